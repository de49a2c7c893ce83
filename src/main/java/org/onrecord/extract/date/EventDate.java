package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;

/**
 * The date of an event that a saying is placed before, or at a distance from: "ahead of the vote on Monday", "before
 * Monday's vote", "two days after the vote on Monday". What was said "after the vote on Monday" mostly was said on it.
 *
 * @param window the sentence
 * @param roles the attribution
 */
record EventDate(TokenWindow window, Roles roles) {

    /** How many tokens may lie between "before" and the date. */
    private static final int REACH = 8;

    private static final Set<String> AHEAD_OF = Set.of("ahead", "advance", "eve");
    private static final Set<String> PRIOR_TO = Set.of("prior", "run-up", "runup");
    private static final Set<String> LOOKING_AHEAD = Set.of("ahead", "advance", "run-up", "runup", "leading");
    private static final Set<String> BEFORE = Set.of("before", "until", "till");

    /** "Before" these one speaks in their presence. */
    private static final Set<String> HEARERS = Set.of(
            "court", "committee", "board", "council", "parliament", "congress", "senate", "house", "commission",
            "panel",
            "judge", "judges", "jury", "tribunal", "inquiry", "assembly", "crowd", "audience", "reporters",
            "nations", "journalists", "cameras", "press", "lawmakers", "legislators", "legislature", "supporters",
            "members");

    /** Whether {@code mention} dates such an event. */
    boolean is(DateMention mention) {
        return window.is(mention.from() - 2, "due") || place(mention) >= 0;
    }

    /** Whether the saying came before the event. */
    boolean isBefore(DateMention mention) {
        int at = place(mention);
        return at >= 0 && !ClausePath.isCounted(window, at);
    }

    /** Whether the event is one to look forward to, if its date can be read so: "ahead of Thursday's vote". */
    boolean looksAhead(DateMention mention) {
        return window.isIn(place(mention), LOOKING_AHEAD);
    }

    /** The word that places the saying before or away from the event; negative if there is none. */
    private int place(DateMention mention) {
        boolean heard = false;
        for (int i = mention.from() - 1; i >= mention.from() - REACH && window.holds(i); i--) {
            if (isPlacing(i, heard)) { return i; }
            if (!isInPhrase(i)) { return -1; }
            heard = heard || window.isIn(i, HEARERS);
        }
        return -1;
    }

    private boolean isPlacing(int token, boolean heard) {
        boolean distant = window.isIn(token, AHEAD_OF) && window.is(token + 1, "of")
                || window.isIn(token, PRIOR_TO) && window.is(token + 1, "to")
                || window.reads(token, "leading", "up", "to");
        return distant || ClausePath.isCounted(window, token) || !heard && window.isIn(token, BEFORE);
    }

    private boolean isInPhrase(int token) {
        if (!roles.isBetween(token) || roles.isCue(token)) { return false; }
        return switch (window.tag(token)) {
            case PRON -> window.tag(token + 1) == PartOfSpeech.NOUN || window.tag(token + 1) == PartOfSpeech.ADJ;
            case ADJ, ADP, ADV, DET, NOUN, NUM, PROPN -> !window.isIn(token, ClauseWords.BEFORE_AFTER);
            case VERB -> window.lower(token).endsWith("ing");
            case PUNCT -> window.isPossessive(token);
            default -> false;
        };
    }
}
