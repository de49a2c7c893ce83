package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;

/** Reads "Yes" and "No" that answer a question in the text just before. */
final class Answers {

    private static final Set<String> YES = Set.of("yes", "absolutely", "certainly", "definitely", "sure", "indeed");
    private static final Set<String> NO = Set.of("no", "never", "nope");
    /** How many tokens may stand between question and answer: mark, name, colon. */
    private static final int GAP = 8;

    private Answers() {}

    static Optional<Attitude> read(TokenizedText text, Attribution attribution, NounPhrases phrases) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        if (attribution.form() != Form.DIRECT || content.isEmpty()) { return Optional.empty(); }
        int first = content.from();
        boolean yes = YES.contains(text.lower(first));
        boolean no = NO.contains(text.lower(first));
        boolean alone = first + 1 >= content.to() || text.tag(first + 1) == PartOfSpeech.PUNCT;
        if (!(yes || no) || !alone) { return Optional.empty(); }
        return question(text, first).map(mark -> new Attitude(
                yes ? 0.6 : -0.6, first, List.of(text.span(first)), asked(text, mark, phrases), false,
                "'" + text.word(first) + "' answers the question before"));
    }

    private static Optional<Integer> question(TokenizedText text, int first) {
        for (int at = first - 1; at >= Math.max(0, first - GAP); at--) {
            if (text.lower(at).equals("?")) { return Optional.of(at); }
        }
        return Optional.empty();
    }

    /** The subject of the question: what follows its auxiliary. */
    private static Optional<TokenRange> asked(TokenizedText text, int mark, NounPhrases phrases) {
        TokenRange sentence = text.sentenceAround(mark);
        for (int at = Math.max(sentence.from(), mark - 40); at < mark; at++) {
            if (text.tag(at) == PartOfSpeech.AUX) { return phrases.startingAt(at + 1, mark); }
        }
        return Optional.empty();
    }
}
