package org.onrecord.extract.cue;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** The words that say when something was reported, behind its verb: "reported on Monday", "wrote last week". */
final class TimeTail {

    private static final Set<String> WORDS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "yesterday", "today", "tonight", "last", "this", "earlier", "later", "late", "early", "week",
            "month", "year", "morning", "afternoon", "evening", "night", "january", "february", "march", "april", "may",
            "june", "july", "august", "september", "october", "november", "december");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at");

    private TimeTail() {}

    static boolean word(TokenizedText text, int token) {
        return WORDS.contains(text.lower(token));
    }

    /** The first token from {@code at} that is no longer part of it. */
    static int end(TokenizedText text, int at, int limit) {
        int end = at;
        while (end < limit && (word(text, end) || numeral(text, end, at)
                || PREPOSITIONS.contains(text.lower(end)) && end + 1 < limit
                        && (word(text, end + 1) || text.tag(end + 1) == PartOfSpeech.NUM))) {
            end++;
        }
        return end;
    }

    private static boolean numeral(TokenizedText text, int token, int first) {
        return token > first && text.tag(token) == PartOfSpeech.NUM;
    }
}
