package org.onrecord.extract.text;

import java.util.Set;

/** The words that say when something was reported, behind its verb: "reported on Monday", "wrote last week". */
public final class TimeTail {

    private static final Set<String> WORDS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "yesterday", "today", "tonight", "last", "this", "earlier", "later", "late", "early", "week",
            "month", "year", "morning", "afternoon", "evening", "night", "january", "february", "march", "april", "may",
            "june", "july", "august", "september", "october", "november", "december");
    private static final Set<String> OPEN = Set.of("last", "this", "late", "early");
    private static final Set<String> ALONE = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "yesterday", "today", "tonight", "earlier", "later");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at");

    private TimeTail() {}

    /** Whether the word belongs to such a phrase. */
    public static boolean word(TokenizedText text, int token) {
        return WORDS.contains(text.lower(token));
    }

    /** The first token from {@code at} that is no longer part of it. */
    public static int end(TokenizedText text, int at, int limit) {
        int end = at;
        while (end < limit && (word(text, end) || numeral(text, end, at)
                || PREPOSITIONS.contains(text.lower(end)) && end + 1 < limit
                        && (word(text, end + 1) || text.tag(end + 1) == PartOfSpeech.NUM))) {
            end++;
        }
        return end;
    }

    /** The end of a whole such phrase, {@code at} itself where none stands: in "said late payments" nothing tells when. */
    public static int wholeEnd(TokenizedText text, int at, int limit) {
        int end = end(text, at, limit);
        if (end == at) { return at; }
        boolean open = OPEN.contains(text.lower(end - 1));
        boolean bare = end == at + 1 && !ALONE.contains(text.lower(at));
        return open || bare ? at : end;
    }

    /** Where a whole such phrase begins that ends at {@code to}, behind {@code from}; {@code to} itself where none stands. */
    public static int start(TokenizedText text, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (wholeEnd(text, t, to) == to) { return t; }
        }
        return to;
    }

    private static boolean numeral(TokenizedText text, int token, int first) {
        return token > first && text.tag(token) == PartOfSpeech.NUM;
    }
}
