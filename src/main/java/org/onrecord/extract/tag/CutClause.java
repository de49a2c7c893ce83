package org.onrecord.extract.tag;

import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * A clause that the tagger tends to end too early: at the relative clause between its subject and its verb, "observed that
 * the date, which was late, suited the town", or before its second verb, "said it would fight any ship | and would answer".
 */
final class CutClause implements Completion {

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "should", "must", "shall");
    private static final int LEAST = 3;

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (TokenRange content : LabelledSpans.of(reading.labels()).contents()) {
            if (isCut(text, content)) {
                TokenRange rest = new TokenRange(content.to(), text.sentenceAround(content.from()).to());
                if (!reading.holds(rest, Label.Role.CUE) && Clause.hasVerb(text, rest)) {
                    reading.clear(new TokenRange(content.from(), rest.to()));
                    reading.paint(Edges.trim(text, new TokenRange(content.from(), rest.to())), Label.Role.CONTENT);
                }
            }
        }
    }

    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        return candidate.link().contents().size() == 1 && isCut(text, candidate.link().contents().getFirst());
    }

    private static boolean isCut(TokenizedText text, TokenRange content) {
        return Completion.isShort(text.sentenceAround(content.from()))
                && (isInterrupted(text, content) || isJoined(text, content));
    }

    /** The second verb has the modal of the first. */
    private static boolean isJoined(TokenizedText text, TokenRange content) {
        int and = content.to();
        int limit = text.sentenceAround(content.from()).to();
        return and + 2 < limit && !text.quoted(content.from()) && text.tag(and) == PartOfSpeech.CCONJ
                && MODALS.contains(text.lower(and + 1))
                && IntStream.range(content.from(), and).filter(t -> !text.quoted(t)).mapToObj(text::lower)
                        .anyMatch(text.lower(and + 1)::equals);
    }

    private static boolean isInterrupted(TokenizedText text, TokenRange content) {
        int limit = text.sentenceAround(content.from()).to();
        return content.size() >= LEAST && content.to() + 1 < limit
                && text.lower(content.from()).equals("that") && !text.quoted(content.from())
                && Clause.isComma(text, content.to()) && RELATIVES.contains(text.lower(content.to() + 1))
                && !Clause.hasVerb(text, content) && goesOn(text, content.to() + 2, limit);
    }

    /** The verb of the subject stands behind the comma that closes the relative clause. */
    private static boolean goesOn(TokenizedText text, int from, int limit) {
        for (int t = from; t + 1 < limit; t++) {
            if (Clause.isComma(text, t)) { return Clause.isVerb(text, t + 1) && !text.lower(t + 1).endsWith("ing"); }
        }
        return false;
    }
}
