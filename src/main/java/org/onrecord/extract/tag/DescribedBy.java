package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * What somebody called something, told in the passive: {@code The draft was described by Fenn as “late”}. What is named and
 * its name are the content, whoever "by" names is the source.
 */
final class DescribedBy implements Completion {

    private static final Set<String> VERBS = Set.of("described", "characterized", "characterised", "portrayed",
            "denounced", "dismissed", "derided", "mocked", "ridiculed", "condemned", "criticized", "criticised",
            "hailed",
            "praised", "lauded", "decried", "called", "dubbed", "branded", "labelled", "labeled", "termed");

    /** The words in marks begin within so many tokens of the verb. */
    private static final int NEAR = 24;

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from() + 2; Completion.isShort(sentence) && t + 3 < sentence.to(); t++) {
                if (isPassive(reading.text(), t)) {
                    describe(reading, sentence, t);
                }
            }
        }
    }

    private static boolean isPassive(TokenizedText text, int verb) {
        return VERBS.contains(text.lower(verb)) && text.lower(verb + 1).equals("by") && !text.quoted(verb)
                && FunctionWords.BEING.contains(text.lower(verb - 1));
    }

    private static void describe(Labelling reading, TokenRange sentence, int verb) {
        TokenizedText text = reading.text();
        Optional<TokenRange> named = Subject.of(text, new TokenRange(verb - 1, verb)).filter(name -> name.to() < verb);
        Optional<TokenRange> name = name(text, verb, sentence.to());
        if (named.isEmpty() || name.isEmpty()) { return; }
        int agentEnd = agentEnd(text, verb + 2, name.get().from());
        if (agentEnd == verb + 2) { return; }
        reading.clear(new TokenRange(named.get().from(), name.get().to()));
        reading.end(name.get().to());
        reading.paint(named.get(), Label.Role.CONTENT);
        reading.paint(new TokenRange(verb - 1, verb + 1), Label.Role.CUE);
        reading.paint(new TokenRange(verb + 2, agentEnd), Label.Role.SOURCE);
        reading.paint(name.get(), Label.Role.CONTENT);
    }

    /** The words in marks with the "as" before them. */
    private static Optional<TokenRange> name(TokenizedText text, int verb, int limit) {
        for (int t = verb + 3; t < Math.min(limit, verb + NEAR); t++) {
            int number = text.quotationOf(t);
            if (number >= 0) {
                Quotation quotation = text.quotations().get(number);
                TokenRange marked = text.tokens(quotation.outer());
                int as = asBefore(text, marked.from());
                boolean names = quotation.closed() && marked.to() <= limit && as > verb + 2;
                return names ? Optional.of(new TokenRange(as, marked.to())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "as", or "as a", right before a mark; the mark itself behind "called by Fenn". */
    private static int asBefore(TokenizedText text, int mark) {
        if (text.lower(mark - 1).equals("as")) { return mark - 1; }
        return text.tag(mark - 1) == PartOfSpeech.DET && text.lower(mark - 2).equals("as") ? mark - 2 : mark;
    }

    private static int agentEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && !text.word(to).equals(",") && !text.lower(to).equals("as") && !text.quoted(to)) {
            to++;
        }
        return to;
    }
}
