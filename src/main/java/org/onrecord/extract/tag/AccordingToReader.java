package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that reads the formulas "according to" and "in the words of": who is named after it up to the next mark is the
 * source, the rest of the sentence is what they say.
 */
final class AccordingToReader {

    private static final int LONGEST_SOURCE = 24;
    private static final int LEAST_CLAUSE = 3;
    private static final int LONGEST_APPOSITION = 10;

    private static final List<List<String>> FORMULAS = List.of(List.of("according", "to"), List.of("in", "the", "words",
            "of"));

    /** "According to plan" nobody says anything. */
    private static final Set<String> NO_SOURCES = Set.of("plan", "schedule", "protocol", "custom", "tradition",
            "need", "taste", "type", "size", "age", "rank");

    private static final Set<String> RELATIVES = Set.of("which", "who", "that", "whom");

    /** Without a comma before the formula these tell how something is done. */
    private static final Set<String> MANNERS = Set.of("plans", "needs", "rule", "rules", "law", "laws", "principle",
            "principles", "wishes", "wish", "procedure", "procedures", "standard", "standards", "criteria", "terms",
            "instructions", "income", "colour", "color", "weight", "height", "price", "value", "merit", "ability",
            "recipe", "script", "timetable", "design", "order", "preference", "guidelines", "date", "season", "weather",
            "conditions", "circumstances", "situation", "case", "region", "area", "location", "gender", "class",
            "level",
            "length", "number", "score", "performance", "use", "demand", "form", "shape", "quality", "seniority");

    private AccordingToReader() {}

    /**
     * A formula and what it tells of.
     *
     * @param opens whether it opens the sentence
     * @param relative whether it stands in a relative clause, behind its pronoun
     * @param clauses what stands before and after it, in order, or in its relative clause
     */
    record Formula(TokenRange cue, TokenRange source, boolean opens, boolean relative, List<TokenRange> clauses) {}

    /** Whether a cue begins with the words of a formula. */
    static boolean isAt(TokenizedText text, TokenRange cue) {
        return length(text, cue.from(), text.size()) > 0;
    }

    /** The first formula of a sentence; empty without one, and where it tells how something is done. */
    static Optional<Formula> read(TokenizedText text, TokenRange sentence) {
        return Completion.isShort(sentence) ? cue(text, sentence).flatMap(cue -> formula(text, sentence, cue))
                : Optional.empty();
    }

    private static Optional<TokenRange> cue(TokenizedText text, TokenRange sentence) {
        for (int t = sentence.from(); t + 2 < sentence.to(); t++) {
            int length = length(text, t, sentence.to());
            if (length > 0) {
                return Optional.of(new TokenRange(t, t + length)).filter(cue -> !text.quoted(cue.from()));
            }
        }
        return Optional.empty();
    }

    /** How many tokens a formula at {@code token} has, 0 without one. */
    private static int length(TokenizedText text, int token, int limit) {
        return FORMULAS.stream().filter(words -> token + words.size() < limit && begins(text, token, words))
                .mapToInt(List::size).findFirst().orElse(0);
    }

    private static boolean begins(TokenizedText text, int token, List<String> words) {
        return IntStream.range(0, words.size()).allMatch(i -> text.lower(token + i).equals(words.get(i)));
    }

