package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula "according to": who is named after it up to the next mark is the source, the rest of the sentence is what
 * they say. Completes a reading of the tagger, which sees the formula too seldom to be sure of it where it opens a
 * sentence.
 */
final class AccordingTo implements Completion {

    private static final int LONGEST_SOURCE = 24;
    private static final int LEAST_CLAUSE = 3;

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
            if (text.lower(t).equals("according") && text.lower(t + 1).equals("to") && !text.quoted(t)) {
                formula(reading, sentence, t);
                return;
            }
        }
    }

    private static void formula(Labelling reading, TokenRange sentence, int cue) {
        TokenizedText text = reading.text();
        int end = sourceEnd(text, cue + 2, sentence.to());
        boolean opens = cue == sentence.from() && end < sentence.to() && text.word(end).equals(",");
        boolean setOff = cue > sentence.from() && text.word(cue - 1).equals(",");
        boolean named = end > cue + 2 && !(end == cue + 3 && NO_SOURCES.contains(text.lower(cue + 2)));
        if (!named || !opens && !setOff) { return; }
        List<TokenRange> clauses = clauses(text, sentence, cue, end);
        if (clauses.isEmpty() || holdOtherParts(reading, clauses)) { return; }
        reading.paint(new TokenRange(cue, cue + 2), Label.Role.CUE);
        reading.paint(new TokenRange(cue + 2, end), Label.Role.SOURCE);
        if (clauses.stream().noneMatch(clause -> reading.holds(clause, Label.Role.CONTENT))) {
            clauses.forEach(clause -> reading.paint(clause, Label.Role.CONTENT));
        }
    }

    private static int sourceEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST_SOURCE) && !isMark(text, to) && !text.quoted(to)) {
            to++;
        }
        return to;
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
        return words >= LEAST_CLAUSE && clauses.stream().anyMatch(clause -> hasVerb(text, clause)) ? clauses
                : List.of();
    }

    private static void add(int from, int to, List<TokenRange> clauses) {
        if (to > from + 1) {
            clauses.add(new TokenRange(from, to));
        }
    }

    private static boolean hasVerb(TokenizedText text, TokenRange clause) {
        for (int t = clause.from(); t < clause.to(); t++) {
            if (text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX) { return true; }
        }
        return false;
    }

    /** Somebody else's saying inside is not to be painted over. */
    private static boolean holdOtherParts(Labelling reading, List<TokenRange> clauses) {
        return clauses.stream()
                .anyMatch(clause -> reading.holds(clause, Label.Role.CUE) || reading.holds(clause, Label.Role.SOURCE));
    }
}
