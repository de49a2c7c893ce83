package org.onrecord.extract.date;

import java.util.Optional;

import org.onrecord.extract.date.DateExpression.Ago;
import org.onrecord.extract.date.DateExpression.FromStory;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.DatePrecision;
import org.onrecord.model.Explained;
import org.onrecord.model.SpokenDate;

/**
 * The dates an article states, reckoned from the day it was written.
 *
 * @param text the article
 * @param reference the day it was written
 */
record StatedDates(TokenizedText text, ReferenceDay reference) {

    /** How many tokens back a day is looked for from which "the next day" counts. */
    private static final int STORY_REACH = 200;

    /** How many tokens back a year is looked for; further back it is mostly that of another story. */
    private static final int YEAR_REACH = 60;

    /** The date stated for the saying that {@code roles} surround; unknown if it is put into a past without a date. */
    Optional<Explained<SpokenDate>> find(Roles roles) {
        TokenWindow window = TokenWindow.sentence(text, roles.cue().from());
        SayingDate saying = new SayingDate(window, roles);
        SayingDate.Candidates candidates = saying.candidates();
        for (DateMention mention : candidates.mentions()) {
            Optional<Explained<SpokenDate>> date = reckon(mention, candidates.tense());
            if (date.isPresent()) { return date; }
        }
        return UndatedPast.sign(window, roles).map(sign -> new Explained<>(
                SpokenDate.UNKNOWN, "'" + sign + "' puts it before the article, which does not say when"))
                .or(() -> earlier(saying, new EarlierThan(reference, new EventDate(window, roles))));
    }

    private Optional<Explained<SpokenDate>> earlier(SayingDate saying, EarlierThan earlier) {
        return saying.laterEvents().stream()
                .filter(earlier::isOver)
                .findFirst()
                .map(mention -> new Explained<>(SpokenDate.UNKNOWN,
                        "the article only says that it was before '" + mention.words(text) + "'"));
    }

    private Optional<Explained<SpokenDate>> reckon(DateMention mention, Tense tense) {
        if (mention.expression() instanceof FromStory from) { return fromStory(mention, from); }
        return DateReckoner.reckon(mention.expression(), reference, tense)
                .map(date -> new Explained<>(date, why(mention, date)));
    }

    private String why(DateMention mention, SpokenDate date) {
        String words = "'" + mention.words(text) + "'";
        if (date.equals(SpokenDate.UNKNOWN)) { return words + " cannot be placed in time"; }
        if (isAbsolute(mention.expression())) { return "the article says " + words; }
        return "the article says " + words + switch (reference) {
            case ReferenceDay.Known(var day, var origin) -> ", counted from " + origin + ", " + day;
            case ReferenceDay.WithoutYear any -> " and has no year";
            case ReferenceDay.Unknown any -> " and has no date of its own";
        };
    }

    private static boolean isAbsolute(DateExpression expression) {
        return switch (expression) {
            case DateExpression.Day any -> true;
            case DateExpression.MonthOf any -> true;
            case DateExpression.InYear any -> true;
            case DateExpression.Range any -> true;
            case DateExpression.EitherDay any -> true;
            default -> false;
        };
    }

    /** Counts from the nearest day named before; what lies back may also count from the day of writing. */
    private Optional<Explained<SpokenDate>> fromStory(DateMention mention, FromStory from) {
        Ago steps = new Ago(from.count(), from.unit());
        Optional<DateMention> other = anchor(mention, from.unit());
        Optional<SpokenDate> day = other.flatMap(this::happening);
        if (other.isPresent() && day.isPresent() && day.get().from().isPresent()) {
            var story = new ReferenceDay.Known(day.get().from().get(), "'" + other.get().words(text) + "'");
            return DateReckoner.reckon(steps, story, Tense.FUTURE)
                    .filter(this::isPast)
                    .or(() -> Optional.of(SpokenDate.UNKNOWN))
                    .map(date -> new Explained<>(date, "the article says '" + mention.words(text) + "', counted from "
                            + story.origin() + ", " + story.day()));
        }
        if (from.count() == 0) { return Optional.empty(); }
        if (from.count() > 0) {
            return DateReckoner.reckon(steps, reference, Tense.PAST)
                    .map(date -> new Explained<>(date, why(mention, date)));
        }
        return Optional.of(new Explained<>(
                SpokenDate.UNKNOWN,
                "'" + mention.words(text) + "' counts from a day that the article does not name here"));
    }

    /** The date of what is told before the saying. */
    private Optional<SpokenDate> happening(DateMention mention) {
        Tense tense = CueTense.at(new TokenWindow(text, 0, mention.from()), mention);
        return DateReckoner.reckon(mention.expression(), reference, tense);
    }

    private boolean isPast(SpokenDate date) {
        return ReferenceDay.day(reference)
                .flatMap(today -> date.from().map(first -> !first.isAfter(today)))
                .orElse(true);
    }

    /** The nearest day named before; years are also counted from a year. */
    private Optional<DateMention> anchor(DateMention mention, DateExpression.Unit unit) {
        int from = Math.max(0, mention.from() - STORY_REACH);
        TokenWindow before = new TokenWindow(text, from, mention.from());
        boolean years = unit == DateExpression.Unit.YEAR;
        return DateScanner.scan(before).reversed().stream()
                .filter(near -> !(near.expression() instanceof FromStory))
                .filter(near -> isDay(near)
                        || years && mention.from() - near.to() < YEAR_REACH && isInYear(before, near))
                .findFirst();
    }

    /** "in 2019", "in March 2019". */
    private static boolean isInYear(TokenWindow window, DateMention mention) {
        return window.is(mention.from() - 1, "in") && switch (mention.expression()) {
            case DateExpression.InYear any -> true;
            case DateExpression.MonthOf any -> true;
            default -> false;
        };
    }

    private boolean isDay(DateMention mention) {
        return DateReckoner.reckon(mention.expression(), reference, Tense.PAST)
                .filter(date -> date.precision() == DatePrecision.DAY)
                .isPresent();
    }
}
