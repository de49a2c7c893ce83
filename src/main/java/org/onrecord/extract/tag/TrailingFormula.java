package org.onrecord.extract.tag;

import java.util.Optional;

import org.onrecord.extract.tag.FormulaReader.Formula;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula behind a reported clause, up to the end of the sentence or to a circumstance: "Prices rose, the office said on
 * Monday", "The mill will close, predicted Ilva Marsh, who owns it". The tagger, which reads a sentence from its front,
 * tends to take what is told for the act of telling.
 */
final class TrailingFormula implements Completion {

    /** From this step on a word is a cue nearly always. */
    private static final int TELLS = 6;

    private static final int AMOUNT_WITHIN = 5;
    private static final int LEAST_CLAUSE = 3;

    private final CueLexicon lexicon;
    private final FormulaReader reader;

    TrailingFormula(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new FormulaReader(lexicon);
    }

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.to() - 2; Completion.isShort(sentence) && t >= sentence.from() + LEAST_CLAUSE; t--) {
                if (Clause.isComma(reading.text(), t)) {
                    Optional<Formula> formula = reader.read(reading.text(), t + 1, sentence.to());
                    if (formula.isPresent()) {
                        complete(reading, new TokenRange(sentence.from(), t), formula.get());
                        break;
                    }
                }
            }
        }
    }

    private void complete(Labelling reading, TokenRange clause, Formula formula) {
        TokenizedText text = reading.text();
        TokenRange said = new TokenRange(clauseStart(text, clause), clause.to());
        if (!isClause(text, said, formula) || isQuotation(text, said) || tellsItself(reading, said)
                || isRead(reading, said, formula)) {
            return;
        }
        int end = Math.max(formula.source().to(), formula.cue().to());
        reading.clear(new TokenRange(clause.from(), end));
        reading.end(end);
        clearTime(reading, end, text.sentenceAround(clause.from()).to());
        reading.paint(said, Label.Role.CONTENT);
        reading.paint(formula.source(), Label.Role.SOURCE);
        reading.paint(formula.cue(), Label.Role.CUE);
    }

    /** "The office said Tuesday, as crews arrived": what begins with the day was not said. */
    private static void clearTime(Labelling reading, int from, int limit) {
        if (TimeTail.end(reading.text(), from, limit) == from) { return; }
        int to = from;
        while (to < limit && reading.role(to) == Label.Role.CONTENT) {
            to++;
        }
        reading.clear(new TokenRange(from, to));
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        int comma = candidate.last() + 1;
        TokenRange sentence = text.sentenceAround(candidate.first());
        return candidate.link().contents().size() == 1
                && comma < sentence.to() && Clause.isComma(text, comma)
                && candidate.first() == clauseStart(text, sentence)
                && reader.read(text, comma + 1, sentence.to())
                        .filter(formula -> isOf(formula, candidate))
                        .filter(formula -> isClause(text, candidate.link().contents().getFirst(), formula))
                        .isPresent();
    }

    /** It leaves the subject of the clause outside: "created suppliers" of "Falk, 47, created suppliers, the court heard". */
    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        int first = candidate.first();
        int comma = candidate.last() + 1;
        TokenRange sentence = text.sentenceAround(first);
        return first > sentence.from() && text.tag(first) == PartOfSpeech.VERB && Clause.isComma(text, first - 1)
                && !text.lower(first).endsWith("ing")
                && comma < sentence.to() && Clause.isComma(text, comma)
                && reader.read(text, comma + 1, sentence.to()).filter(formula -> isOf(formula, candidate)).isPresent();
    }

    private static boolean isOf(Formula formula, Candidate candidate) {
        return candidate.link().cue().equals(Optional.of(formula.cue()))
                && candidate.link().source().equals(Optional.of(formula.source()));
    }

    private static int clauseStart(TokenizedText text, TokenRange sentence) {
        return text.tag(sentence.from()) == PartOfSpeech.CCONJ ? sentence.from() + 1 : sentence.from();
    }

    /**
     * It has a verb, before its first comma where a verb follows: else it may be a mere name with what is said of it. Before
     * a name and a verb it may lack one, as taggers take many a verb for a noun, if it does not begin as a circumstance does.
     */
    private static boolean isClause(TokenizedText text, TokenRange range, Formula formula) {
        int comma = range.from();
        while (comma < range.to() && !Clause.isComma(text, comma)) {
            comma++;
        }
        boolean nameFirst = formula.source().from() < formula.cue().from();
        boolean verb = Clause.hasVerb(text, new TokenRange(range.from(), nameFirst ? range.to() : comma));
        boolean whole = comma == range.to();
        boolean circumstance = switch (text.tag(range.from())) {
            case DET, NOUN, PROPN, PRON, NUM, ADJ, PUNCT -> false;
            default -> !isAmount(text, range);
        };
        return range.size() >= LEAST_CLAUSE && (verb || nameFirst && whole) && !(circumstance && whole);
    }

    /** "As much as 8,000 barrels", "at least ten men": a subject, though its first word is a preposition or adverb. */
    private static boolean isAmount(TokenizedText text, TokenRange range) {
        for (int t = range.from() + 1; t < Math.min(range.to(), range.from() + AMOUNT_WITHIN); t++) {
            if (text.tag(t) == PartOfSpeech.NUM) { return true; }
        }
        return false;
    }

    /** Words in marks have formulas of their own. */
    private static boolean isQuotation(TokenizedText text, TokenRange range) {
        return text.quoted(range.from()) && text.quoted(range.to() - 1);
    }

    /** "The mayor said it was shut, the paper reported" tells who said so; "the mayor had asked for it" is what was said. */
    private boolean tellsItself(Labelling reading, TokenRange clause) {
        if (!reading.holds(clause, Label.Role.SOURCE)) { return false; }
        for (int t = clause.from(); t < clause.to(); t++) {
            boolean tells = reading.role(t) == Label.Role.CUE && lexicon.step(reading.text(), t) >= TELLS;
            if (tells && !(t > clause.from() && reading.text().lower(t - 1).equals("had"))) { return true; }
        }
        return false;
    }

    private static boolean isRead(Labelling reading, TokenRange clause, Formula formula) {
        return reading.role(clause.from()) == Label.Role.CONTENT
                && reading.role(clause.to() - 1) == Label.Role.CONTENT
                && reading.holds(formula.source(), Label.Role.SOURCE)
                && reading.holds(formula.cue(), Label.Role.CUE);
    }
}
