package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The short sentence that introduces a quotation, "The text states: “…”": all before the verb is who speaks, however many
 * cues the sentence before has.
 */
final class IntroducedBy implements Completion {

    private static final int LONGEST_NAME = 10;
    private static final Set<String> READING = Set.of("reads", "read", "states", "runs");

    private final CueLexicon lexicon;

    IntroducedBy(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (Quotation quotation : text.quotations()) {
            TokenRange quoted = text.tokens(quotation.outer());
            int verb = quoted.from() - 2;
            if (verb > 0 && isIntroduced(text, quoted.from())) {
                introduce(reading, new TokenRange(text.sentenceAround(verb).from(), verb), quoted);
            }
        }
    }

    private boolean isIntroduced(TokenizedText text, int mark) {
        int verb = mark - 2;
        return text.word(mark - 1).equals(":") && !text.quoted(mark - 1) && !text.quoted(verb)
                && (lexicon.step(text, verb) > CueLexicon.CUE_LIKE || READING.contains(text.lower(verb)));
    }

    private static void introduce(Labelling reading, TokenRange before, TokenRange quoted) {
        TokenizedText text = reading.text();
        int end = before.to();
        while (end > before.from()
                && (text.tag(end - 1) == PartOfSpeech.AUX || text.tag(end - 1) == PartOfSpeech.ADV)) {
            end--;
        }
        TokenRange name = new TokenRange(before.from(), end);
        if (name.isEmpty() || name.size() > LONGEST_NAME || !isName(text, name)) { return; }
        reading.paint(name, Label.Role.SOURCE);
        reading.paint(new TokenRange(end, before.to() + 1), Label.Role.CUE);
        reading.clear(new TokenRange(before.to() + 1, quoted.from()));
        if (reading.role(quoted.from() + 1) != Label.Role.CONTENT
                || !Label.of(reading.labels()[quoted.from()]).begins()) {
            reading.paint(quoted, Label.Role.CONTENT);
        }
    }

    private static boolean isName(TokenizedText text, TokenRange name) {
        if (FunctionWords.POSSESSIVES.contains(text.lower(name.to() - 1)) || isArticle(text, name.to() - 1)) {
            return false;
        }
        for (int t = name.from(); t < name.to(); t++) {
            boolean part = !text.quoted(t) && switch (text.tag(t)) {
                case PROPN, NOUN, DET, ADJ, NUM, PRON, PART -> true;
                case ADP -> t > name.from();
                case PUNCT -> text.lower(t).startsWith("'") || text.lower(t).startsWith("’");
                default -> false;
            };
            if (!part) { return false; }
        }
        return true;
    }

    /** "The warning: “…”" has no verb. */
    private static boolean isArticle(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.DET;
    }
}
