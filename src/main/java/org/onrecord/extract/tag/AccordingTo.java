package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula "according to": completes a reading of the tagger, which sees it too seldom to be sure of it where it opens a
 * sentence or no comma sets it off.
 */
final class AccordingTo implements Completion {

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            AccordingToReader.read(reading.text(), sentence).ifPresent(formula -> paint(reading, sentence, formula));
        }
    }

    private static void paint(Labelling reading, TokenRange sentence, AccordingToReader.Formula formula) {
        List<TokenRange> clauses = formula.clauses();
        if (formula.opens() && runsIntoNumber(reading, formula.source().to())) {
            reading.clear(new TokenRange(formula.source().to(), sentence.to()));
        }
        if (holdOtherParts(reading, clauses)) { return; }
        if (formula.relative()) {
            reading.clear(new TokenRange(sentence.from(), clauses.getFirst().from()));
        }
        reading.paint(formula.cue(), Label.Role.CUE);
        reading.paint(formula.source(), Label.Role.SOURCE);
        if (runsOn(reading, sentence.from())
                || clauses.stream().noneMatch(clause -> reading.holds(clause, Label.Role.CONTENT))) {
            clauses.forEach(clause -> reading.paint(clause, Label.Role.CONTENT));
        }
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        return formula(text, candidate)
                .filter(formula -> candidate.link().source()
                        .filter(source -> source.from() == formula.source().from()).isPresent()
                        && trimmed(text, formula.clauses()).equals(trimmed(text, candidate.link().contents())))
                .isPresent();
    }

    /** What stands before a relative clause is not what its formula tells of. */
    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        return formula(text, candidate)
                .filter(formula -> formula.relative() && candidate.first() < formula.cue().from())
                .isPresent();
    }

    /** The formula whose cue is that of a candidate. */
    private static Optional<AccordingToReader.Formula> formula(TokenizedText text, Candidate candidate) {
        return candidate.link().cue()
                .filter(cue -> AccordingToReader.isAt(text, cue))
                .flatMap(cue -> AccordingToReader.read(text, text.sentenceAround(cue.from()))
                        .filter(formula -> formula.cue().from() == cue.from()));
    }

    private static List<TokenRange> trimmed(TokenizedText text, List<TokenRange> ranges) {
        return ranges.stream().map(range -> Edges.trim(text, range)).toList();
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

    /** Somebody else's saying inside is not to be painted over; a source without a cue says nothing. */
    private static boolean holdOtherParts(Labelling reading, List<TokenRange> clauses) {
        if (clauses.stream().anyMatch(clause -> reading.holds(clause, Label.Role.CUE))) { return true; }
        clauses.stream().filter(clause -> reading.holds(clause, Label.Role.SOURCE)).forEach(reading::clear);
        return false;
    }
}
