package org.onrecord.extract.tag;

import java.util.List;

import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * A quotation of whole sentences is one content, and what its speaker tells of others is not told apart: in
 * {@code “She told us to wait.”} nobody but the speaker of the quotation speaks. One that is a paragraph of its own is
 * said by somebody even where no word says so.
 */
final class SpokenSentences implements Completion {

    /** Shorter ones may be titles or interjections. */
    private static final int LEAST_TOKENS = 4;

    private static final String ENDS = ".?!…,—";

    @Override
    public void complete(Labelling reading) {
        List<Quotation> quotations = reading.text().quotations();
        for (int q = 0; q < quotations.size(); q++) {
            boolean ends = quotations.get(q).closed() || q + 1 < quotations.size() && quotations.get(q + 1).resumes();
            if (ends) {
                complete(reading, quotations.get(q));
            }
        }
    }

    private static void complete(Labelling reading, Quotation quotation) {
        TokenizedText text = reading.text();
        TokenRange quoted = text.tokens(quotation.outer());
        if (!isSentences(text, quotation) || text.inHeadline(quoted.from())) { return; }
        boolean tells = reading.holds(quoted, Label.Role.CUE) || reading.holds(quoted, Label.Role.SOURCE);
        if (tells || text.paragraphAround(quoted.from()).equals(quoted)) {
            reading.paint(quoted, Label.Role.CONTENT);
            if (quotation.resumes()) {
                reading.goOn(quoted.from());
            }
        }
    }

    /** Whether a candidate is one or more paragraphs in marks that no word attributes. */
    static boolean stands(TokenizedText text, Candidate candidate) {
        return candidate.link().cue().isEmpty() && candidate.link().contents().stream()
                .allMatch(content -> text.quoted(content.from())
                        && text.paragraphAround(content.from()).from() == content.from()
                        && text.paragraphAround(content.to() - 1).to() == content.to());
    }

    private static boolean isSentences(TokenizedText text, Quotation quotation) {
        TokenRange inner = text.tokens(quotation.inner());
        int first = text.tokens(quotation.outer()).from();
        return inner.size() >= LEAST_TOKENS
                && text.sentenceAround(first).from() == first
                && (!quotation.closed() || ENDS.contains(text.word(inner.to() - 1)));
    }
}
