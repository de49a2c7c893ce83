package org.onrecord.extract.date;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;

/** The sign that something was said before the day of writing on a day the article does not name. */
final class UndatedPast {

    private static final Set<String> EVER = Set.of("once", "formerly", "previously");

    private UndatedPast() {}

    /** The words that show it. */
    static Optional<String> sign(TokenWindow window, Roles roles) {
        TokenRange cue = roles.cue();
        int start = new ClausePath(window, roles).verbGroupStart(cue.from());
        for (int i = start; i < cue.to(); i++) {
            boolean pluperfect = window.is(i, "had") && i + 1 < cue.to() || window.is(i, "had") && i < cue.from();
            if (pluperfect || window.isIn(i, EVER)) { return Optional.of(window.word(i)); }
        }
        return counted(window, roles, start);
    }

    /** "three weeks after an audit found". */
    private static Optional<String> counted(TokenWindow window, Roles roles, int start) {
        int i = start - 1;
        while (window.holds(i) && roles.isSource(i)) {
            i--;
        }
        boolean after = window.isIn(i, ClauseWords.BEFORE_AFTER);
        boolean counted = after && CalendarWords.unit(window.lower(i - 1)).isPresent();
        return counted ? Optional.of(window.word(i - 1) + " " + window.word(i)) : Optional.empty();
    }
}
