package org.onrecord.extract.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is to come and what is over, in an article of Wednesday, March 12, 2025. */
class CueTenseTest {

    private static final String PUBLISHED = "2025-03-12";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|is to tell} the board on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} is to {q1|tell} the board on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} {q1|is going to tell} the board on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} {q1|plans to tell} the board on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} {q1|is expected to say on Friday} that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} {q1|is due to say on Friday} that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} {q1|is to announce next week} that {c1|it leaks}. ~ 2025-03
            {s1|The mayor} will launch a drive on Friday {q1|to call} {c1|the wall a shame}. ~ 2025-03-14
            {s1|Fenn} was scheduled to visit Merrin on Friday {q1|to call for} {c1|a new wall}. ~ 2025-03-14
            """)
    void whatIsPlannedIsDatedAhead(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date + " stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} will resign on Friday, {q1|saying} {c1|she is tired}.
            The board on Tuesday {q1|is expected} {c1|to agree}.
            {s1|The mayor} meets Quist at the hall on Tuesday {q1|to talk about} {c1|the quay}.
            Fenn planned to resign effective Oct. 30, but {s1|he} {q1|says} {c1|it leaks}.
            {s1|Fenn} resigned on Monday and {q1|is to say} {c1|it leaks}.
            Quist will take it on next week as {s1|the dockers} {q1|have doubts about} {c1|the wall}.
            """)
    void theDateOfWhatIsToComeIsNotThatOfWhatIsOver(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(PUBLISHED + " publication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} was asked on Friday to {q1|say} {c1|it leaks}. ~ 2025-03-07 stated
            {s1|Fenn} {q1|has to say} on Friday {c1|it leaks}. ~ 2025-03-07 stated
            Voters will go to the polls on April 9. Later in the day {s1|Fenn} {q1|said} {c1|it leaks}. ~ - none
            """)
    void aDayOfWhatIsOverLiesBack(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date);
    }
}
