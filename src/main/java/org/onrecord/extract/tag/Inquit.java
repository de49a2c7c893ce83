package org.onrecord.extract.tag;

import org.onrecord.extract.tag.InquitReader.Formula;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The pattern {@code “…,” snapped Petrenko}: where the tagger left the formula or the words it belongs to open, it fills in
 * content, cue and source, since no other reading is likely; and a quotation that is signed so is not that of a cue before it.
 */
final class Inquit implements Completion {

    private final CueLexicon lexicon;

    /** The pattern by the verbs that {@code lexicon} knows. */
    Inquit(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void complete(Labelling reading) {
        InquitReader formulas = new InquitReader(reading.text(), lexicon);
        for (Quotation quotation : reading.text().quotations()) {
            TokenRange quoted = reading.text().tokens(quotation.outer());
            formulas.behind(quotation).ifPresent(formula -> complete(reading, quoted, formula));
        }
    }

    private static void complete(Labelling reading, TokenRange quoted, Formula formula) {
        boolean told = reading.holds(formula.words(), Label.Role.CONTENT);
        if (told && !formula.plain()) { return; }
        if (told) {
            reading.clear(formula.words());
        }
        if (formula.verbFirst() && reading.text().tag(formula.source().from()) == PartOfSpeech.PROPN) {
            cutBefore(reading, quoted);
        }
        fill(reading, quoted, formula);
    }

    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        TokenRange last = candidate.link().contents().getLast();
        boolean cueBefore = candidate.link().cue().filter(cue -> cue.to() <= last.from()).isPresent();
        if (!cueBefore || !text.quoted(last.from())) { return false; }
        Quotation quotation = text.quotations().get(text.quotationOf(last.from()));
        TokenRange inner = text.tokens(quotation.inner());
        boolean whole = last.from() <= inner.from() && last.to() >= inner.to() - 1;
        int behind = text.tokens(quotation.outer()).to();
        return whole && new InquitReader(text, lexicon).behind(quotation)
                .filter(formula -> formula.words().from() == behind && formula.verbFirst() && formula.plain())
                .isPresent();
    }

    /** "Fenn said it was safe, but “we laughed,” said Reyle": what was said before the comma ends there. */
    private static void cutBefore(Labelling reading, TokenRange quoted) {
        int from = quoted.from();
        while (from > 0 && AnothersQuotation.SETTING_OFF.contains(reading.text().lower(from - 1))) {
            from--;
        }
        if (from < quoted.from() && from > 0 && reading.role(from - 1) == Label.Role.CONTENT
                && reading.role(quoted.from()) == Label.Role.CONTENT) {
            reading.clear(new TokenRange(from, quoted.from()));
            reading.paint(quoted, Label.Role.CONTENT);
        }
    }

    private static void fill(Labelling reading, TokenRange quoted, Formula formula) {
        if (!reading.holds(formula.words(), Label.Role.CUE)) {
            reading.fill(new TokenRange(formula.verb(), formula.verb() + 1), Label.Role.CUE);
        }
        if (!reading.holds(formula.words(), Label.Role.SOURCE)) {
            reading.fill(formula.source(), Label.Role.SOURCE);
        }
        if (!reading.holds(quoted, Label.Role.CONTENT)) {
            reading.fill(quoted, Label.Role.CONTENT);
        } else if (reading.role(quoted.from() + 1) != Label.Role.CONTENT) {
            reading.paint(quoted, Label.Role.CONTENT);
        }
    }
}
