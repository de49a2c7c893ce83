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

    /** The mentions that may date an act, the likeliest first, and whether it is still to come. */
    record Candidates(List<DateMention> mentions, Tense tense) {}

    /**
     * The mentions that date the act; where it shares the date of another verb, that one's tense holds too. But who
     * "will resign on Friday, saying" so has said it.
     */
    Candidates candidates() {
        List<DateMention> mentions = DateScanner.scan(window);
        Candidates own = own(mentions);
        LeaningCue cue = new LeaningCue(window, roles, path);
        if (!own.mentions().isEmpty() || own.tense() == Tense.FUTURE || !cue.leans()) { return own; }
        return cue.verbs()
                .mapToObj(verb -> new SayingDate(window, roles.from(verb)).own(mentions))
                .filter(found -> !found.mentions().isEmpty())
                .findFirst()
                .filter(found -> found.tense() == Tense.PAST || cue.isInfinitive())
                .orElse(own);
    }

    private Candidates own(List<DateMention> mentions) {
        boolean expects = CueTense.isExpectation(window, roles);
        return new Candidates(expects ? List.of() : attached(mentions), CueTense.of(window, roles));
    }

    /** The dates of events that the act came before: "before the vote on Monday". */
    List<DateMention> laterEvents() {
        EventDate event = new EventDate(window, roles);
        return DateScanner.scan(window).stream()
                .filter(mention -> roles.isBetween(mention.from()) && event.isBefore(mention))
                .filter(this::isInClause)
                .toList();
    }

    /** Whether the sentence has a time of its own besides what was said, whatever it is the time of. */
    boolean hasOtherTime() {
        return DateScanner.scan(window).stream()
                .anyMatch(mention -> roles.isBetween(mention.from()) && standing.isTime(mention));
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
        if (roles.isQuotedAway(at)) { return false; }
        LeadingTime leading = new LeadingTime(window, roles);
        if (roles.isContent(at)) { return leading.opensContent(mention) && standing.isTime(mention); }
        if (roles.isSource(at) && !leading.opensSource(mention)) { return isRelease(mention); }
        return standing.isTime(mention) && isInClause(mention);
    }

    private boolean isInClause(DateMention mention) {
        if (mention.from() >= roles.cue().to()) { return follows(mention); }
        return mention.to() > roles.cue().from() || precedes(mention);
    }

    private boolean precedes(DateMention mention) {
        int cue = path.verbGroupStart(roles.cue().from());
        if (opensWithOccasion(mention.from())) { return path.isOpen(lastComma(mention.to(), cue), cue); }
        return path.isOpen(standing.occasionEnd(mention), cue) && isFree(mention.from());
    }

    /** Where the opening phrase of the sentence ends: "Asked on Monday whether it would rain, she said". */
    private int lastComma(int from, int to) {
        int comma = from;
        for (int i = from; i < to; i++) {
            comma = window.is(i, ",") && roles.isBetween(i) ? i : comma;
        }
        return comma;
    }

    /** Months and years after "after" are mostly those of the event it names. */
    private boolean follows(DateMention mention) {
        int from = roles.cue().to();
        return path.isOpen(from, mention.from()) && !(isCoarse(mention) && path.passesEvent(from, mention.from()));
    }

    private static boolean isCoarse(DateMention mention) {
        return switch (mention.expression()) {
            case DateExpression.MonthOf any -> true;
            case DateExpression.MonthOfYear any -> true;
            case DateExpression.InYear any -> true;
            case DateExpression.Ago ago -> ago.unit() != DateExpression.Unit.DAY;
            default -> false;
        };
    }

    /** Whether the mention tells when the source, a poll or report, came out: "a poll released on Monday". */
    private boolean isRelease(DateMention mention) {
        for (int i = mention.from() - 1; window.holds(i) && roles.isSource(i); i--) {
            boolean made = window.isIn(i, ClauseWords.MAKING_VERBS) && isNoun(i - 1);
            if (made || window.isIn(i, ClauseWords.RELEASE_VERBS)
                    || window.isIn(i, ClauseWords.DOCUMENTS)) {
                return standing.isTime(mention) && !standing.isOneOfTwo(mention);
            }
            if (path.isCutter(i) || path.isVerb(i)) { return false; }
        }
        return window.isIn(standing.ownedNoun(mention.to()), ClauseWords.DOCUMENTS);
    }

    private boolean isNoun(int token) {
        return window.isIn(token, ClauseWords.DOCUMENTS) || window.tag(token) == PartOfSpeech.NOUN
                || window.tag(token) == PartOfSpeech.PROPN;
    }

    /** Whether no verb or relative pronoun to its left claims the mention. */
    private boolean isFree(int mention) {
        for (int i = mention - 1; i >= window.from(); i--) {
            if (roles.isSource(i)) { return true; }
            if (!roles.isBetween(i)) { continue; }
            if (window.isIn(i, ClauseWords.OCCASION_VERBS) || opensClause(i, mention)) { return true; }
            if (i > window.from() && path.isCutter(i) || isClaiming(i)) { return false; }
        }
        return true;
    }

    /** "… and on Tuesday she said", but not "between May 5 and June 9". */
    private boolean opensClause(int token, int mention) {
        boolean two = window.tag(token - 1) == PartOfSpeech.NUM
                || CalendarWords.weekday(window.lower(token - 1)).isPresent()
                || CalendarWords.month(window.lower(token - 1)).isPresent();
        return window.isIn(token, ClauseWords.LINKS) && (token == mention - 1 && !two
                || token == mention - 2 && window.tag(mention - 1) == PartOfSpeech.ADP);
    }

    /** "Speaking to reporters on Monday, …". */
    private boolean opensWithOccasion(int mention) {
        if (!window.isIn(window.from(), ClauseWords.OCCASION_VERBS)) { return false; }
        for (int i = window.from(); i < mention; i++) {
            if (window.is(i, ",")) { return false; }
        }
        return true;
    }

    private boolean isClaiming(int token) {
        boolean release = path.isRelease(token)
                && (window.tag(token - 1) == PartOfSpeech.NOUN || window.is(token - 1, "and"));
        return path.isVerb(token) && !release;
    }
}
