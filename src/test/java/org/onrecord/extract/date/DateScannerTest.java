package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.date.DateExpression.Ago;
import org.onrecord.extract.date.DateExpression.Day;
import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.date.DateExpression.EitherDay;
import org.onrecord.extract.date.DateExpression.FromStory;
import org.onrecord.extract.date.DateExpression.InYear;
import org.onrecord.extract.date.DateExpression.MonthOf;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.Range;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Unplaced;
import org.onrecord.extract.date.DateExpression.Weekday;
import org.onrecord.extract.date.DateExpression.Weekend;
import org.onrecord.extract.date.DateExpression.Which;

import static org.assertj.core.api.Assertions.assertThat;

class DateScannerTest {

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of("on Friday", "Friday", new Weekday(DayOfWeek.FRIDAY, Which.NEAREST)),
                Arguments.of("last Friday", "last Friday", new Weekday(DayOfWeek.FRIDAY, Which.LAST)),
                Arguments.of("this past Friday night", "this past Friday night",
                        new Weekday(DayOfWeek.FRIDAY, Which.LAST)),
                Arguments.of("next Tuesday", "next Tuesday", new Weekday(DayOfWeek.TUESDAY, Which.NEXT)),
                Arguments.of("this Tuesday", "this Tuesday", new Weekday(DayOfWeek.TUESDAY, Which.THIS)),
                Arguments.of("on Friday, May 3", "Friday, May 3", new DayOfYear(MonthDay.of(5, 3))),
                Arguments.of("on Friday, May 3, 2019", "Friday, May 3, 2019", new Day(LocalDate.of(2019, 5, 3))),
                Arguments.of("on December 12", "December 12", new DayOfYear(MonthDay.of(12, 12))),
                Arguments.of("on 12 December", "12 December", new DayOfYear(MonthDay.of(12, 12))),
                Arguments.of("on the 3rd of May", "the 3rd of May", new DayOfYear(MonthDay.of(5, 3))),
                Arguments.of("on May 27th", "May 27th", new DayOfYear(MonthDay.of(5, 27))),
                Arguments.of("on Feb. 29", "Feb. 29", new DayOfYear(MonthDay.of(2, 29))),
                Arguments.of("on Dec. 12, 2019", "Dec. 12, 2019", new Day(LocalDate.of(2019, 12, 12))),
                Arguments.of("on 12 December 2019", "12 December 2019", new Day(LocalDate.of(2019, 12, 12))),
                Arguments.of("on 2019-12-12", "2019-12-12", new Day(LocalDate.of(2019, 12, 12))),
                Arguments.of("at 2019-12-12T10:15 sharp", "2019-12-12T10:15", new Day(LocalDate.of(2019, 12, 12))),
                Arguments.of("on 27.5.2019", "27.5.2019", new Day(LocalDate.of(2019, 5, 27))),
                Arguments.of("on 5/27/2019", "5/27/2019", new Day(LocalDate.of(2019, 5, 27))),
                Arguments.of("on 27/5/2019", "27/5/2019", new Day(LocalDate.of(2019, 5, 27))),
                Arguments.of("on 4/5/2019", "4/5/2019",
                        new EitherDay(LocalDate.of(2019, 4, 5), LocalDate.of(2019, 5, 4))),
                Arguments.of("on 5/5/2019", "5/5/2019",
                        new EitherDay(LocalDate.of(2019, 5, 5), LocalDate.of(2019, 5, 5))),
                Arguments.of("in March", "March", new MonthOfYear(Month.MARCH, Which.NEAREST)),
                Arguments.of("last March", "last March", new MonthOfYear(Month.MARCH, Which.LAST)),
                Arguments.of("in May 2019", "May 2019", new MonthOf(YearMonth.of(2019, 5))),
                Arguments.of("in May of 2019", "May of 2019", new MonthOf(YearMonth.of(2019, 5))),
                Arguments.of("in 2018", "2018", new InYear(2018)),
                Arguments.of("in mid-2018", "mid-2018", new InYear(2018)),
                Arguments.of("in the 1990s", "the 1990s",
                        new Range(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31))),
                Arguments.of("he left today", "today", new Ago(0, Unit.DAY)),
                Arguments.of("he left tonight", "tonight", new Ago(0, Unit.DAY)),
                Arguments.of("he left yesterday morning", "yesterday morning", new Ago(1, Unit.DAY)),
                Arguments.of("he left this morning", "this morning", new Ago(0, Unit.DAY)),
                Arguments.of("he left last night", "last night", new Ago(1, Unit.DAY)),
                Arguments.of("he leaves tomorrow", "tomorrow", new Ago(-1, Unit.DAY)),
                Arguments.of("earlier this week", "this week", new Ago(0, Unit.WEEK)),
                Arguments.of("last month", "last month", new Ago(1, Unit.MONTH)),
                Arguments.of("last quarter", "last quarter", new Ago(1, Unit.QUARTER)),
                Arguments.of("next year", "next year", new Ago(-1, Unit.YEAR)),
                Arguments.of("two days ago", "two days ago", new Ago(2, Unit.DAY)),
                Arguments.of("a year ago", "a year ago", new Ago(1, Unit.YEAR)),
                Arguments.of("over the weekend", "the weekend", new Weekend(Which.NEAREST)),
                Arguments.of("last weekend", "last weekend", new Weekend(Which.LAST)),
                Arguments.of("in the first quarter of 2020", "the first quarter of 2020",
                        new Quarter(1, OptionalInt.of(2020))),
                Arguments.of("in the fourth quarter", "the fourth quarter", new Quarter(4, OptionalInt.empty())),
                Arguments.of("in Q3 2020", "Q3 2020", new Quarter(3, OptionalInt.of(2020))),
                Arguments.of("last summer", "last summer",
                        new SeasonOf(Season.SUMMER, Which.LAST, OptionalInt.empty())),
                Arguments.of("in the fall of 2019", "the fall of 2019",
                        new SeasonOf(Season.AUTUMN, Which.NEAREST, OptionalInt.of(2019))),
                Arguments.of("the night before", "the night before", new FromStory(1, Unit.DAY)),
                Arguments.of("a week earlier", "a week earlier", new FromStory(1, Unit.WEEK)),
                Arguments.of("two days later", "two days later", new FromStory(-2, Unit.DAY)),
                Arguments.of("the previous day", "the previous day", new FromStory(1, Unit.DAY)),
                Arguments.of("the following week", "the following week", new FromStory(-1, Unit.WEEK)),
                Arguments.of("that evening", "that evening", new FromStory(0, Unit.DAY)),
                Arguments.of("later in the day", "later in the day", new FromStory(0, Unit.DAY)),
                Arguments.of("the day before the vote", "the day before", new Unplaced()),
                Arguments.of("some years ago", "years ago", new Unplaced()),
                Arguments.of("almost two years ago", "years ago", new Unplaced()),
                Arguments.of("he said at the time", "at the time", new Unplaced()));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void anExpressionIsFoundWithItsWordsAndItsMeaning(String text, String words, DateExpression meaning) {
        var tokens = DateTexts.analyze("They met " + text + ".");
        var found = DateScanner.scan(new TokenWindow(tokens, 0, tokens.size()));
        assertThat(found).singleElement().satisfies(mention -> {
            assertThat(mention.words(tokens)).isEqualTo(words);
            assertThat(mention.expression()).isEqualTo(meaning);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "They may march on the friday market.",
            "Prices fall, and Fall and Spring are two streets.",
            "She watched This Week on the radio.",
            "He paid 2019.50 crowns for 31 goats.",
            "In the past few days nothing moved.",
            "They met on February 30, 2019 or 2019-13-45 or 31.2.2019 or 99/99/2019.",
            "Room 0, row 00, seat 99999999999999999999.",
            "The second thing was a third."
    })
    void whatIsNoDateIsNotFound(String text) {
        assertThat(DateTexts.scan(text)).filteredOn(m -> !(m.expression() instanceof InYear)).isEmpty();
    }

    @Test
    void mentionsAreInOrderAndDisjoint() {
        var found = DateTexts
                .scan("On Monday, May 6, 2019, and again last week, in June 2018 and two days ago, she wrote.");
        assertThat(found).hasSize(4);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).from()).isGreaterThanOrEqualTo(found.get(i - 1).to());
        }
    }

    @Test
    void aDayThatItsMonthDoesNotHaveLeavesNoDay() {
        assertThat(DateTexts.scan("They met on April 31.")).noneMatch(m -> m.expression() instanceof DayOfYear);
    }
}
