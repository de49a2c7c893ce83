package org.onrecord.extract.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When it was said, one sentence a row, in an article of Wednesday, March 12, 2025. */
class DaysAndMonthsTableTest {

    private static final String PUBLISHED = "2025-03-12";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} on Monday {c1|the quay would close}. ~ 2025-03-10
            {s1|Fenn} {q1|said} on Saturday {c1|the quay would close}. ~ 2025-03-08
            {s1|Fenn} {q1|said} last Monday {c1|the quay would close}. ~ 2025-03-10
            {s1|Fenn} {q1|said} on Monday last week {c1|the quay would close}. ~ 2025-03-03
            {s1|Fenn} {q1|said} on Monday of last week {c1|the quay would close}. ~ 2025-03-03
            {s1|Fenn} {q1|said} on Friday of last week {c1|the quay would close}. ~ 2025-03-07
            {s1|Fenn} {q1|said} a week ago Monday {c1|the quay would close}. ~ 2025-03-03
            {s1|Fenn} {q1|said} a week ago Friday {c1|the quay would close}. ~ 2025-02-28
            {s1|Fenn} {q1|said} on Mon. that {c1|the quay would close}. ~ 2025-03-10
            {s1|Fenn} {q1|said} on March the 8th {c1|the quay would close}. ~ 2025-03-08
            {s1|Fenn} {q1|said} on New Year’s Eve {c1|the quay would close}. ~ 2024-12-31
            {s1|Fenn} {q1|said} in ’24 {c1|the quay would close}. ~ 2024
            At Christmas, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2024-12
            {s1|Fenn} {q1|said} the day before yesterday {c1|the quay would close}. ~ 2025-03-10
            {s1|Fenn} {q1|said} this morning {c1|the quay would close}. ~ 2025-03-12
            {s1|Fenn} {q1|said} tonight {c1|the quay would close}. ~ 2025-03-12
            {s1|Fenn} {q1|said} yesterday evening {c1|the quay would close}. ~ 2025-03-11
            {s1|Fenn} {q1|said} on January 5 {c1|the quay would close}. ~ 2025-01-05
            {s1|Fenn} {q1|said} on February 28 {c1|the quay would close}. ~ 2025-02-28
            {s1|Fenn} {q1|said} on March 11 {c1|the quay would close}. ~ 2025-03-11
            {s1|Fenn} {q1|said} on April 2 {c1|the quay would close}. ~ 2024-04-02
            {s1|Fenn} {q1|said} on July 14 {c1|the quay would close}. ~ 2024-07-14
            {s1|Fenn} {q1|said} on Oct. 31 {c1|the quay would close}. ~ 2024-10-31
            {s1|Fenn} {q1|said} on 1 September {c1|the quay would close}. ~ 2024-09-01
            {s1|Fenn} {q1|said} on the 5th of March {c1|the quay would close}. ~ 2025-03-05
            {s1|Fenn} {q1|said} on July 14, 2023, {c1|the quay would close}. ~ 2023-07-14
            {s1|Fenn} {q1|said} on 14 July 2023 {c1|the quay would close}. ~ 2023-07-14
            {s1|Fenn} {q1|said} in February {c1|the quay would close}. ~ 2025-02
            {s1|Fenn} {q1|said} in May {c1|the quay would close}. ~ 2024-05
            {s1|Fenn} {q1|said} in December {c1|the quay would close}. ~ 2024-12
            {s1|Fenn} {q1|said} in June 2021 {c1|the quay would close}. ~ 2021-06
            {s1|Fenn} {q1|said} last month {c1|the quay would close}. ~ 2025-02
            {s1|Fenn} {q1|said} last year {c1|the quay would close}. ~ 2024
            {s1|Fenn} {q1|said} in 2020 {c1|the quay would close}. ~ 2020
            In 2018, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2018
            On Tuesday, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2025-03-11
            Last Thursday, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2025-03-06
            In a statement on Monday, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2025-03-10
            At a rally on Sunday, {s1|Fenn} {q1|said} {c1|the quay would close}. ~ 2025-03-09
            “{c1|We close},” {s1|Fenn} {q1|said} on Friday. ~ 2025-03-07
            “{c1|We close},” {s1|Fenn} {q1|said} yesterday. ~ 2025-03-11
            “{c1|We close},” {s1|Fenn} {q1|said} in January. ~ 2025-01
            “{c1|We close},” {s1|Fenn} {q1|said} in a 2017 speech. ~ 2017
            “{c1|We close},” {s1|Fenn} {q1|told} reporters Tuesday. ~ 2025-03-11
            “{c1|We close},” {s1|Fenn} {q1|wrote} on March 1. ~ 2025-03-01
            {s1|Fenn} {q1|announced} Friday {c1|the quay would close}. ~ 2025-03-07
            {s1|Fenn} {q1|tweeted} on Sunday {c1|the quay would close}. ~ 2025-03-09
            """)
    void theDateBelongsToTheSaying(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date + " stated");
    }
}
