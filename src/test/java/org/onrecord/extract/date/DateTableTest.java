package org.onrecord.extract.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When it was said, one sentence a row, in an article of Wednesday, March 12, 2025 unless the row has its own day. */
class DateTableTest {

    private static final String PUBLISHED = "2025-03-12";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} on Tuesday {c1|the quay would close}. ~ 2025-03-11
            {s1|Fenn} {q1|said} on Wednesday {c1|the quay would close}. ~ 2025-03-12
            {s1|Fenn} {q1|said} on Thursday {c1|the quay would close}. ~ 2025-03-06
            {s1|Fenn} {q1|said} last Friday {c1|the quay would close}. ~ 2025-03-07
            {s1|Fenn} {q1|said} yesterday {c1|the quay would close}. ~ 2025-03-11
            {s1|Fenn} {q1|said} today {c1|the quay would close}. ~ 2025-03-12
            {s1|Fenn} {q1|said} Tuesday evening {c1|the quay would close}. ~ 2025-03-11
            {s1|Fenn} {q1|said} on Sunday morning {c1|the quay would close}. ~ 2025-03-09
            {s1|Fenn} {q1|said} on March 3 {c1|the quay would close}. ~ 2025-03-03
            {s1|Fenn} {q1|said} on 3 March {c1|the quay would close}. ~ 2025-03-03
            {s1|Fenn} {q1|said} on March 3, 2024, {c1|the quay would close}. ~ 2024-03-03
            {s1|Fenn} {q1|said} on December 12 {c1|the quay would close}. ~ 2024-12-12
            {s1|Fenn} {q1|said} on Dec. 12 {c1|the quay would close}. ~ 2024-12-12
            {s1|Fenn} {q1|said} in January {c1|the quay would close}. ~ 2025-01
            {s1|Fenn} {q1|said} in November {c1|the quay would close}. ~ 2024-11
            {s1|Fenn} {q1|said} in November 2022 {c1|the quay would close}. ~ 2022-11
            {s1|Fenn} {q1|said} in 2019 {c1|the quay would close}. ~ 2019
            {s1|Fenn} {q1|said} in a 2019 interview {c1|the quay would close}. ~ 2019
            {s1|Fenn} {q1|said} at a hearing on Monday {c1|the quay would close}. ~ 2025-03-10
            {s1|Fenn} {q1|told} the Tide on Monday {c1|the quay would close}. ~ 2025-03-10
            On Monday, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2025-03-10
            “{c1|We close the quay},” {s1|Fenn} {q1|said} on Monday. ~ 2025-03-10
            “{c1|We close the quay},” {s1|Fenn} {q1|said} Monday. ~ 2025-03-10
            {s1|A statement} released on Monday {q1|said} {c1|the quay would close}. ~ 2025-03-10
            """)
    void statedDatesResolveAgainstThePublication(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date + " stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the quay would close on Monday}.
            {s1|Fenn} {q1|said} {c1|the quay had closed in 2019}.
            {s1|Fenn} {q1|said} {c1|it would rain tomorrow}.
            “{c1|We close the quay on Friday},” {s1|Fenn} {q1|said}.
            {s1|Fenn} {q1|promised} {c1|to close the quay by December 1}.
            {q1|According to} {s1|Fenn}, {c1|the quay was built in 1911}.
            {s1|Fenn} {q1|said} {c1|no}.
            {s1|Fenn}, elected in 2019, {q1|said} {c1|the quay would close}.
            {s1|Fenn}, born in March 1960, {q1|said} {c1|the quay would close}.
            {s1|The minister} {q1|rejected} {c1|the plan of 2021}.
            """)
    void aDateInTheContentIsNotTheDateOfSaying(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo("2025-03-12 publication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} on December 12 {c1|the quay would close}. ~ --12-12 stated
            {s1|Fenn} {q1|said} on March 3, 2024, {c1|the quay would close}. ~ 2024-03-03 stated
            {s1|Fenn} {q1|said} in 2019 {c1|the quay would close}. ~ 2019 stated
            {s1|Fenn} {q1|said} {c1|the quay would close}. ~ - none
            {s1|Fenn} {q1|said} on Monday {c1|the quay would close}. ~ - none
            {s1|Fenn} {q1|said} yesterday {c1|the quay would close}. ~ - none
            {s1|Fenn} {q1|said} on Monday last week {c1|the quay would close}. ~ - none
            {s1|Fenn} {q1|said} a week ago Monday {c1|the quay would close}. ~ - none
            {s1|Fenn} {q1|said} on 3/4/2024 {c1|the quay would close}. ~ 2024 stated
            {s1|Fenn} {q1|said} on New Year’s Eve {c1|the quay would close}. ~ --12-31 stated
            """)
    void withoutAPublicationNothingIsInvented(String marked, String date) {
        assertThat(DateTexts.dateWithoutPublication(marked)).as(marked).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            2025-01-01 ~ {s1|Fenn} {q1|said} on Tuesday {c1|it rained}. ~ 2024-12-31
            2025-01-01 ~ {s1|Fenn} {q1|said} yesterday {c1|it rained}. ~ 2024-12-31
            2025-01-01 ~ {s1|Fenn} {q1|said} in December {c1|it rained}. ~ 2024-12
            2025-01-03 ~ {s1|Fenn} {q1|said} on December 31 {c1|it rained}. ~ 2024-12-31
            2024-03-01 ~ {s1|Fenn} {q1|said} yesterday {c1|it rained}. ~ 2024-02-29
            2023-03-01 ~ {s1|Fenn} {q1|said} yesterday {c1|it rained}. ~ 2023-02-28
            2024-03-01 ~ {s1|Fenn} {q1|said} on February 29 {c1|it rained}. ~ 2024-02-29
            2025-03-31 ~ {s1|Fenn} {q1|said} last Monday {c1|it rained}. ~ 2025-03-24
            1987-10-20 ~ {s1|Fenn} {q1|said} on Monday {c1|it rained}. ~ 1987-10-19
            """)
    void yearsAndMonthsTurnAsInACalendar(String published, String marked, String date) {
        assertThat(DateTexts.date(published, marked)).as(marked).isEqualTo(date + " stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|told} the council on Monday that {c1|the quay was shut}. ~ 2025-03-10
            {s1|Fenn} {q1|told} a rally in Orme on Saturday {c1|the quay was shut}. ~ 2025-03-08
            At a meeting on Monday, {s1|Fenn} {q1|said} {c1|the quay was shut}. ~ 2025-03-10
            In an interview on Monday, {s1|Fenn} {q1|said} {c1|the quay was shut}. ~ 2025-03-10
            In a statement on Monday, {s1|Fenn} {q1|said} {c1|the quay was shut}. ~ 2025-03-10
            Late on Monday, {s1|Fenn} {q1|said} {c1|the quay was shut}. ~ 2025-03-10
            Earlier on Wednesday, {s1|Fenn} {q1|said} {c1|the quay was shut}. ~ 2025-03-12
            {s1|Fenn} {q1|said} last Monday {c1|the quay was shut}. ~ 2025-03-10
            {s1|Fenn} {q1|said} on the night of March 3 {c1|the quay was shut}. ~ 2025-03-03
            {s1|Fenn} {q1|said} on Monday, March 3, {c1|the quay was shut}. ~ 2025-03-03
            {s1|Fenn} {q1|wrote} on February 28 that {c1|the quay was shut}. ~ 2025-02-28
            {s1|Fenn} {q1|said} in February {c1|the quay was shut}. ~ 2025-02
            {s1|Fenn} {q1|said} in December 2023 {c1|the quay was shut}. ~ 2023-12
            {s1|Fenn} {q1|said} in a 2018 speech that {c1|the quay was shut}. ~ 2018
            “{c1|The quay is shut},” {s1|Fenn} {q1|said} last night. ~ 2025-03-11
            “{c1|The quay is shut},” {s1|Fenn} {q1|said} on Monday. ~ 2025-03-10
            “{c1|The quay is shut},” {q1|said} {s1|Fenn} on Sunday. ~ 2025-03-09
            """)
    void occasionsCarryTheirDays(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date + " stated");
    }
}
