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
final class AccordingTo {

    private static final int LONGEST_SOURCE = 24;
    private static final int LEAST_CLAUSE = 3;

    /** "According to plan" nobody says anything. */
    private static final Set<String> NO_SOURCES = Set.of("plan", "schedule", "protocol", "custom", "tradition",
            "need", "taste", "type", "size", "age", "rank");

    private final TokenizedText text;
    private final byte[] labels;

    private AccordingTo(TokenizedText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Completes {@code labels} in place. */
    static void complete(TokenizedText text, byte[] labels) {
        AccordingTo run = new AccordingTo(text, labels);
        for (TokenRange sentence : text.sentences()) {
            run.sentence(sentence);
        }
    }

    private void sentence(TokenRange sentence) {
        for (int t = sentence.from(); t + 2 < sentence.to(); t++) {
            if (text.lower(t).equals("according") && text.lower(t + 1).equals("to") && !text.quoted(t)) {
                formula(sentence, t);
                return;
            }
        }
    }

    private void formula(TokenRange sentence, int cue) {
        int end = sourceEnd(cue + 2, sentence.to());
        boolean opens = cue == sentence.from() && end < sentence.to() && text.word(end).equals(",");
        boolean setOff = cue > sentence.from() && text.word(cue - 1).equals(",");
        boolean named = end > cue + 2 && !(end == cue + 3 && NO_SOURCES.contains(text.lower(cue + 2)));
        if (!named || !opens && !setOff) { return; }
        List<TokenRange> clauses = clauses(sentence, cue, end);
        if (clauses.isEmpty() || holdOtherParts(clauses)) { return; }
        paint(new TokenRange(cue, cue + 2), Label.Role.CUE);
        paint(new TokenRange(cue + 2, end), Label.Role.SOURCE);
        if (clauses.stream().noneMatch(clause -> holds(clause, Label.Role.CONTENT))) {
            clauses.forEach(clause -> paint(clause, Label.Role.CONTENT));
        }
    }

    private int sourceEnd(int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST_SOURCE) && !isMark(to) && !text.quoted(to)) {
            to++;
        }
        return to;
    }

    private boolean isMark(int token) {
        return text.tag(token) == PartOfSpeech.PUNCT && ",.;:—–-()?!".contains(text.word(token));
    }

    /** What stands before and after the formula, a few words with a verb among them. */
    private List<TokenRange> clauses(TokenRange sentence, int cue, int end) {
        List<TokenRange> clauses = new ArrayList<>();
        add(sentence.from(), cue - 1, clauses);
        add(end + 1, sentence.to(), clauses);
        int words = clauses.stream().mapToInt(TokenRange::size).sum();
        return words >= LEAST_CLAUSE && clauses.stream().anyMatch(this::hasVerb) ? clauses : List.of();
    }

    private static void add(int from, int to, List<TokenRange> clauses) {
        if (to > from + 1) {
            clauses.add(new TokenRange(from, to));
        }
    }

    private boolean hasVerb(TokenRange clause) {
        for (int t = clause.from(); t < clause.to(); t++) {
            if (text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX) { return true; }
        }
        return false;
    }

    /** Somebody else's saying inside is not to be painted over. */
    private boolean holdOtherParts(List<TokenRange> clauses) {
        return clauses.stream()
                .anyMatch(clause -> holds(clause, Label.Role.CUE) || holds(clause, Label.Role.SOURCE));
    }

    private boolean holds(TokenRange range, Label.Role role) {
        for (int t = range.from(); t < range.to(); t++) {
            if (Label.of(labels[t]).role() == role) { return true; }
        }
        return false;
    }

    private void paint(TokenRange range, Label.Role role) {
        for (int t = range.from(); t < range.to(); t++) {
            labels[t] = (byte) Label.of(role, t == range.from()).ordinal();
        }
        if (range.to() < labels.length && !Label.of(labels[range.to()]).mayFollow(Label.of(role, false))) {
            labels[range.to()] = (byte) Label.of(Label.of(labels[range.to()]).role(), true).ordinal();
        }
    }
}
