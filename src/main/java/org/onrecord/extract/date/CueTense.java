package org.onrecord.extract.date;

import java.util.Set;

/** The tense of a cue: to come after "will", "is to", "is going to", "plans to" and the like, over otherwise. */
final class CueTense {

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> TO_COME = Set.of("expected", "due", "set", "scheduled", "plans", "planned",
            "planning", "going", "intends", "expects", "hopes", "is", "are");

    private CueTense() {}

    static Tense of(TokenWindow window, Roles roles) {
        int start = new ClausePath(window, roles).verbGroupStart(roles.cue().from());
        for (int i = start; i < roles.cue().to(); i++) {
            boolean planned = window.is(i, "to") && window.isIn(i - 1, TO_COME);
            if (planned || window.isIn(i, WILL)) { return Tense.FUTURE; }
        }
        return Tense.PAST;
    }
}
