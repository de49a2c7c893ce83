package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;

/** The tense of an act: to come after "will", "is to", "is going to", "plans to" and the like, over otherwise. */
final class CueTense {

    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> TO_COME = Set.of("expected", "due", "set", "scheduled", "plans", "planned",
            "planning", "going", "intends", "expects", "hopes", "is", "are");
    private static final Set<String> ARRANGED = Set.of("expected", "scheduled", "slated");

    /** How many tokens before a date its verb is looked for. */
    private static final int REACH = 12;

    private CueTense() {}

    static Tense of(TokenWindow window, Roles roles) {
        int start = new ClausePath(window, roles).verbGroupStart(roles.cue().from());
        for (int i = start; i < roles.cue().to(); i++) {
            boolean planned = window.is(i, "to") && window.isIn(i - 1, TO_COME);
            if (planned || window.isIn(i, WILL) || window.isIn(i, ARRANGED)) { return Tense.FUTURE; }
        }
        return Tense.PAST;
    }

    /** Whether a date near the cue is that of what is expected: "the board is expected on Friday to agree". */
    static boolean isExpectation(TokenWindow window, Roles roles) {
        int last = roles.cue().to() - 1;
        return window.isIn(last, ARRANGED) && window.tag(last - 1) == PartOfSpeech.AUX && last > roles.cue().from();
    }

    /** The tense of what happens at a date that is not the saying's: "voters will go to the polls Feb. 9". */
    static Tense at(TokenWindow window, DateMention mention) {
        int sentence = window.text().sentenceAround(mention.from()).from();
        for (int i = mention.from() - 1; i >= Math.max(sentence, mention.from() - REACH); i--) {
            if (window.isIn(i, WILL)) { return Tense.FUTURE; }
        }
        return Tense.PAST;
    }
}