    private static Optional<Formula> formula(TokenizedText text, TokenRange sentence, TokenRange cue) {
        TokenRange source = new TokenRange(
                cue.to(), apposed(text, sourceEnd(text, cue.to(), sentence.to()), sentence.to()));
        boolean opens = cue.from() == sentence.from() && source.to() < sentence.to()
                && text.word(source.to()).equals(",");
        boolean setOff = cue.from() > sentence.from() && text.word(cue.from() - 1).equals(",");
        boolean closes = cue.from() > sentence.from() && source.to() >= sentence.to() - 1 && tells(text, source);
        boolean named = !source.isEmpty()
                && !(source.size() == 1 && NO_SOURCES.contains(text.lower(source.from())));
        if (!named || !opens && !setOff && !closes) { return Optional.empty(); }
        boolean relative = isRelative(text, sentence, cue.from());
        int first = relative ? cue.from() : sentence.from();
        List<TokenRange> clauses = clauses(text, new TokenRange(first, sentence.to()), cue.from(), source.to());
        boolean clause = closes || clauses.stream().anyMatch(range -> Clause.hasVerb(text, range));
        int words = clauses.stream().mapToInt(TokenRange::size).sum();
        return words >= LEAST_CLAUSE && clause
                ? Optional.of(new Formula(cue, source, opens, relative, clauses)) : Optional.empty();
    }

    /** "Boats which, according to Fenn, leak". */
    private static boolean isRelative(TokenizedText text, TokenRange sentence, int cue) {
        int comma = cue - 1;
        return comma - 1 >= sentence.from() && Clause.isComma(text, comma)
                && RELATIVES.contains(text.lower(comma - 1));
    }

    /** "The mill will close according to the mayor." but not "The beds are set out according to the rules." */
    private static boolean tells(TokenizedText text, TokenRange source) {
        int head = source.to() - 1;
        return !source.isEmpty() && switch (text.tag(head)) {
            case PROPN -> true;
            case NOUN -> !NO_SOURCES.contains(text.lower(head)) && !MANNERS.contains(text.lower(head));
            default -> false;
        };
    }

    private static int sourceEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST_SOURCE) && !isMark(text, to) && !text.quoted(to)) {
            to++;
        }
        return to;
    }

    /** The end with ", the mayor," if that stands behind a name. */
    private static int apposed(TokenizedText text, int comma, int limit) {
        int name = nameEnd(text, comma, limit);
        if (name > comma) { return name; }
        if (comma + 2 >= limit || text.tag(comma - 1) != PartOfSpeech.PROPN || !text.word(comma).equals(",")) {
            return comma;
        }
        int to = comma + 1;
        while (to < Math.min(limit, comma + LONGEST_APPOSITION) && isNominal(text, to)) {
            to++;
        }
        boolean closed = to > comma + 1 && (to < limit - 1 && text.word(to).equals(",") || to == limit - 1);
        boolean describes = text.tag(comma + 1) == PartOfSpeech.DET
                || IntStream.range(comma, to).anyMatch(t -> text.tag(t) == PartOfSpeech.ADP);
        return closed && describes ? to : comma;
    }

    /** The end of ", Dora Fenn" behind a description at the end of the sentence; {@code comma} where none stands there. */
    private static int nameEnd(TokenizedText text, int comma, int limit) {
        boolean described = comma + 2 < limit && Clause.isComma(text, comma)
                && text.tag(comma - 1) == PartOfSpeech.NOUN;
        int to = described ? Clause.nameEnd(text, comma + 1, limit) : comma;
        return described && to > comma + 2 && to >= limit - 1 ? to : comma;
    }

    private static boolean isNominal(TokenizedText text, int token) {
        return !text.quoted(token) && switch (text.tag(token)) {
            case DET, ADJ, NOUN, PROPN, ADP, PART -> true;
            default -> false;
        };
    }

    private static boolean isMark(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.PUNCT && ",.;:—–-()?!".contains(text.word(token));
    }

    private static List<TokenRange> clauses(TokenizedText text, TokenRange sentence, int cue, int end) {
        List<TokenRange> clauses = new ArrayList<>();
        add(sentence.from(), cue > 0 && Clause.isComma(text, cue - 1) ? cue - 1 : cue, clauses);
        add(end + 1, sentence.to(), clauses);
        return List.copyOf(clauses);
    }

    private static void add(int from, int to, List<TokenRange> clauses) {
        if (to > from + 1) {
            clauses.add(new TokenRange(from, to));
        }
    }
}
