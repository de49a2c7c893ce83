package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Explained;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class StatedDatesTest {

    private static final ReferenceDay WEDNESDAY = new ReferenceDay.Known(LocalDate.of(2025, 3, 12), "the print");

    private static Optional<Explained<SpokenDate>> find(String marked, ReferenceDay reference) {
        MarkedArticle article = MarkedArticle.parse(marked);
        TokenizedText text = DateTexts.analyze(article.article());
        var said = article.attributions().get(1);
        return new StatedDates(text, reference)
                .find(new Roles(text, said, text.tokens(said.cue().getFirst())));
    }

    private static String value(String marked) {
        return find(marked, WEDNESDAY).map(date -> date.value().value().orElse("unknown")).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Quist left on March 3. The next day {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-04
            Quist left on March 3. That evening {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-03
            Quist left on March 3. Two days earlier {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-01
            Quist left on Friday and came back on Monday. A day later {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-11
            Quist left on Tuesday. Two days later {s1|Fenn} {q1|said} {c1|it leaks}. ~ unknown
            Quist left in March. The next day {s1|Fenn} {q1|said} {c1|it leaks}. ~ unknown
            That evening {s1|Fenn} {q1|said} {c1|it leaks}. ~ -
            Two days earlier {s1|Fenn} {q1|said} {c1|it leaks}. ~ 2025-03-10
            """)
    void aDayOfTheStoryCountsFromTheNearestDayNamedBefore(String marked, String value) {
        assertThat(value(marked)).as(marked).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|will say} on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} shall {q1|say} on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} is scheduled to {q1|say} on Friday that {c1|it leaks}. ~ 2025-03-14
            {s1|Fenn} {q1|said} on Friday that {c1|it leaks}. ~ 2025-03-07
            {s1|Fenn} {q1|said} in 2031 that {c1|it leaks}. ~ -
            {s1|Fenn} {q1|will say} in 2031 that {c1|it leaks}. ~ 2031
            """)
    void whatIsToComeIsDatedAheadAndWhatIsOverIsNot(String marked, String value) {
        assertThat(value(marked)).as(marked).isEqualTo(value);
    }

    @Test
    void aNearerDateThatCannotBeMeantLeavesTheOther() {
        assertThat(value("On Monday {s1|Fenn} {q1|said} in 2031 {c1|it leaks}.")).isEqualTo("2025-03-10");
    }

    @Test
    void theReasonNamesTheWordsAndWhatTheyCountFrom() {
        assertThat(find("{s1|Fenn} {q1|said} on Monday {c1|it leaks}.", WEDNESDAY).orElseThrow().why())
                .isEqualTo("the article says 'Monday', counted from the print, 2025-03-12");
        assertThat(find("Quist left on March 3. The next day {s1|Fenn} {q1|said} {c1|it leaks}.", WEDNESDAY)
                .orElseThrow().why()).isEqualTo("the article says 'The next day', counted from 'March 3', 2025-03-03");
        assertThat(find("{s1|Fenn} {q1|said} in 2019 {c1|it leaks}.", WEDNESDAY).orElseThrow().why())
                .isEqualTo("the article says '2019'");
    }

    @Test
    void theReasonSaysWhereAYearOrADateOfTheArticleIsMissing() {
        String may = "{s1|Fenn} {q1|said} on May 3 {c1|it leaks}.";
        assertThat(find(may, new ReferenceDay.WithoutYear(MonthDay.of(6, 1))).orElseThrow().why())
                .isEqualTo("the article says 'May 3' and has no year");
        assertThat(find(may, new ReferenceDay.Unknown()).orElseThrow().why())
                .isEqualTo("the article says 'May 3' and has no date of its own");
        assertThat(find("{s1|Fenn} {q1|said} yesterday {c1|it leaks}.", new ReferenceDay.Unknown())
                .orElseThrow().why()).isEqualTo("'yesterday' cannot be placed in time");
    }

    @Test
    void aPastWithoutADateIsUnknownForAReason() {
        assertThat(find("{s1|Fenn} {q1|had said} {c1|it leaks}.", WEDNESDAY).orElseThrow())
                .isEqualTo(new Explained<>(SpokenDate.UNKNOWN,
                        "'had' puts it before the article, which does not say when"));
        assertThat(find("{s1|Fenn} {q1|said} {c1|it leaks}.", WEDNESDAY)).isEmpty();
    }
}
