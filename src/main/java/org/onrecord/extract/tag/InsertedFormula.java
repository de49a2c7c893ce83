package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The formula inside a reported clause, between commas: "The crossing, he maintains, is older than the church". */
final class InsertedFormula implements Completion {

    private static final int LONGEST = 9;
    private static final Set<String> NO_START = Set.of("as", "when", "if", "who", "which", "that", "while", "and",
            "but");

    private final CueLexicon lexicon;

    InsertedFormula(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 3 < sentence.to(); t++) {
                int close = Clause.isComma(reading.text(), t) ? nextComma(reading.text(), t, sentence.to()) : -1;
                if (close > 0 && insert(reading, sentence, new TokenRange(t + 1, close))) {
                    break;
                }
            }
        }
    }

    private boolean insert(Labelling reading, TokenRange sentence, TokenRange formula) {
        TokenizedText text = reading.text();
        TokenRange first = new TokenRange(sentence.from(), formula.from() - 1);
        TokenRange rest = new TokenRange(formula.to() + 1, sentence.to());
        Optional<TokenRange> cue = cue(text, formula);
        if (cue.isEmpty() || !goesOn(text, rest) || opensCircumstance(text, first) || text.quoted(first.to() - 1)
                || text.quoted(rest.from()) && text.quoted(first.from())
                || reading.holds(first, Label.Role.CUE)) {
            return false;
        }
        reading.clear(new TokenRange(first.from(), formula.to() + 1));
        reading.paint(first, Label.Role.CONTENT);
        reading.paint(new TokenRange(formula.from(), cue.get().from()), Label.Role.SOURCE);
        reading.paint(cue.get(), Label.Role.CUE);
        if (!reading.holds(rest, Label.Role.CUE)) {
            reading.paint(Edges.trim(text, rest), Label.Role.CONTENT);
        }
        return true;
    }

    /** The verb of saying that ends a formula whose other words are a pronoun or a name. */
    private Optional<TokenRange> cue(TokenizedText text, TokenRange formula) {
        int verb = text.lower(formula.to() - 1).equals("out") ? formula.to() - 2 : formula.to() - 1;
        boolean saying = formula.size() >= 2 && formula.size() <= LONGEST && !text.quoted(verb)
                && Character.isLowerCase(text.word(verb).charAt(0)) && text.tag(verb) != PartOfSpeech.AUX
                && isSaying(text, verb);
        int from = verb;
        while (from > formula.from() && text.tag(from - 1) == PartOfSpeech.ADV) {
            from--;
        }
        boolean named = from > formula.from() && !NO_START.contains(text.lower(formula.from()));
        for (int t = formula.from(); t < from && named; t++) {
            named = isName(text, t, formula);
        }
        return saying && named ? Optional.of(new TokenRange(from, formula.to())) : Optional.empty();
    }

    private boolean isSaying(TokenizedText text, int verb) {
        return lexicon.step(text, verb) > CueLexicon.CUE_LIKE || lexicon.stepWithNext(text, verb) > CueLexicon.CUE_LIKE;
    }

    private static boolean isName(TokenizedText text, int token, TokenRange formula) {
        if (FunctionWords.SUBJECTS.contains(text.lower(token))) { return formula.from() == token; }
        return !text.quoted(token) && switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM, PART, PRON -> true;
            case ADP -> text.lower(token).equals("of");
            default -> Character.isUpperCase(text.word(token).charAt(0));
        };
    }

    /** "In June, she said, …" tells when; what is said comes behind, and the tagger reads that well. */
    private static boolean opensCircumstance(TokenizedText text, TokenRange first) {
        return first.size() > 1 && switch (text.tag(first.from())) {
            case ADP, ADV, SCONJ, CCONJ, VERB -> true;
            default -> false;
        };
    }

    /** The clause that the formula breaks has its verb right behind it, or a word before that. */
    private static boolean goesOn(TokenizedText text, TokenRange rest) {
        if (rest.size() < 2) { return false; }
        boolean verb = text.tag(rest.from()) == PartOfSpeech.VERB || text.tag(rest.from()) == PartOfSpeech.AUX;
        boolean next = text.tag(rest.from()) == PartOfSpeech.ADV
                && (text.tag(rest.from() + 1) == PartOfSpeech.VERB || text.tag(rest.from() + 1) == PartOfSpeech.AUX);
        return (verb || next) && !text.lower(rest.from()).endsWith("ing");
    }

    private static int nextComma(TokenizedText text, int comma, int limit) {
        for (int t = comma + 1; t < Math.min(limit, comma + LONGEST + 2); t++) {
            if (Clause.isComma(text, t)) { return t; }
        }
        return -1;
    }
}
