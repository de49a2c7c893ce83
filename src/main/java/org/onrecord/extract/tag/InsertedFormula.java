package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The formula inside a reported clause, between commas, in either order: "The crossing, he maintains, is older than the
 * church", "Tall ships, said Maurer, dock outside". */
final class InsertedFormula implements Completion {

    private static final int LONGEST = 9;
    private static final Set<String> NO_START = Set.of("as", "when", "if", "who", "which", "that", "while", "and",
            "but");

    private final CueLexicon lexicon;

    InsertedFormula(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A formula, and what stands before and after it. */
    private record Insertion(TokenRange first, TokenRange source, TokenRange cue, TokenRange rest) {}

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            if (Completion.isShort(sentence)) {
                insertions(reading.text(), sentence)
                        .filter(insertion -> !reading.holds(insertion.first(), Label.Role.CUE))
                        .findFirst()
                        .ifPresent(insertion -> paint(reading, insertion));
            }
        }
    }

    private static void paint(Labelling reading, Insertion insertion) {
        TokenRange rest = insertion.rest();
        reading.clear(new TokenRange(insertion.first().from(), rest.from()));
        reading.paint(insertion.first(), Label.Role.CONTENT);
        reading.paint(insertion.source(), Label.Role.SOURCE);
        reading.paint(insertion.cue(), Label.Role.CUE);
        if (!reading.holds(rest, Label.Role.CUE) || !reading.holds(rest, Label.Role.SOURCE)) {
            reading.clear(rest);
            reading.paint(Edges.trim(reading.text(), rest), Label.Role.CONTENT);
        }
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        if (candidate.link().contents().size() != 2 || candidate.link().cue().isEmpty()) { return false; }
        TokenRange sentence = text.sentenceAround(candidate.first());
        return Completion.isShort(sentence) && insertions(text, sentence)
                .anyMatch(insertion -> candidate.link().cue().get().equals(insertion.cue())
                        && candidate.first() == insertion.first().from()
                        && candidate.last() == Edges.trim(text, insertion.rest()).to() - 1);
    }

    private Stream<Insertion> insertions(TokenizedText text, TokenRange sentence) {
        return IntStream.range(sentence.from() + 1, sentence.to() - 3)
                .filter(t -> Clause.isComma(text, t))
                .mapToObj(t -> insertion(text, sentence, t))
                .flatMap(Optional::stream);
    }

    private Optional<Insertion> insertion(TokenizedText text, TokenRange sentence, int comma) {
        int close = nextComma(text, comma, sentence.to());
        if (close < 0) { return Optional.empty(); }
        TokenRange first = new TokenRange(sentence.from(), comma);
        TokenRange formula = new TokenRange(comma + 1, close);
        TokenRange rest = new TokenRange(close + 1, sentence.to());
        boolean quotations = text.quoted(comma - 1)
                || !rest.isEmpty() && text.quoted(rest.from()) && text.quoted(first.from());
        boolean relative = text.tag(comma - 1) == PartOfSpeech.CCONJ || NO_START.contains(text.lower(comma - 1));
        if (quotations || relative || !goesOn(text, rest) || opensCircumstance(text, first)) {
            return Optional.empty();
        }
        return cue(text, formula)
                .map(cue -> new Insertion(first, new TokenRange(formula.from(), cue.from()), cue, rest))
                .or(() -> inverted(text, formula)
                        .map(cue -> new Insertion(first, new TokenRange(cue.to(), formula.to()), cue, rest)));
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

    /** The verb of "said Maurer". */
    private Optional<TokenRange> inverted(TokenizedText text, TokenRange formula) {
        int verb = formula.from();
        boolean named = formula.size() >= 2 && formula.size() <= LONGEST && FormulaReader.mayInvert(text, verb)
                && IntStream.range(verb + 1, formula.to()).allMatch(t -> isName(text, t, formula))
                && (Subject.isPerson(text, new TokenRange(verb + 1, formula.to()))
                        || text.tag(verb + 1) == PartOfSpeech.DET);
        return named ? Optional.of(new TokenRange(verb, verb + 1)) : Optional.empty();
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
