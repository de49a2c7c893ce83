package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.date.DateExpression.Ago;
import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.date.DateExpression.EitherDay;
import org.onrecord.extract.date.DateExpression.InYear;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Range;
import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Unplaced;
import org.onrecord.extract.date.DateExpression.Weekday;
import org.onrecord.extract.date.DateExpression.WeekdayOfWeek;
import org.onrecord.extract.date.DateExpression.WeeksBeforeWeekday;
import org.onrecord.extract.date.DateExpression.Which;

import static org.assertj.core.api.Assertions.assertThat;

/** Times that are written in more than one word or short of one. */
class WrittenTimesTest {

    private static final Range NINETIES = new Range(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31));

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of("on Monday last week", "Monday last week", new WeekdayOfWeek(DayOfWeek.MONDAY, 1)),
                Arguments.of("on Friday night of last week", "Friday night of last week",
                        new WeekdayOfWeek(DayOfWeek.FRIDAY, 1)),
                Arguments.of("on Friday of this week", "Friday of this week", new WeekdayOfWeek(DayOfWeek.FRIDAY, 0)),
                Arguments.of("on Friday next week", "Friday next week", new WeekdayOfWeek(DayOfWeek.FRIDAY, -1)),
                Arguments.of("last week on Monday", "last week on Monday", new WeekdayOfWeek(DayOfWeek.MONDAY, 1)),
                Arguments.of("a week ago Monday", "a week ago Monday", new WeeksBeforeWeekday(DayOfWeek.MONDAY, 1)),
                Arguments.of("two weeks ago on Monday", "two weeks ago on Monday",
                        new WeeksBeforeWeekday(DayOfWeek.MONDAY, 2)),
                Arguments.of("the day before yesterday", "the day before yesterday", new Ago(2, Unit.DAY)),
                Arguments.of("the day after tomorrow", "the day after tomorrow", new Ago(-2, Unit.DAY)),
                Arguments.of("a fortnight ago", "a fortnight ago", new Ago(2, Unit.WEEK)),
                Arguments.of("a couple of days ago", "a couple of days ago", new Unplaced()),
                Arguments.of("on the 10th", "the 10th", new Unplaced()),
                Arguments.of("on March the 8th", "March the 8th", new DayOfYear(MonthDay.of(3, 8))),
                Arguments.of("on Mon. with ease", "Mon.", new Weekday(DayOfWeek.MONDAY, Which.NEAREST)),
                Arguments.of("last Thurs. with ease", "last Thurs.", new Weekday(DayOfWeek.THURSDAY, Which.LAST)),
                Arguments.of("on 03/11/25", "03/11/25",
                        new EitherDay(LocalDate.of(2025, 3, 11), LocalDate.of(2025, 11, 3))),
                Arguments.of("in ’24", "’24", new InYear(2024)),
                Arguments.of("back in '68", "'68", new InYear(1968)),
                Arguments.of("in the nineties", "the nineties", NINETIES),
                Arguments.of("in the ’90s", "the ’90s", NINETIES),
                Arguments.of("in the 90s", "the 90s", NINETIES),
                Arguments.of("on New Year’s Eve", "New Year’s Eve", new DayOfYear(MonthDay.of(12, 31))),
                Arguments.of("on New Year's Day", "New Year's Day", new DayOfYear(MonthDay.of(1, 1))),
                Arguments.of("on Valentine’s Day", "Valentine’s Day", new DayOfYear(MonthDay.of(2, 14))),
                Arguments.of("on Christmas Eve", "Christmas Eve", new DayOfYear(MonthDay.of(12, 24))),
                Arguments.of("last Boxing Day", "last Boxing Day", new DayOfYear(MonthDay.of(12, 26))),
                Arguments.of("last Christmas", "last Christmas", new MonthOfYear(Month.DECEMBER, Which.LAST)),
                Arguments.of("last Easter", "last Easter", new Unplaced()));
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
            "They met on the 10th floor on the 3rd try.",
            "She shone like the Sun. They sat in Mon Repos.",
            "He was in his nineties and paid 24 crowns for ’24 Ways’ to cook.",
            "They scored 3/4/25 and won.",
            "The New Year's party and their fifties were dull.",
            "He left the day before Quist came.",
            "They will meet next Christmas Day and next Christmas.",
    })
    void whatIsNoTimeIsNotFound(String text) {
        assertThat(DateTexts.scan(text)).filteredOn(m -> !(m.expression() instanceof Unplaced)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "They said a week ago Monday was quiet.", "They said a week ago Monday’s vote was fair.",
            "They said last week Monday would be quiet.",
    })
    void aDayThatBeginsAClauseIsNoPartOfTheWeekBefore(String text) {
        assertThat(DateTexts.scan(text)).hasSize(2);
    }
}
