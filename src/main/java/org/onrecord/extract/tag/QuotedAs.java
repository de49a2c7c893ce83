package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula "quoted X as saying": X is the source, "as saying" the cue, the rest of the sentence what X says; whoever
 * quotes says nothing. Completes a reading of the tagger, which takes the quoting for the saying.
 */
final class QuotedAs implements Completion {

    private static final int LONGEST_SOURCE = 14;

    private static final Set<String> QUOTING = Set.of("quote", "quoted", "quotes", "quoting", "cite", "cited", "cites",
            "citing");
    private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "writing", "warning", "arguing",
            "claiming", "adding", "declaring", "insisting", "asking", "calling", "having");

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from(); t < sentence.to(); t++) {
                if (QUOTING.contains(reading.text().lower(t)) && !reading.text().quoted(t)) {
                    formula(reading, sentence, t);
                }
            }
        }
    }

    private static void formula(Labelling reading, TokenRange sentence, int quoting) {
        TokenizedText text = reading.text();
        int as = sourceEnd(text, quoting + 1, sentence.to());
        boolean formula = as > quoting + 1 && as + 1 < sentence.to() && text.lower(as).equals("as")
                && SAYING.contains(text.lower(as + 1));
        if (!formula) { return; }
        if (text.lower(quoting + 1).equals("by")) {
            quotedBy(reading, sentence, quoting, as);
            return;
        }
        TokenRange said = new TokenRange(as + 2, Math.max(as + 2, contentEnd(text, sentence)));
        int before = contentBefore(reading, sentence, quoting);
        if (said.isEmpty() && before == sentence.from()) { return; }
        reading.clear(new TokenRange(Math.max(before, clauseStart(text, sentence, quoting)), quoting + 1));
        reading.paint(new TokenRange(quoting + 1, as), Label.Role.SOURCE);
        reading.paint(new TokenRange(as, as + 2), Label.Role.CUE);
        reading.paint(said, Label.Role.CONTENT);
    }

    /** "Fenn was quoted by the Tide as saying": the subject speaks, the paper does not. */
    private static void quotedBy(Labelling reading, TokenRange sentence, int quoting, int as) {
        TokenizedText text = reading.text();
        Optional<TokenRange> subject = Subject.of(text, new TokenRange(quoting, quoting + 1))
                .filter(name -> name.to() <= quoting);
        if (subject.isEmpty()) { return; }
        reading.clear(new TokenRange(sentence.from(), as + 2));
        reading.paint(subject.get(), Label.Role.SOURCE);
        reading.paint(new TokenRange(as, as + 2), Label.Role.CUE);
        reading.paint(new TokenRange(as + 2, Math.max(as + 2, contentEnd(text, sentence))), Label.Role.CONTENT);
    }

    /** Where the words quoted before the formula end, if there are any: "“It is lost,” the Tide quoted …". */
    private static int contentBefore(Labelling reading, TokenRange sentence, int quoting) {
        for (int t = quoting - 1; t >= sentence.from(); t--) {
            if (reading.role(t) == Label.Role.CONTENT || reading.text().quoted(t)) { return t + 1; }
        }
        return sentence.from();
    }

    private static int clauseStart(TokenizedText text, TokenRange sentence, int token) {
        int from = token;
        while (from > sentence.from() && !text.word(from - 1).equals(",")) {
            from--;
        }
        return from;
    }

    private static int sourceEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST_SOURCE) && isNamePart(text, to)) {
            to++;
        }
        return to;
    }

    private static boolean isNamePart(TokenizedText text, int token) {
        return !text.quoted(token) && switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM, PRON, PART -> true;
            case ADP -> !text.lower(token).equals("as");
            case PUNCT -> text.word(token).equals(",") || text.word(token).startsWith("’")
                    || text.word(token).startsWith("'");
            default -> false;
        };
    }

    private static int contentEnd(TokenizedText text, TokenRange sentence) {
        int to = sentence.to();
        while (text.tag(to - 1) == PartOfSpeech.PUNCT && ".;".contains(text.word(to - 1)) && !text.quoted(to - 1)) {
            to--;
        }
        return to;
    }
}
