package org.onrecord.extract.date;

import org.onrecord.extract.text.PartOfSpeech;

/**
 * The way through a sentence from one token to another, as long as it stays in one clause. A clause is left at a relative
 * pronoun, a conjunction or another verb; an insertion between commas is stepped over, and so is what was said.
 */
final class ClausePath {

    /** From comma to comma; less, as in ", because,", is no insertion. */
    private static final int SHORTEST_ASIDE = 4;

    /** How many tokens may lie between a document and the verb that tells when it came out. */
    private static final int DOCUMENT_REACH = 8;

    private final TokenWindow window;
    private final Roles roles;

    ClausePath(TokenWindow window, Roles roles) {
        this.window = window;
        this.roles = roles;
    }

    /** Whether all of [from, to) lies in one clause. */
    boolean isOpen(int from, int to) {
        boolean sameTime = false;
        int i = from;
        while (i < to) {
            int over = roles.isBetween(i) ? afterAside(i, to) : i + 1;
            if (over > i) {
                i = over;
            } else if (window.isIn(i, ClauseWords.SAME_TIME)) {
                sameTime = true;
                i++;
            } else if (cuts(i) || isOtherVerb(i) && !(sameTime && !window.isIn(i, ClauseWords.SAYING))) {
                return false;
            } else {
                sameTime = sameTime && !window.is(i, ",");
                i++;
            }
        }
        return true;
    }

    /** The closing comma of the insertion that begins at the comma {@code at}; {@code at} itself if none does. */
    private int afterAside(int at, int limit) {
        if (!window.is(at, ",") || !window.isIn(at + 1, ClauseWords.ASIDES)) { return at; }
        for (int i = at + SHORTEST_ASIDE; i < limit; i++) {
            if (window.is(i, ",") && roles.isBetween(i)) { return i; }
        }
        return at;
    }

    private boolean cuts(int token) {
        boolean explains = window.is(token, ":") && roles.isBetween(token + 1) && !isMark(token + 1);
        return explains || isCutter(token) || isCounted(window, token);
    }

    private boolean isMark(int token) {
        return window.tag(token) == PartOfSpeech.PUNCT;
    }

    /** Whether the token begins a clause about something else; "that" does unless it points, as in "that promise". */
    boolean isCutter(int token) {
        return window.isIn(token, ClauseWords.CUTTERS)
                && !(window.is(token, "that") && window.tag(token) == PartOfSpeech.DET);
    }

    /** Whether the token is "after" or "before" behind a stretch of time, as in "three weeks after". */
    static boolean isCounted(TokenWindow window, int token) {
        return window.isIn(token, ClauseWords.BEFORE_AFTER)
                && CalendarWords.unit(window.lower(token - 1)).isPresent()
                && CalendarWords.which(window.lower(token - 2)).isEmpty();
    }

    private boolean isOtherVerb(int token) {
        if (!isVerb(token) || roles.isCue(token)) { return false; }
        String lower = window.lower(token);
        if (isRelease(token) || ClauseWords.OCCASION_VERBS.contains(lower)) { return false; }
        boolean gerund = lower.endsWith("ing") && window.isIn(token - 1, ClauseWords.BEFORE_GERUND);
        return !gerund && !lower.equals("according") && !lower.equals("following");
    }

    /** Whether the token is a verb, and no name or noun that the tagger took for one. */
    boolean isVerb(int token) {
        PartOfSpeech tag = window.tag(token);
        boolean name = token > window.from() && window.isCapitalized(token);
        return (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) && !name && !window.isPossessive(token)
                && !window.isIn(token, ClauseWords.OCCASIONS);
    }

    /** Whether the token tells when words came out: "sent" in "a letter to the board sent on Monday". */
    boolean isRelease(int token) {
        if (!window.isIn(token, ClauseWords.RELEASE_VERBS)) { return false; }
        for (int i = token - 1; i >= token - DOCUMENT_REACH && window.holds(i); i--) {
            boolean document = window.isIn(i, ClauseWords.DOCUMENTS) || window.isIn(i, ClauseWords.OCCASIONS);
            if (document || roles.isSource(i)) { return true; }
        }
        return false;
    }

    /** Whether "after" or "before" stands in [from, to). */
    boolean passesEvent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles.isBetween(i) && window.isIn(i, ClauseWords.BEFORE_AFTER)) { return true; }
        }
        return false;
    }

    /** Where the auxiliaries, adverbs and particles before {@code verb} begin: "has never said". */
    int verbGroupStart(int verb) {
        int start = verb;
        while (window.holds(start - 1) && roles.isBetween(start - 1) && isHelper(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isHelper(int token) {
        PartOfSpeech tag = window.tag(token);
        return tag == PartOfSpeech.AUX || tag == PartOfSpeech.ADV || tag == PartOfSpeech.PART
                || window.isIn(token, ClauseWords.HELPERS);
    }
}
