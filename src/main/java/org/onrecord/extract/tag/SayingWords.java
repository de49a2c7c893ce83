package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The words at the front of a reported clause that belong to the saying: when, how and to whom somebody said it ("said
 * yesterday the port was shut", "said bluntly that it was", "told the board it was").
 */
final class SayingWords {

    static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday");

    private static final Set<String> TELLING = Set.of("tell", "tells", "told", "telling", "informed", "informing",
            "reminded", "reminding", "assured", "assuring", "warned", "warns", "warning", "notified", "advised",
            "reassured");
    private static final Set<String> OPENING = Set.of("that", "whether", "if", "how", "why", "he", "she", "they", "we",
            "i",
            "you", "it", "there");
    private static final Set<String> AFTER_AGENT = Set.of("of", "that", "as", "for");
    private static final Set<String> REPORTING = Set.of("said", "says", "saying", "wrote", "writes", "writing", "noted",
            "notes", "noting", "argued", "argues", "arguing", "reported", "reports", "posted", "tweeted", "announced",
            "warned", "testified", "explained", "explains", "complained", "added", "claimed", "claims", "insisted",
            "stated", "states", "concluded", "declared", "confirmed", "acknowledged", "suggested", "hinted");
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "there");
    private static final Set<String> PLACING = Set.of("in", "on", "at", "to", "through", "via", "during", "from",
            "outside", "inside", "before", "after");
    /** Place, time and listener together have no more words than this. */
    private static final int LONGEST_WAY = 14;
    /** A listener has no more words than this. */
    private static final int LISTENER = 8;

    private SayingWords() {}

    /** The content without them. */
    static TokenRange skip(TokenizedText text, TokenRange content) {
        int from = content.from();
        if (content.size() < 3 || from == 0 || text.quoted(from)) { return content; }
        if (text.lower(from - 1).equals("by")) { return afterAgent(text, content); }
        int clause = clauseBehindWay(text, content);
        if (clause > from) { return new TokenRange(clause, content.to()); }
        if (text.tag(from - 1) != PartOfSpeech.VERB) { return content; }
        if (TELLING.contains(text.lower(from - 1))) { return afterListener(text, content); }
        int next = isManner(text, from) ? from + 1 : TimeTail.wholeEnd(text, from, content.to());
        return next > from && next < content.to() && beginsClause(text, next)
                ? new TokenRange(next, content.to()) : content;
    }

    /**
     * The clause behind a listener, a place or a witness without a verb: "wrote in a report of May | that …", "told a
     * crowd of 40 | that …", "said through an aide | she was …", "reported, citing a table, | that …".
     */
    private static int clauseBehindWay(TokenizedText text, TokenRange content) {
        int from = content.from();
        String before = text.lower(from - 1);
        boolean way = PLACING.contains(before) && from > 1 && REPORTING.contains(text.lower(from - 2))
                || TELLING.contains(before) || CITING.contains(before)
                || REPORTING.contains(before) && PLACING.contains(text.lower(from));
        for (int t = from + 1; way && t + 2 < content.to() && t - from <= LONGEST_WAY && !text.quoted(t); t++) {
            boolean that = text.lower(t).equals("that") && text.tag(t) == PartOfSpeech.SCONJ;
            if (that) { return Clause.isVerb(text, t + 1) ? from : t; }
            boolean subject = PERSONAL.contains(text.lower(t)) && Clause.isVerb(text, t + 1)
                    && !CITING.contains(before);
            if (subject) { return t; }
            way = (!Clause.isVerb(text, t) || text.lower(t).endsWith("ed")) && !text.word(t).equals(";");
        }
        return from;
    }

    /** Behind "the harbour board" in "told the harbour board that …": where the clause itself begins, if that is plain. */
    private static TokenRange afterListener(TokenizedText text, TokenRange content) {
        int from = content.from();
        int to = text.tag(from) == PartOfSpeech.DET ? from + 1 : from;
        while (to < content.to() && to - from < LISTENER && isName(text, to)) {
            to++;
        }
        boolean clause = to > from && to < content.to()
                && (OPENING.contains(text.lower(to)) || text.tag(to) == PartOfSpeech.DET || text.quoted(to));
        return clause ? new TokenRange(to, content.to()) : content;
    }

    /** Behind "the board" in "accused by the board of lying". */
    private static TokenRange afterAgent(TokenizedText text, TokenRange content) {
        int to = content.from();
        while (to < content.to() && to - content.from() < LISTENER
                && (text.tag(to) == PartOfSpeech.DET || isName(text, to))) {
            to++;
        }
        boolean told = to > content.from() && to + 1 < content.to() && AFTER_AGENT.contains(text.lower(to));
        return told ? new TokenRange(to, content.to()) : content;
    }

    private static boolean isName(TokenizedText text, int token) {
        return !text.quoted(token) && !OPENING.contains(text.lower(token)) && switch (text.tag(token)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> Character.isUpperCase(text.word(token).charAt(0));
        };
    }

    private static boolean isManner(TokenizedText text, int token) {
        return text.lower(token).endsWith("ly") && text.tag(token) == PartOfSpeech.ADV
                && text.lower(token + 1).equals("that");
    }

    /** In "said Monday was a holiday" the day is what it is about. */
    private static boolean beginsClause(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case VERB, AUX, PART, PUNCT, ADP, CCONJ -> false;
            default -> !text.lower(token).startsWith("'") && !text.lower(token).startsWith("’");
        };
    }
}
