package org.onrecord.extract.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates of documents, parts of periods and linked clauses, in an article of Wednesday, March 12, 2025. */
class DocumentDatesTableTest {

    private static final String PUBLISHED = "2025-03-12";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Monday's report} {q1|said} {c1|it leaks}. ~ 2025-03-10
            {s1|Monday’s annual report} {q1|said} {c1|it leaks}. ~ 2025-03-10
            {s1|Last year’s report} {q1|said} {c1|it leaks}. ~ 2024
            {s1|The report of March 3} {q1|said} {c1|it leaks}. ~ 2025-03-03
            {s1|A poll taken in February} {q1|found} {c1|it leaks}. ~ 2025-02
            {q1|According to} {s1|a report from 2019}, {c1|it leaks}. ~ 2019
            In an interview from Monday, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-10
            In a ruling of March 3, {s1|the court} {q1|said} {c1|it leaks}. ~ 2025-03-03
            In a letter dated February 3, 2024 and released on Monday, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-10
            """)
    void aDocumentIsDatedByTheTimeItIsFrom(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date + " stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|A report of the 2016 flood} {q1|said} {c1|it leaks}.
            {s1|Quist, who made it one of his promises last year}, {q1|said} {c1|it leaks}.
            {s1|A study of 1848} {q1|said} {c1|it leaks}.
            {s1|The 2016 flood study} {q1|found} {c1|it leaks}.
            {s1|A previously unknown letter} {q1|says} {c1|it leaks}.
            {s1|A poll taken from February 3 to March 4} {q1|found} {c1|it leaks}.
            {s1|A poll conducted in January and February} {q1|found} {c1|it leaks}.
            During a visit from Monday to Friday, {s1|Fenn} {q1|said} {c1|it leaks}.
            """)
    void aTopicOrAStretchOfDaysDoesNotDateADocument(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(PUBLISHED + " publication");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} at the end of February {c1|it leaks}. ~ 2025-02 stated
            In the last days of last year {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2024 stated
            {s1|Fenn} {q1|said} by the end of February {c1|it leaks}. ~ 2025-03-12 publication
            In the early 1990s, {s1|Fenn} {q1|said} {c1|it leaks}. ~ - stated
            As early as 2019, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2019 stated
            As late as 2019, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2019 stated
            As recently as February, {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-02 stated
            {s1|Fenn} {q1|said} some years ago {c1|it leaks}. ~ - none
            """)
    void partsOfAPeriodAreDatedByIt(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            On Monday Quist resigned and on Tuesday {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-11
            On Tuesday, {s1|Fenn} stood by the board, {q1|saying} {c1|it leaks}. ~ 2025-03-11
            {s1|Fenn} rose on Tuesday, {q1|then called} {c1|the wall a shame}. ~ 2025-03-11
            {s1|Fenn} took the stage on Tuesday {q1|to say} {c1|it leaks}. ~ 2025-03-11
            {s1|Fenn} was forced on Tuesday to {q1|admit} {c1|it leaks}. ~ 2025-03-11
            Quist resigned in 2019. Three years later {s1|she} {q1|said} {c1|it leaks}. ~ 2022
            Quist left in 2019 over the 2016 flood. A year later {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2020
            """)
    void linkedClausesShareOrKeepTheirTimes(String marked, String date) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(date + " stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The list, founded by the board on November 30, 1998, is used by {s1|shops} {q1|to show} {c1|it leaks}.
            Two children left between May 5 and June 9, {s1|Fenn} {q1|reported}, {c1|it leaks}.
            {s1|Quist}, then mayor, {q1|said} {c1|it leaks}.
            Fenn resigned on Monday. {s1|Quist} {q1|then said} {c1|it leaks}.
            {s1|Fenn}, elected in 2019 to lead the town, {q1|said} {c1|it leaks}.
            In the 1990s, Fenn said, it leaked. {s1|She} {q1|called} {c1|it a shame}.
            """)
    void aTimeOfAnotherClauseIsNotShared(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).as(marked).isEqualTo(PUBLISHED + " publication");
    }
}
