package org.onrecord.extract.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times within the span of what was said or of who said it, in an article of Wednesday, March 12, 2025. */
class LeadingTimeTest {

    private static final String PUBLISHED = "2025-03-12";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the day before yesterday that it leaks}. ~ 2025-03-10 stated
            {s1|Fenn} {q1|said} {c1|last Christmas that it leaks}. ~ 2024-12 stated
            {s1|Fenn} {q1|said} {c1|on 3/4/2024 that it leaks}. ~ 2024 stated
            {s1|Fenn} {q1|said} {c1|on 11/03/2025 that it leaks}. ~ 2025-03-11 stated
            {s1|Fenn} {q1|said on} {c1|March the 8th that it leaks}. ~ 2025-03-08 stated
            {s1|Fenn} {q1|said on} {c1|the 10th that it leaks}. ~ - none
            {s1|Fenn} {q1|said} {c1|a couple of days ago that it leaks}. ~ - none
            {s1|Fenn} {q1|promised} {c1|last year to close it}. ~ 2024 stated
            {s1|The board} {q1|voted} {c1|7-2 on Monday to close it}. ~ 2025-03-10 stated
            {s1|Fenn} {q1|urged} {c1|the board on Monday to close it}. ~ 2025-03-10 stated
            {s1|Fenn} {q1|told} {c1|Quist on Monday to resign by Friday}. ~ 2025-03-10 stated
            """)
    void aTimeBeforeTheThatOrToOfWhatWasSaidIsThatOfTheSaying(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the meeting last week that ended in tears was short}.
            {s1|Fenn} {q1|said} {c1|Monday to Friday was quiet}.
            {s1|Fenn} {q1|said} {c1|last week was quiet}.
            {s1|Fenn} {q1|promised} {c1|to close it on Friday}.
            {s1|Fenn} {q1|wanted} {c1|the vote on Monday to fail}.
            {s1|Fenn} {q1|told} {c1|Quist to resign on Monday}.
            {s1|Fenn} {q1|asked} {c1|the winner of the vote on Monday to resign}.
            {s1|Fenn} {q1|promised} {c1|next week to do better}.
            {s1|Fenn} {q1|said} {c1|“{v1|last week to me}”}.
            {s1|Sunday Times reporters} {q1|said} {c1|it leaks}.
            {s1|The 2019 laureate Quist} {q1|said} {c1|it leaks}.
            {s1|April Quist} {q1|said} {c1|it leaks}.
            """)
    void aTimeOfWhatWasSaidOrInANameIsNot(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(PUBLISHED + " publication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            On {s1|Monday Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-10 stated
            But on {s1|Monday Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-10 stated
            In {s1|April Quist} {q1|said} {c1|it leaks}. ~ 2024-04 stated
            {s1|Some years ago Fenn} {q1|said} {c1|it leaks}. ~ - none
            """)
    void aTimeBeforeTheNameOfTheSpeakerIsThatOfTheSaying(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date);
    }
}
