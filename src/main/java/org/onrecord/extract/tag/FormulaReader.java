package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that reads a formula behind a clause: a name and a verb of saying in either order, and nothing after them but
 * when, where, how and to whom it was said.
 */
final class FormulaReader {

    private static final Set<String> CLOSING = Set.of("as", "while", "after", "before", "citing", "quoting", "who",
            "which", "though", "although");
    private static final Set<String> TELLING = Set.of("told", "tells", "informed");
    /** What may stand before its subject; "criticized the trade" has an object. */
    private static final Set<String> INVERTED = Set.of("said", "says", "added", "adds", "warned", "warns", "predicted",
            "predicts", "announced", "reported", "reports", "explained", "explains", "noted", "notes", "argued",
            "argues",
            "insisted", "insists", "wrote", "writes", "recalled", "recalls", "conceded", "concedes", "admitted",
            "admits",
            "claimed", "claims", "suggested", "suggests", "declared", "stated", "states", "observed", "concluded",
            "remarked", "replied", "boasted", "estimated", "asserted", "acknowledged", "continued", "quipped", "joked",
            "promised", "vowed", "stressed", "emphasized", "emphasised", "maintained", "contended", "responded",
            "retorted", "disclosed", "discloses", "revealed", "reveals", "confirmed", "confirms",
            "reckoned", "tweeted", "cautioned", "complained", "lamented", "countered", "testified");
    /** What is told stands behind these. */
    private static final Set<String> WITH_OBJECT = Set.of("called", "calls", "opposed", "opposes", "criticized",
            "criticised", "charged", "issued", "voiced", "echoed", "rejected", "praised", "endorsed", "condemned",
            "denounced", "supported", "backed", "expressed");
    private static final Set<String> JOINING = Set.of("of", "for", "in", "at", "from", "with", "to", "and", "on");
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "we", "i");

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TAIL = 14;

    private final CueLexicon lexicon;

    FormulaReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who is said to speak, and the verb that says so. */
    record Formula(TokenRange source, TokenRange cue) {}

    /** The formula that begins at {@code from} in a sentence that ends before {@code limit}; empty where none does. */
    Optional<Formula> read(TokenizedText text, int from, int limit) {
        return isCue(text, from) && INVERTED.contains(text.lower(from))
                ? verbFirst(text, from, limit) : nameFirst(text, from, limit);
    }

    private Optional<Formula> verbFirst(TokenizedText text, int verb, int limit) {
        int end = nameEnd(text, verb + 1, limit);
        boolean closes = end > verb + 1 && TimeTail.wholeEnd(text, verb + 1, end) < end
                && (Clause.isComma(text, Math.min(end, limit - 1)) || isTail(text, end, limit));
        return closes
                ? Optional.of(new Formula(new TokenRange(verb + 1, appositionEnd(text, end, limit)),
                        new TokenRange(verb, verb + 1)))
                : Optional.empty();
    }

    /** "her niece, Greta Strand": a noun phrase between commas, or between a comma and the end. */
    private static int appositionEnd(TokenizedText text, int end, int limit) {
        if (end >= limit || !Clause.isComma(text, end)) { return end; }
        int to = nameEnd(text, end + 1, limit);
        boolean whole = to > end + 1
                && (to >= limit || Clause.isComma(text, to) || text.word(to).equals(".") && to >= limit - 2);
        return whole ? to : end;
    }

    private Optional<Formula> nameFirst(TokenizedText text, int from, int limit) {
        int name = nameEnd(text, from, limit);
        int apposed = appositionEnd(text, name, limit);
        if (apposed > name && apposed + 1 < limit && Clause.isComma(text, apposed)) {
            return nameWithApposition(text, from, apposed, limit);
        }
        int most = Math.min(limit, name + 1);
        for (int verb = from + 1; verb < most; verb++) {
            if ((isCue(text, verb) || Heard.is(text, verb)) && isTail(text, listenerEnd(text, verb, limit), limit)) {
                int first = firstAuxiliary(text, from, verb);
                return Optional.of(new Formula(new TokenRange(from, first), new TokenRange(first, verb + 1)));
            }
        }
        return Optional.empty();
    }

    /** "its chairman, Bo Falk, said". */
    private Optional<Formula> nameWithApposition(TokenizedText text, int from, int comma, int limit) {
        int verb = light(text, comma + 1, limit);
        boolean closes = verb < limit && isCue(text, verb) && isTail(text, listenerEnd(text, verb, limit), limit);
        return closes
                ? Optional.of(new Formula(new TokenRange(from, comma), new TokenRange(comma + 1, verb + 1)))
                : Optional.empty();
    }

    private static int firstAuxiliary(TokenizedText text, int from, int verb) {
        int first = verb;
        while (first - 1 > from
                && (text.tag(first - 1) == PartOfSpeech.AUX || text.tag(first - 1) == PartOfSpeech.ADV)) {
            first--;
        }
        return first;
    }

    /** Whether a verb may stand before its subject, "said Maurer". */
    static boolean mayInvert(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.VERB && !text.quoted(token) && INVERTED.contains(text.lower(token));
    }

    private static int listenerEnd(TokenizedText text, int verb, int limit) {
        return TELLING.contains(text.lower(verb)) ? nameEnd(text, verb + 1, limit) : verb + 1;
    }

    private boolean isCue(TokenizedText text, int token) {
        return Character.isLowerCase(text.word(token).charAt(0)) && !text.quoted(token)
                && text.tag(token) != PartOfSpeech.AUX && text.tag(token) != PartOfSpeech.ADV
                && (lexicon.step(text, token) >= InquitReader.SURE_CUE
                        || text.tag(token) == PartOfSpeech.VERB && INVERTED.contains(text.lower(token)))
                && !text.lower(token).endsWith("ing") && !WITH_OBJECT.contains(text.lower(token));
    }

    /** The end of a noun phrase, with auxiliaries and adverbs before a verb that follows. */
    private static int nameEnd(TokenizedText text, int from, int limit) {
        if (from < limit && PERSONAL.contains(text.lower(from))) { return light(text, from + 1, limit); }
        int to = from;
        while (to < limit && to - from < LONGEST_NAME && !text.quoted(to)
                && (isNamePart(text, to) || to > from && (JOINING.contains(text.lower(to)) || isNear(text, to)))) {
            to++;
        }
        while (to > from && JOINING.contains(text.lower(to - 1))) {
            to--;
        }
        return to == from ? to : light(text, to, limit);
    }

    /** "Sources close to the board", "people familiar with the talks". */
    private static boolean isNear(TokenizedText text, int token) {
        return text.lower(token).equals("close") || text.lower(token).equals("familiar");
    }

    private static int light(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && (text.tag(to) == PartOfSpeech.AUX || text.tag(to) == PartOfSpeech.ADV)) {
            to++;
        }
        return to;
    }

    private static boolean isNamePart(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM -> true;
            case PRON -> Set.of("his", "her", "their", "its", "our", "my", "one", "some", "another", "others")
                    .contains(text.lower(token));
            case PUNCT, PART -> text.lower(token).startsWith("'") || text.lower(token).startsWith("’");
            default -> Character.isUpperCase(text.word(token).charAt(0));
        };
    }

    /** Whether nothing follows from {@code from} but when, where and how it was said. */
    private static boolean isTail(TokenizedText text, int from, int limit) {
        int t = from;
        boolean opens = t >= limit || switch (text.tag(t)) {
            case ADP, ADV, PUNCT -> true;
            default -> SayingWords.DAYS.contains(text.lower(t))
                    || Set.of("last", "this", "earlier").contains(text.lower(t));
        };
        boolean dated = false;
        while (opens && t < limit && t - from < LONGEST_TAIL) {
            if (Clause.isComma(text, t)) { return dated || t + 1 < limit && closes(text, t + 1); }
            if (text.word(t).equals(".")) { return t >= limit - 2; }
            if (text.quoted(t) || text.tag(t) == PartOfSpeech.AUX || text.tag(t) == PartOfSpeech.SCONJ
                    || text.word(t).equals(":") || text.tag(t) == PartOfSpeech.VERB && !isParticiple(text, t)) {
                return false;
            }
            dated |= SayingWords.DAYS.contains(text.lower(t));
            t++;
        }
        return opens && t >= limit;
    }

    /** "in a letter seen by the paper" */
    private static boolean isParticiple(TokenizedText text, int token) {
        return token + 1 < text.size() && text.tag(token + 1) == PartOfSpeech.ADP;
    }

    private static boolean closes(TokenizedText text, int token) {
        return CLOSING.contains(text.lower(token)) || text.lower(token).endsWith("ing");
    }
}
