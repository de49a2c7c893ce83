package org.onrecord.extract.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sayings placed by an event, in an article of Wednesday, March 12, 2025. */
class EventDateTest {

    private static final String PUBLISHED = "2025-03-12";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Ahead of the vote on Thursday, {s1|Fenn} {q1|said} {c1|it leaks}.
            With the vote due on Friday, {s1|Fenn} {q1|said} {c1|it leaks}.
            {s1|Fenn} {q1|said} ahead of the vote on Thursday that {c1|it leaks}.
            Speaking ahead of the vote on Thursday, {s1|Fenn} {q1|said} {c1|it leaks}.
            Before Thursday’s vote, {s1|Fenn} {q1|said} {c1|it leaks}.
            In advance of the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            In the run-up to the vote on Sunday, {s1|Fenn} {q1|said} {c1|it leaks}.
            In the days leading up to the vote on Sunday, {s1|Fenn} {q1|said} {c1|it leaks}.
            Ahead of Monday’s vote, {s1|Fenn} {q1|said} {c1|it leaks}.
            """)
    void anEventToComeLeavesTheDayOfPublication(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(PUBLISHED + " publication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Two days after the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            Days before the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            Before the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            Before Monday’s vote, {s1|Fenn} {q1|said} {c1|it leaks}.
            Until 2019, {s1|Fenn} {q1|said} {c1|it leaks}.
            Prior to the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            In the run-up to the 2016 election, {s1|Fenn} {q1|said} {c1|it leaks}.
            On the eve of Monday’s vote, {s1|Fenn} {q1|said} {c1|it leaks}.
            Ahead of the 2016 election, {s1|Fenn} {q1|said} {c1|it leaks}.
            {s1|Fenn} {q1|said} before the vote on Monday that {c1|it leaks}.
            At a hearing before the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            """)
    void whatCameBeforeAnEventThatIsOverHasNoDay(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo("- none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            After the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            {s1|Fenn} {q1|said} after the vote on Monday {c1|it leaks}.
            Testifying before the committee on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            {s1|Fenn} {q1|said} before the board on Monday that {c1|it leaks}.
            In a speech before the United Nations on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            {s1|Fenn} turned up to the vote on Monday and {q1|said} {c1|it leaks}.
            On Monday, before the vote, {s1|Fenn} {q1|said} {c1|it leaks}.
            Before the vote, at a rally on Monday, {s1|Fenn} {q1|said} {c1|it leaks}.
            On Monday, ahead of Thursday’s vote, {s1|Fenn} {q1|said} {c1|it leaks}.
            {s1|The eight} got ahead of him on Monday, {q1|calling} {c1|the wall a shame}.
            {s1|Fenn}, speaking on Monday ahead of Thursday’s vote, {q1|said} {c1|it leaks}.
            """)
    void theDayOfTheSayingItselfAndThatOfHearersStay(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo("2025-03-10 stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            2025-03-12 ~ Before the vote on March 15, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-12 publication
            2025-03-12 ~ Before the vote on March 5, {s1|Fenn} {q1|said} {c1|it leaks}. ~ - none
            2025-03-12 ~ Until 2031, {s1|Fenn} {q1|said}, {c1|it leaks}. ~ 2025-03-12 publication
            2025-03-15 ~ Before the vote on Monday, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-15 publication
            """)
    void theNearerOfTheTwoDaysIsTheEvents(String published, String marked, String date) {
        assertThat(DateTexts.date(published, marked)).as(marked).isEqualTo(date);
    }
}
