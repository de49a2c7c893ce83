package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that reads the formula behind a quotation that ends in a comma, question or exclamation mark: a verb and a name or
 * a name and a verb, {@code “…,” snapped Petrenko}.
 */
final class InquitReader {

    /** A shorter quotation before an unknown verb may be a title. */
    private static final int LEAST_WORDS = 3;

    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_PLAIN = 8;

    /** From this step on a word is a cue more often than not. */
    static final int SURE_CUE = 5;

    private static final Set<String> NOT_CUES = Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had");

    private final TokenizedText text;
    private final CueLexicon lexicon;
    private final FormulaReader formulas;

    InquitReader(TokenizedText text, CueLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.formulas = new FormulaReader(lexicon);
    }

    /**
     * A formula.
     *
     * @param words from behind the quotation up to the next mark
     * @param verb the token that tells of the saying
     * @param source the name beside it
     * @param plain whether there is nothing else
     */
    record Formula(TokenRange words, int verb, TokenRange source, boolean plain) {

        boolean verbFirst() {
            return verb == words.from();
        }
    }

    /** The formula behind a quotation; empty where none stands. */
    Optional<Formula> behind(Quotation quotation) {
        int outer = text.tokens(quotation.outer()).to();
        TokenRange inner = text.tokens(quotation.inner());
        boolean commaOutside = outer < text.size() && text.word(outer).equals(",");
        int next = commaOutside ? outer + 1 : outer;
        if (!quotation.closed() || !commaOutside && !endsOpen(inner) || next + 1 >= text.size()) {
            return Optional.empty();
        }
        int end = stretchEnd(next, inner.from());
        int verb = verbFirst(next, end) ? next : nameThenVerb(next, end);
        if (verb < 0) { return described(next, inner); }
        if (end - next < 2 || !plausible(verb, inner)) { return Optional.empty(); }
        TokenRange source = verb == next ? nameAfter(verb + 1, end) : new TokenRange(next, verb);
        return Optional.of(new Formula(new TokenRange(next, end), verb, source, isPlain(next, end)));
    }

    /** "“…,” Dora Fenn, a nurse at the mill, said on Friday": an apposition stands between name and verb. */
    private Optional<Formula> described(int next, TokenRange inner) {
        int limit = Math.min(text.sentenceAround(next).to(), text.paragraphAround(inner.from()).to());
        return formulas.read(text, next, limit)
                .filter(formula -> formula.source().from() == next && formula.source().to() <= formula.cue().from())
                .filter(formula -> plausible(formula.cue().to() - 1, inner))
                .map(formula -> new Formula(new TokenRange(next, formula.cue().to()), formula.cue().to() - 1,
                        formula.source(), false));
    }

    /** Nothing but a verb and a name up to the next mark: no room for anything that was said. */
    private boolean isPlain(int next, int end) {
        if (end - next < 2) { return false; }
        return verbFirst(next, end) ? isVerb(next) && !hasVerb(next + 1, end) && end - next <= LONGEST_PLAIN
                : nameThenVerb(next, end) == end - 1;
    }

    private boolean isVerb(int token) {
        return text.tag(token) == PartOfSpeech.VERB || lexicon.step(text, token) >= SURE_CUE;
    }

