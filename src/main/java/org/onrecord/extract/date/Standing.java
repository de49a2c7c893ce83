package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.date.DateExpression.InYear;
import org.onrecord.extract.date.DateExpression.MonthOf;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Unplaced;
import org.onrecord.extract.date.DateExpression.Which;
import org.onrecord.extract.text.PartOfSpeech;

/**
 * How a date expression stands in its sentence: as the time of something ("on Monday", "in a Monday interview") or as a
 * bound, a topic or a name ("since Monday", "Monday's vote", "the 2016 election").
 */
final class Standing {

    private static final Set<String> ROUGH = Set.of(
            "early", "earlier", "late", "later", "mid", "only", "just", "again", "also", "even", "back", "beginning",
            "recently", "far");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "day", "hours");
    private static final Set<String> PARTS_OF_PERIOD = Set.of("end", "beginning", "start", "middle", "close", "days",
            "weeks", "months");
    private static final Set<String> COORDINATORS = Set.of("to", "until", "through", "and", "or", "-", "–");
    private static final Set<String> PART_LEADS = Set.of("at", "in", "near", "towards", "toward", "during", "around");
    private static final Set<String> PERIOD_LEADS = Set.of("in", "at", "during", "throughout", "dated", "published",
            "released", "issued", "written");

    /** How many tokens may lie between a date and the noun it stands before. */
    private static final int NOUN_REACH = 4;

    private final TokenWindow window;
    private final Roles roles;

    Standing(TokenWindow window, Roles roles) {
        this.window = window;
        this.roles = roles;
    }

    /** Whether {@code mention} can be the time of an act. */
    boolean isTime(DateMention mention) {
        if (Dateline.isDateline(window.text(), mention)) { return false; }
        int lead = leadOf(mention);
        if (new EventDate(window, roles).is(mention)) { return false; }
        if (window.isIn(lead, ClauseWords.OTHER_TIMES)) {
            return isPartOfDay(lead) || isPartOfPeriod(lead) || isOfOccasion(lead, mention);
        }
        if (namesNoun(mention)) { return isOccasion(mention); }
        if (isReckoned(lead) || isVague(mention)) { return true; }
        if (isDeterminer(lead)) { return false; }
        return !needsPreposition(mention.expression()) || window.isIn(lead, PERIOD_LEADS);
    }

    /** The token before the mention that is no "early", "late", "the early" or the like. */
    private int leadOf(DateMention mention) {
        int lead = mention.from() - 1;
        while (window.isIn(lead, ROUGH)) {
            lead--;
        }
        boolean article = lead < mention.from() - 1 && window.is(lead, "the");
        return article ? lead - 1 : lead;
    }

    /** "the night of November 8". */
    private boolean isPartOfDay(int lead) {
        return window.is(lead, "of") && window.isIn(lead - 1, PARTS_OF_DAY);
    }

    /** "at the end of February", but not "by the end of February". */
    private boolean isPartOfPeriod(int lead) {
        if (!window.is(lead, "of") || !window.isIn(lead - 1, PARTS_OF_PERIOD)) { return false; }
        int first = lead - 2;
        while (window.tag(first) == PartOfSpeech.DET || window.tag(first) == PartOfSpeech.ADJ) {
            first--;
        }
        return window.isIn(first, PART_LEADS);
    }

    /** "a report from 2019", "the ruling of March 3"; of a year a report may tell. */
    private boolean isOfOccasion(int lead, DateMention mention) {
        boolean occasion = window.isIn(lead - 1, ClauseWords.OCCASIONS)
                || window.isIn(lead - 1, ClauseWords.DOCUMENTS);
        boolean dated = window.is(lead, "from") || window.is(lead, "of") && !needsPreposition(mention.expression());
        return occasion && dated && !isOneOfTwo(mention) && !namesNoun(mention);
    }

    /** Whether another date follows, as in "from Monday to Friday" or "in June and July". */
    boolean isOneOfTwo(DateMention mention) {
        String next = window.lower(mention.to() + 1);
        boolean date = CalendarWords.month(next).isPresent() || CalendarWords.weekday(next).isPresent()
                || CalendarWords.number(next, 1, 9999).isPresent();
        return date && window.isIn(mention.to(), COORDINATORS);
    }

    /** Behind "to" the tagger takes a verb for one: "to announce next week". */
    private boolean isDeterminer(int token) {
        return window.tag(token) == PartOfSpeech.DET && !(roles.isCue(token) && window.is(token - 1, "to"));
    }

    /** "some years ago", but not "a previously unknown". */
    private static boolean isVague(DateMention mention) {
        return mention.expression() instanceof Unplaced && mention.range().size() > 1;
    }

    /** "as early as 2019", "as recently as March". */
    private boolean isReckoned(int lead) {
        return window.is(lead, "as") && window.isIn(lead - 1, ROUGH) && window.is(lead - 2, "as");
    }

    private boolean namesNoun(DateMention mention) {
        int after = mention.to();
        if (window.isPossessive(after)) { return true; }
        return window.tag(after) == PartOfSpeech.NOUN && !window.reads(after, "ahead", "of")
                && roles.isBetween(after) && !isAgainTime(mention);
    }

    /** "today", "last week" and "two days ago" stand before no noun without a possessive. */
    private static boolean isAgainTime(DateMention mention) {
        return mention.expression() instanceof DateExpression.Ago
                || mention.expression() instanceof DateExpression.FromStory;
    }

    private boolean isOccasion(DateMention mention) {
        return occasionEnd(mention) > mention.to();
    }

    /** The token after "interview" in "Monday's radio interview", or after the date if it stands before no such noun. */
    int occasionEnd(DateMention mention) {
        int to = mention.to();
        boolean programme = window.isPossessive(to) && window.holds(to + 1) && roles.isQuotedAway(to + 1);
        if (programme) { return to + 1; }
        for (int i = to; i < to + NOUN_REACH && window.holds(i) && roles.isBetween(i); i++) {
            if (window.isIn(i, ClauseWords.OCCASIONS)) { return i + 1; }
            if (window.is(i, ",")) { return to; }
        }
        return to;
    }

    /** The noun that a date at whose end {@code to} lies stands before: "2019 report", "Monday's annual report". */
    int ownedNoun(int to) {
        if (!window.isPossessive(to)) { return to; }
        return window.tag(to + 1) == PartOfSpeech.ADJ ? to + 2 : to + 1;
    }

    private static boolean needsPreposition(DateExpression expression) {
        return switch (expression) {
            case InYear any -> true;
            case MonthOf any -> true;
            case DateExpression.Range any -> true;
            case Quarter any -> true;
            case MonthOfYear month -> month.which() == Which.NEAREST;
            case SeasonOf season -> season.which() == Which.NEAREST;
            default -> false;
        };
    }
}
