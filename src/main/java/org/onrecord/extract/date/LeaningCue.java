package org.onrecord.extract.date;

import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;

/**
 * A cue that is no clause of its own and so shares the time of another verb: a participle ("…, adding"), a second verb
 * ("and promised", "and he promised"), an infinitive ("took the stage to say") or a clause of the same time ("when she
 * said").
 *
 * @param window the sentence
 * @param roles the attribution of the cue
 * @param path the ways through the sentence
 */
record LeaningCue(TokenWindow window, Roles roles, ClausePath path) {

    /** How many verbs before the cue are asked for a date that it may share. */
    private static final int MAIN_VERBS = 8;

    boolean leans() {
        int before = beforeVerb();
        int link = beforeSubject(before);
        boolean second = window.isIn(link, ClauseWords.LINKS)
                && (link == before || window.isIn(before, ClauseWords.PRONOUNS));
        return isParticiple() || second || isNext() || isInfinitive() || window.isIn(link, ClauseWords.SAME_TIME);
    }

    /** "…, saying". */
    private boolean isParticiple() {
        int cue = roles.cue().from();
        return window.lower(cue).endsWith("ing") && window.tag(cue - 1) != PartOfSpeech.AUX
                && !window.is(cue, "according");
    }

    /** "…, then called"; the cue may hold a part of its verb group. */
    private boolean isNext() {
        return IntStream.range(beforeVerb() + 1, roles.cue().to()).anyMatch(i -> window.is(i, "then"));
    }

    /** "rose to say", but not "has to say". */
    boolean isInfinitive() {
        return IntStream.rangeClosed(beforeVerb(), roles.cue().from())
                .filter(i -> window.is(i, "to"))
                .anyMatch(i -> window.tag(i - 1) != PartOfSpeech.AUX && !window.isIn(i - 1, ClauseWords.HELPERS));
    }

    private int beforeVerb() {
        return path.verbGroupStart(roles.cue().from()) - 1;
    }

    private int beforeSubject(int token) {
        int before = token;
        while (window.holds(before) && (roles.isSource(before) || window.isIn(before, ClauseWords.PRONOUNS))) {
            before--;
        }
        return before;
    }

    /** The verbs whose time the cue may share: the first verb of saying before it, else the others in order. */
    IntStream verbs() {
        OptionalInt saying = candidates().filter(i -> window.isIn(i, ClauseWords.SAYING)).findFirst();
        return saying.isPresent() ? saying.stream() : candidates().limit(MAIN_VERBS);
    }

    /**
     * The verbs before the cue, without participles and those of relative clauses; who "meets her on Friday to say" so
     * may be yet to.
     */
    private IntStream candidates() {
        boolean infinitive = isInfinitive();
        return IntStream.range(window.from(), roles.cue().from())
                .filter(i -> roles.isBetween(i) && path.isVerb(i) && window.tag(i) == PartOfSpeech.VERB)
                .filter(i -> !window.isIn(i, ClauseWords.OCCASION_VERBS) && !window.lower(i).endsWith("ing"))
                .filter(i -> !isSubordinate(i) && !isReduced(i) && !(infinitive && window.lower(i).endsWith("s")));
    }

    /** "The bank, founded by Quist in 1998", but not "Quist stood by it". */
    private boolean isReduced(int verb) {
        PartOfSpeech before = window.tag(verb - 1);
        return window.is(verb + 1, "by") && (before == PartOfSpeech.PUNCT || before == PartOfSpeech.CCONJ);
    }

    /** Whether "who", "that" or the like stands between the verb and the comma before it. */
    private boolean isSubordinate(int verb) {
        for (int i = verb - 1; i > window.from() && !window.is(i, ","); i--) {
            if (path.isCutter(i)) { return true; }
        }
        return false;
    }
}
