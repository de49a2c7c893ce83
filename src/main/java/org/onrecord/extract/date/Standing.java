package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.date.DateExpression.InYear;
import org.onrecord.extract.date.DateExpression.MonthOf;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Which;
import org.onrecord.extract.text.PartOfSpeech;

/**
 * How a date expression stands in its sentence: as the time of something ("on Monday", "in a Monday interview") or as a
 * bound, a topic or a name ("since Monday", "Monday's vote", "the 2016 election").
 */
final class Standing {

    private static final Set<String> ROUGH = Set.of(
            "early", "earlier", "late", "later", "mid", "only", "just", "again", "also", "even", "back", "beginning");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "day", "hours");
    private static final Set<String> PERIOD_LEADS = Set.of("in", "during", "throughout", "dated", "published",
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
        if (window.isIn(lead, ClauseWords.OTHER_TIMES)) { return isPartOfDay(lead); }
        if (namesNoun(mention)) { return isOccasion(mention); }
        if (window.tag(lead) == PartOfSpeech.DET) { return false; }
        return !needsPreposition(mention.expression()) || window.isIn(lead, PERIOD_LEADS);
    }

    /** The token before the mention that is no "early", "late" or the like. */
    private int leadOf(DateMention mention) {
        int lead = mention.from() - 1;
        while (window.isIn(lead, ROUGH)) {
            lead--;
        }
        return lead;
    }

    /** "the night of November 8". */
    private boolean isPartOfDay(int lead) {
        return window.is(lead, "of") && window.isIn(lead - 1, PARTS_OF_DAY);
    }

    private boolean namesNoun(DateMention mention) {
        int after = mention.to();
        if (window.isPossessive(after)) { return true; }
        return window.tag(after) == PartOfSpeech.NOUN && roles.isBetween(after) && !isAgainTime(mention);
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
