package org.onrecord.extract.date;

import java.util.Comparator;
import java.util.List;

import org.onrecord.extract.text.PartOfSpeech;

/**
 * The choice, among the date expressions of a sentence, of the one that dates the act of saying: outside what was said,
 * in the clause of the cue, and nearest to it. A participle ("…, adding") or second verb ("and promised") shares the date
 * of the verb it leans on.
 */
final class SayingDate {

    private final TokenWindow window;
    private final Roles roles;
    private final ClausePath path;
    private final Standing standing;

    SayingDate(TokenWindow window, Roles roles) {
        this.window = window;
        this.roles = roles;
        this.path = new ClausePath(window, roles);
        this.standing = new Standing(window, roles);
    }

    /** The mentions that date the act, the likeliest first. */
    List<DateMention> candidates() {
        List<DateMention> own = attached(DateScanner.scan(window));
        if (!own.isEmpty() || !leans()) { return own; }
        int verb = mainVerb();
        return verb < 0 ? own : new SayingDate(window, roles.from(verb)).attached(DateScanner.scan(window));
    }

    private List<DateMention> attached(List<DateMention> mentions) {
        return mentions.stream()
                .filter(this::dates)
                .sorted(Comparator.comparingInt(this::distance))
                .toList();
    }

    private int distance(DateMention mention) {
        int from = Math.min(mention.to(), roles.cue().to());
        int to = Math.max(mention.from(), roles.cue().from());
        int between = 0;
        for (int i = from; i < to; i++) {
            between += roles.isBetween(i) ? 1 : 0;
        }
        return between;
    }

    private boolean dates(DateMention mention) {
        int at = mention.from();
        if (roles.isContent(at) || roles.isQuotedAway(at)) { return false; }
        if (roles.isSource(at)) { return isRelease(mention); }
        if (!standing.isTime(mention)) { return false; }
        if (at >= roles.cue().to()) { return path.isOpen(roles.cue().to(), at); }
        if (mention.to() > roles.cue().from()) { return true; }
        return path.isOpen(mention.to(), path.verbGroupStart(roles.cue().from())) && isFree(at);
    }

    /** Whether the mention tells when the source, a poll or report, came out: "a poll released on Monday". */
    private boolean isRelease(DateMention mention) {
        for (int i = mention.from() - 1; window.holds(i) && roles.isSource(i); i--) {
            if (window.isIn(i, ClauseWords.RELEASE_VERBS)) { return standing.isTime(mention); }
            if (window.isIn(i, ClauseWords.CUTTERS)) { return false; }
        }
        return window.isIn(mention.to(), ClauseWords.OCCASIONS);
    }

    /** Whether no verb or relative pronoun to its left claims the mention. */
    private boolean isFree(int mention) {
        if (opensWithOccasion(mention)) { return true; }
        for (int i = mention - 1; i >= window.from(); i--) {
            if (roles.isSource(i)) { return true; }
            if (!roles.isBetween(i)) { continue; }
            if (window.isIn(i, ClauseWords.OCCASION_VERBS)) { return true; }
            if (window.isIn(i, ClauseWords.CUTTERS) || isVerb(i)) { return false; }
        }
        return true;
    }

    /** "Speaking to reporters on Monday, …". */
    private boolean opensWithOccasion(int mention) {
        if (!window.isIn(window.from(), ClauseWords.OCCASION_VERBS)) { return false; }
        for (int i = window.from(); i < mention; i++) {
            if (window.is(i, ",")) { return false; }
        }
        return true;
    }

    private boolean isVerb(int token) {
        boolean verb = window.tag(token) == PartOfSpeech.VERB || window.tag(token) == PartOfSpeech.AUX;
        return verb && !window.isIn(token, ClauseWords.RELEASE_VERBS);
    }

    private boolean leans() {
        int cue = roles.cue().from();
        int start = path.verbGroupStart(cue);
        boolean participle = window.lower(cue).endsWith("ing") && window.tag(cue - 1) != PartOfSpeech.AUX;
        boolean second = window.is(start - 1, "and") || window.is(start - 1, "but") || window.is(start - 1, "to");
        return participle || second;
    }

    /** The first verb of saying before the cue, else the first verb; -1 if there is none. */
    private int mainVerb() {
        int first = -1;
        for (int i = window.from(); i < roles.cue().from(); i++) {
            boolean verb = window.tag(i) == PartOfSpeech.VERB && roles.isBetween(i)
                    && !window.isIn(i, ClauseWords.OCCASION_VERBS);
            if (verb && window.isIn(i, ClauseWords.SAYING)) { return i; }
            first = verb && first < 0 ? i : first;
        }
        return first;
    }
}