    private boolean hasVerb(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX
                    || text.tag(t) == PartOfSpeech.SCONJ) {
                return true;
            }
        }
        return false;
    }

    private boolean endsOpen(TokenRange inner) {
        String last = text.word(inner.to() - 1);
        return last.equals(",") || last.equals("?") || last.equals("!") || last.equals("—");
    }

    /** The end of the words up to the next mark, in the same paragraph. */
    private int stretchEnd(int from, int inside) {
        int end = from;
        int limit = Math.min(text.paragraphAround(inside).to(), from + LONGEST_SOURCE);
        while (end < limit && !text.quoted(end) && (text.tag(end) != PartOfSpeech.PUNCT || isApostrophe(end))) {
            end++;
        }
        return end;
    }

    private boolean isApostrophe(int token) {
        return text.lower(token).startsWith("'") || text.lower(token).startsWith("’");
    }

    private boolean isCueVerb(int token) {
        boolean verb = text.tag(token) == PartOfSpeech.VERB || lexicon.step(text, token) >= CueLexicon.CUE_LIKE;
        return verb && Character.isLowerCase(text.word(token).charAt(0)) && !NOT_CUES.contains(text.lower(token))
                && !text.lower(token).endsWith("ing");
    }

    private boolean verbFirst(int next, int end) {
        return isCueVerb(next) && beginsName(next + 1, end) || isUnknownVerb(next, end);
    }

    /** "“…,” mutters Dora Fenn": before a name nothing else can stand, whatever the tagger takes it for. */
    private boolean isUnknownVerb(int token, int end) {
        String word = text.word(token);
        boolean form = Character.isLowerCase(word.charAt(0)) && (word.endsWith("s") || word.endsWith("ed"));
        return form && text.tag(token) == PartOfSpeech.NOUN && token + 2 < end
                && text.tag(token + 1) == PartOfSpeech.PROPN && text.tag(token + 2) == PartOfSpeech.PROPN;
    }

    private boolean beginsName(int token, int end) {
        return token < end
                && (isNamePart(token) || FunctionWords.SUBJECTS.contains(text.lower(token))
                        || isTitleBeforeName(token, end));
    }

    /** A word the tagger of parts of speech took for something else, right before a name: "farmer Tom". */
    private boolean isTitleBeforeName(int token, int end) {
        return token + 1 < end && text.tag(token + 1) == PartOfSpeech.PROPN && !isLexiconVerb(token)
                && !Set.of("to", "at", "in", "on", "of", "from", "with", "by", "for").contains(text.lower(token));
    }

    /** The verb that follows a name or subject pronoun, or -1. */
    private int nameThenVerb(int next, int end) {
        if (FunctionWords.SUBJECTS.contains(text.lower(next))) { return isCueVerb(next + 1) ? next + 1 : -1; }
        int t = next;
        while (t < end && isNamePart(t) && !isLexiconVerb(t)) {
            t++;
        }
        if (t > next && t < end && isCueVerb(t)) { return t; }
        return t == end && endsAsVerb(next, end) ? end - 1 : -1;
    }

    /** "A narrator intones.": nothing but a verb can end such words, whatever the tagger takes it for. */
    private boolean endsAsVerb(int next, int end) {
        String last = text.word(end - 1);
        boolean closes = end < text.size() && text.word(end).equals(".");
        return closes && end - next > 2 && text.tag(next) == PartOfSpeech.DET && Character.isLowerCase(last.charAt(0))
                && (last.endsWith("s") || last.endsWith("ed"));
    }

    private boolean isLexiconVerb(int token) {
        return Character.isLowerCase(text.word(token).charAt(0)) && lexicon.step(text, token) >= SURE_CUE;
    }

    private boolean isNamePart(int token) {
        return switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM -> true;
            case PRON -> Set.of("his", "her", "their", "its", "one", "some", "another").contains(text.lower(token));
            case PUNCT, PART -> isApostrophe(token);
            default -> Character.isUpperCase(text.word(token).charAt(0));
        };
    }

    private boolean plausible(int verb, TokenRange inner) {
        return lexicon.step(text, verb) >= CueLexicon.CUE_LIKE || inner.size() > LEAST_WORDS;
    }

    private TokenRange nameAfter(int from, int end) {
        int to = from + 1;
        if (FunctionWords.SUBJECTS.contains(text.lower(from))) { return new TokenRange(from, to); }
        while (to < end && (isNamePart(to) || joinsName(to, end))) {
            to++;
        }
        return new TokenRange(from, to);
    }

    /** "of" and "for" go on with a name: "a spokesman for the ministry". */
    private boolean joinsName(int token, int end) {
        return (text.lower(token).equals("of") || text.lower(token).equals("for")) && token + 1 < end
                && isNamePart(token + 1);
    }
}
