package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/** The rule that finds the noun phrase of an outlet beside a word, in one sentence and outside content, cue and source. */
final class OutletPhrase {

    /** What "according to" names that nobody speaks through: "according to plan". */
    private static final Set<String> NO_OUTLETS = Set.of("plan", "plans", "law", "schedule", "custom", "tradition",
            "size", "type", "need", "needs", "taste", "age", "rank", "height", "protocol", "procedure", "rule", "rules",
            "ability", "season", "circumstances", "weight", "wishes");
    private static final Set<String> PIECES = Set.of("report", "reports", "article", "story", "account", "dispatch",
            "interview", "column", "item");
    private static final Set<String> SPEAKING_FOR = Set.of("attorney", "attorneys", "lawyer", "lawyers", "spokesman",
            "spokeswoman", "spokesperson");

    private final TokenizedText text;
    private final Attribution attribution;
    private final TokenRange sentence;

    OutletPhrase(TokenizedText text, Attribution attribution, TokenRange sentence) {
        this.text = text;
        this.attribution = attribution;
        this.sentence = sentence;
    }

    /** The phrase that ends before {@code to}; empty for a pronoun. */
    Optional<TokenRange> left(int to) {
        int from = to;
        while (from > sentence.from() && nominal(from - 1) && free(from - 1)) {
            from--;
        }
        boolean pronoun = to == from + 1 && text.tag(from) == PartOfSpeech.PRON;
        return from == to || pronoun ? Optional.empty() : Optional.of(new TokenRange(from, to));
    }

    /** The phrase that begins at {@code from}; of "a report in the Tide" the outlet alone, of "her account" none. */
    Optional<TokenRange> right(int from) {
        int to = end(from);
        if (to == from || NO_OUTLETS.contains(text.lower(to - 1))) { return Optional.empty(); }
        boolean piece = PIECES.contains(text.lower(to - 1));
        if (piece && FunctionWords.POSSESSIVES.contains(text.lower(from))) { return Optional.empty(); }
        Optional<TokenRange> holder = piece ? holder(to) : Optional.empty();
        return holder.or(() -> Optional.of(new TokenRange(from, to)));
    }

    private int end(int from) {
        int to = from;
        while (to < sentence.to() && free(to)
                && (nominal(to) || goesOn(to) || to == from && FunctionWords.POSSESSIVES.contains(text.lower(to)))) {
            to++;
        }
        return to;
    }

    private Optional<TokenRange> holder(int preposition) {
        if (preposition + 1 >= sentence.to() || !Set.of("in", "by", "from").contains(text.lower(preposition))) {
            return Optional.empty();
        }
        int first = preposition + 1;
        boolean time = text.tag(first) == PartOfSpeech.NUM || TimeTail.word(text, first);
        return time ? Optional.empty() : right(first);
    }

    /** "the Center for Public Research", "a lawyer for the family". */
    private boolean goesOn(int at) {
        if (at <= sentence.from() || at + 1 >= sentence.to() || !text.lower(at).equals("for")) { return false; }
        return SPEAKING_FOR.contains(text.lower(at - 1)) || capital(at - 1) && capital(at + 1);
    }

    private boolean capital(int token) {
        return Character.isUpperCase(text.word(token).charAt(0));
    }

    private boolean nominal(int token) {
        return switch (text.tag(token)) {
            case NOUN, PROPN, ADJ, DET, NUM, X -> true;
            case PART, PRON -> text.lower(token).endsWith("s") && text.word(token).length() == 2;
            case PUNCT -> text.lower(token).equals(".") && token + 1 < sentence.to()
                    && text.end(token) == text.start(token + 1);
            default -> text.lower(token).equals("of");
        };
    }

    boolean free(int token) {
        return !text.quoted(token) && !CueTokens.inside(text, attribution.content(), token)
                && !CueTokens.inside(text, attribution.source(), token)
                && !CueTokens.inside(text, attribution.cue(), token);
    }
}
