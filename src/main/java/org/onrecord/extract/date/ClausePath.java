package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;

/**
 * The way through a sentence from one token to another, as long as it stays in one clause. A clause is left at a relative
 * pronoun, a conjunction or another verb; an insertion between commas is stepped over, and so is what was said.
 */
final class ClausePath {

    private static final Set<String> SHORT_SPANS = Set.of("minutes", "moments", "hours", "hour", "shortly", "soon");

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
            } else if (cuts(i) || !sameTime && isOtherVerb(i)) {
                return false;
            } else {
                i++;
            }
        }
        return true;
    }

    /** The closing comma of the insertion that begins at the comma {@code at}; {@code at} itself if none does. */
    private int afterAside(int at, int limit) {
        if (!window.is(at, ",") || !window.isIn(at + 1, ClauseWords.ASIDES)) { return at; }
        for (int i = at + 2; i < limit; i++) {
            if (window.is(i, ",") && roles.isBetween(i)) { return i; }
        }
        return at;
    }

    private boolean cuts(int token) {
        return window.isIn(token, ClauseWords.CUTTERS)
                || window.isIn(token, ClauseWords.BEFORE_AFTER) && isCounted(token);
    }

    /** Whether "after" follows a stretch of time, as in "three weeks after". */
    private boolean isCounted(int token) {
        return CalendarWords.unit(window.lower(token - 1)).isPresent() && !window.isIn(token - 1, SHORT_SPANS);
    }

    private boolean isOtherVerb(int token) {
        PartOfSpeech tag = window.tag(token);
        if (tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX || roles.isCue(token)) { return false; }
        String lower = window.lower(token);
        if (ClauseWords.RELEASE_VERBS.contains(lower) || ClauseWords.OCCASION_VERBS.contains(lower)) { return false; }
        boolean gerund = lower.endsWith("ing")
                && (window.tag(token - 1) == PartOfSpeech.ADP || window.tag(token - 1) == PartOfSpeech.SCONJ);
        return !gerund && !lower.equals("according");
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
