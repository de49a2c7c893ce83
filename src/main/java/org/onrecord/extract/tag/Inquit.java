package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula after a quotation that ends in a comma, question or exclamation mark: a verb and a name or a name and a verb, {@code “…,” snapped Petrenko}. Where the tagger left the formula or the words it belongs to open, the rule
 * fills in content, cue and source, since no other reading of the pattern is likely.
 */
final class Inquit {

    /** A shorter quotation before an unknown verb may be a title. */
    private static final int LEAST_WORDS = 3;

    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_PLAIN = 8;

    /** From this step on a word is a cue more often than not. */
    static final int SURE_CUE = 5;

    private static final Set<String> NOT_CUES = Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had");

    private final TokenizedText text;
    private final CueLexicon lexicon;
    private final Labelling reading;

    private Inquit(CueLexicon lexicon, Labelling reading) {
        this.text = reading.text();
        this.lexicon = lexicon;
        this.reading = reading;
    }

    /** The formula by the verbs that {@code lexicon} knows. */
    static Completion of(CueLexicon lexicon) {
        return new Completion() {
            @Override
            public void complete(Labelling reading) {
                Inquit run = new Inquit(lexicon, reading);
                reading.text().quotations().forEach(run::after);
            }

            @Override
            public boolean contradicts(TokenizedText text, Candidate candidate) {
                TokenRange last = candidate.link().contents().getLast();
                boolean cueBefore = candidate.link().cue().filter(cue -> cue.to() <= last.from()).isPresent();
                return cueBefore && text.quoted(last.from())
                        && new Inquit(lexicon, new Labelling(text, new byte[0]))
                                .isSigned(last, text.quotations().get(text.quotationOf(last.from())));
            }
        };
    }

    /** Whether a whole quotation has a verb and a name of its own behind it: it is not that of a cue before. */
    private boolean isSigned(TokenRange content, Quotation quotation) {
        TokenRange inner = text.tokens(quotation.inner());
        boolean whole = content.from() <= inner.from() && content.to() >= inner.to() - 1;
        int next = text.tokens(quotation.outer()).to();
        if (!whole || !quotation.closed() || !endsOpen(inner) || next + 1 >= text.size()) { return false; }
        int end = stretchEnd(next, inner.from());
        return verbFirst(next, end) && isPlain(next, end) && plausible(next, inner);
    }

    private void after(Quotation quotation) {
        TokenRange quoted = text.tokens(quotation.outer());
        TokenRange inner = text.tokens(quotation.inner());
        boolean commaOutside = quoted.to() < text.size() && text.word(quoted.to()).equals(",");
        int next = commaOutside ? quoted.to() + 1 : quoted.to();
        if (!quotation.closed() || !commaOutside && !endsOpen(inner) || next + 1 >= text.size()) { return; }
        int end = stretchEnd(next, inner.from());
        boolean plain = isPlain(next, end);
        if (end - next < 2 || !plain && roleIn(next, end, Label.Role.CONTENT)) { return; }
        int verb = verbFirst(next, end) ? next : nameThenVerb(next, end);
        if (verb < 0 || !plausible(verb, inner)) { return; }
        if (plain && roleIn(next, end, Label.Role.CONTENT)) {
            reading.clear(new TokenRange(next, end));
        }
        if (verb == next && text.tag(next + 1) == PartOfSpeech.PROPN) {
            cutBefore(quoted);
        }
        fill(quoted, next, verb, end);
    }

    /** "Fenn said it was safe, but “we laughed,” said Reyle": what was said before the comma ends there. */
    private void cutBefore(TokenRange quoted) {
        int from = quoted.from();
        while (from > 0 && AnothersQuotation.SETTING_OFF.contains(text.lower(from - 1))) {
            from--;
        }
        if (from < quoted.from() && from > 0 && reading.role(from - 1) == Label.Role.CONTENT
                && reading.role(quoted.from()) == Label.Role.CONTENT) {
            reading.clear(new TokenRange(from, quoted.from()));
            reading.paint(quoted, Label.Role.CONTENT);
        }
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

    private boolean roleIn(int from, int to, Label.Role role) {
        return reading.holds(new TokenRange(from, to), role);
    }

    private boolean isCueVerb(int token) {
        boolean verb = text.tag(token) == PartOfSpeech.VERB || lexicon.step(text, token) >= CueLexicon.CUE_LIKE;
        return verb && Character.isLowerCase(text.word(token).charAt(0)) && !NOT_CUES.contains(text.lower(token))
                && !text.lower(token).endsWith("ing");
    }

    private boolean verbFirst(int next, int end) {
        return isCueVerb(next) && beginsName(next + 1, end);
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

    private void fill(TokenRange quoted, int next, int verb, int end) {
        if (!roleIn(next, end, Label.Role.CUE)) {
            reading.fill(new TokenRange(verb, verb + 1), Label.Role.CUE);
        }
        if (!roleIn(next, end, Label.Role.SOURCE)) {
            TokenRange source = verb == next ? nameAfter(verb + 1, end) : new TokenRange(next, verb);
            reading.fill(source, Label.Role.SOURCE);
        }
        if (!roleIn(quoted.from(), quoted.to(), Label.Role.CONTENT)) {
            reading.fill(quoted, Label.Role.CONTENT);
        } else if (reading.role(quoted.from() + 1) != Label.Role.CONTENT) {
            reading.paint(quoted, Label.Role.CONTENT);
        }
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
