package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formulas "according to" and "in the words of": who is named after it up to the next mark is the source, the rest of the sentence is what
 * they say. Completes a reading of the tagger, which sees the formula too seldom to be sure of it where it opens a
 * sentence.
 */
final class AccordingTo implements Completion {

    private static final int LONGEST_SOURCE = 24;
    private static final int LEAST_CLAUSE = 3;
    private static final int LONGEST_APPOSITION = 10;

    private static final List<List<String>> FORMULAS = List.of(List.of("according", "to"), List.of("in", "the", "words",
            "of"));

    /** "According to plan" nobody says anything. */
    private static final Set<String> NO_SOURCES = Set.of("plan", "schedule", "protocol", "custom", "tradition",
            "need", "taste", "type", "size", "age", "rank");

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            sentence(reading, sentence);
        }
    }

    private static void sentence(Labelling reading, TokenRange sentence) {
        TokenizedText text = reading.text();
        for (int t = sentence.from(); t + 2 < sentence.to(); t++) {
            int length = length(text, t, sentence.to());
            if (length > 0 && !text.quoted(t)) {
                formula(reading, sentence, new TokenRange(t, t + length));
                return;
            }
        }
    }

    /** How many tokens a formula at {@code token} has, 0 without one. */
    private static int length(TokenizedText text, int token, int limit) {
        return FORMULAS.stream().filter(words -> token + words.size() < limit && begins(text, token, words))
                .mapToInt(List::size).findFirst().orElse(0);
    }

    private static boolean begins(TokenizedText text, int token, List<String> words) {
        return IntStream.range(0, words.size()).allMatch(i -> text.lower(token + i).equals(words.get(i)));
    }

    private static void formula(Labelling reading, TokenRange sentence, TokenRange cue) {
        TokenizedText text = reading.text();
        int end = apposed(text, sourceEnd(text, cue.to(), sentence.to()), sentence.to());
        boolean opens = cue.from() == sentence.from() && end < sentence.to() && text.word(end).equals(",");
        boolean setOff = cue.from() > sentence.from() && text.word(cue.from() - 1).equals(",");
        boolean named = end > cue.to() && !(end == cue.to() + 1 && NO_SOURCES.contains(text.lower(cue.to())));
        if (!named || !opens && !setOff) { return; }
        List<TokenRange> clauses = clauses(text, sentence, cue.from(), end);
        if (opens && runsIntoNumber(reading, end)) {
            reading.clear(new TokenRange(end, sentence.to()));
        }
        if (clauses.isEmpty() || holdOtherParts(reading, clauses)) { return; }
        reading.paint(cue, Label.Role.CUE);
        reading.paint(new TokenRange(cue.to(), end), Label.Role.SOURCE);
        if (runsOn(reading, sentence.from())
                || clauses.stream().noneMatch(clause -> reading.holds(clause, Label.Role.CONTENT))) {
            clauses.forEach(clause -> reading.paint(clause, Label.Role.CONTENT));
        }
    }

    /** Whether the tagger has what was said in the sentence before go on in this one. */
    private static boolean runsOn(Labelling reading, int first) {
        return reading.role(first) == Label.Role.CONTENT && !Label.of(reading.labels()[first]).begins()
                && !reading.text().quoted(first);
    }

    /** "According to a poll, 62% of islanders oppose it": the tagger takes the islanders for part of the source. */
    private static boolean runsIntoNumber(Labelling reading, int comma) {
        return comma + 1 < reading.text().size() && reading.text().tag(comma + 1) == PartOfSpeech.NUM
                && reading.role(comma + 1) == Label.Role.SOURCE;
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
        if (comma + 2 >= limit || text.tag(comma - 1) != PartOfSpeech.PROPN || !text.word(comma).equals(",")) {
            return comma;
        }
        int to = comma + 1;
        while (to < Math.min(limit, comma + LONGEST_APPOSITION) && isNominal(text, to)) {
            to++;
        }
        boolean closed = to > comma + 1 && to < limit - 1 && text.word(to).equals(",");
        boolean describes = text.tag(comma + 1) == PartOfSpeech.DET
                || IntStream.range(comma, to).anyMatch(t -> text.tag(t) == PartOfSpeech.ADP);
        return closed && describes ? to : comma;
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

    /** What stands before and after the formula, a few words with a verb among them. */
    private static List<TokenRange> clauses(TokenizedText text, TokenRange sentence, int cue, int end) {
        List<TokenRange> clauses = new ArrayList<>();
        add(sentence.from(), cue - 1, clauses);
        add(end + 1, sentence.to(), clauses);
        int words = clauses.stream().mapToInt(TokenRange::size).sum();
        return words >= LEAST_CLAUSE && clauses.stream().anyMatch(clause -> Clause.hasVerb(text, clause)) ? clauses
                : List.of();
    }

    private static void add(int from, int to, List<TokenRange> clauses) {
        if (to > from + 1) {
            clauses.add(new TokenRange(from, to));
        }
    }

    /** Somebody else's saying inside is not to be painted over; a source without a cue says nothing. */
    private static boolean holdOtherParts(Labelling reading, List<TokenRange> clauses) {
        if (clauses.stream().anyMatch(clause -> reading.holds(clause, Label.Role.CUE))) { return true; }
        clauses.stream().filter(clause -> reading.holds(clause, Label.Role.SOURCE)).forEach(reading::clear);
        return false;
    }
}
