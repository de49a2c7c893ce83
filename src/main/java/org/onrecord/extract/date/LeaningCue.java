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
        return isParticiple() || isSecond() || window.isIn(beforeSubject(beforeVerb()), ClauseWords.SAME_TIME);
    }

    /** Whether the cue is a second verb or an infinitive, which is to come where the verb it leans on is. */
    boolean isSecond() {
        int before = beforeVerb();
        int link = beforeSubject(before);
        boolean linked = window.isIn(link, ClauseWords.LINKS)
                && (link == before || window.isIn(before, ClauseWords.PRONOUNS));
        return linked || goesOn(window.is(before, "to") ? before : before + 1);
    }

    private int beforeVerb() {
        return path.verbGroupStart(roles.cue().from()) - 1;
    }

    /** "…, saying". */
    private boolean isParticiple() {
        int cue = roles.cue().from();
        return window.lower(cue).endsWith("ing") && window.tag(cue - 1) != PartOfSpeech.AUX
                && !window.is(cue, "according");
    }

    /** Whether the verb group, of which the cue may hold a part, is one of "then called" or of "rose to say". */
    private boolean goesOn(int start) {
        for (int i = start; i < roles.cue().to(); i++) {
            boolean own = window.tag(i - 1) == PartOfSpeech.AUX || window.isIn(i - 1, ClauseWords.HELPERS);
            if (window.is(i, "then") || window.is(i, "to") && !own && i <= roles.cue().from()) { return true; }
        }
        return false;
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

    /** The verbs before the cue, without participles and those of relative clauses. */
    private IntStream candidates() {
        return IntStream.range(window.from(), roles.cue().from())
                .filter(i -> roles.isBetween(i) && path.isVerb(i) && window.tag(i) == PartOfSpeech.VERB)
                .filter(i -> !window.isIn(i, ClauseWords.OCCASION_VERBS) && !window.lower(i).endsWith("ing"))
                .filter(i -> !isSubordinate(i));
    }

    /** Whether "who", "that" or the like stands between the verb and the comma before it. */
    private boolean isSubordinate(int verb) {
        for (int i = verb - 1; i > window.from() && !window.is(i, ","); i--) {
            if (path.isCutter(i)) { return true; }
        }
        return false;
    }
}
