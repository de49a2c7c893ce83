package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class RuleDateResolverTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2025-03-06";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                    "{s1|The board} {q1|announced} on Monday that {c1|rates would rise}. => 2025-03-03",
                    "{s1|The board} on Monday {q1|announced} {c1|a rise of the rates}. => 2025-03-03",
                    "{s1|The board} {q1|said} Monday {c1|rates would rise}. => 2025-03-03",
                    "“{c1|Rates will rise},” {s1|Ana Brix} {q1|said} on Monday night. => 2025-03-03",
                    "“{c1|Rates will rise},” {q1|said} {s1|Ana Brix, the treasurer}, on Monday. => 2025-03-03",
                    "“{c1|Ask the board},” {q1|snapped} {s1|Brix} when approached by reporters last night. => 2025-03-05",
                    "{s1|Brix} {q1|told} reporters at a rally in Greywick on Friday that {c1|rates would rise}. => 2025-02-28",
                    "{s1|Brix} {q1|told} the court in 2018 that {c1|rates would rise}. => 2018",
                    "{s1|Brix} {q1|said} in a 2019 interview that {c1|rates would rise}. => 2019",
                    "{s1|Brix} {q1|said} during Monday’s debate that {c1|rates would rise}. => 2025-03-03",
                    "On November 23, {s1|Brix} {q1|said} {c1|talks were under way}. => 2024-11-23",
                    "In March {s1|chief executive Nils Vell} {q1|told} investors {c1|the sale was dead}. => 2025-03",
                    "But on Tuesday, {s1|Ana Brix}, who chairs the board, {q1|said} {c1|rates would rise}. => 2025-03-04",
                    "At a rally in Greywick on Friday, {s1|Brix} {q1|promised} {c1|a bridge}. => 2025-02-28",
                    "Asked on Tuesday whether the rates would rise, {s1|Brix} {q1|said} {c1|no}. => 2025-03-04",
                    "Speaking to reporters on March 3, {s1|Brix} {q1|described} {c1|the talks as long}. => 2025-03-03",
                    "{c1|The ferry is late}, {q1|according to} {s1|a report} published on Monday. => 2025-03-03",
                    "{s1|A survey by the harbour in December} {q1|found} {c1|no whales}. => 2024-12",
                    "{s1|The report} published in January {q1|said} {c1|the wall leaks}. => 2025-01",
                    "{s1|Brix} {q1|said} on the night of November 8 that {c1|she had won}. => 2024-11-08",
                    "{s1|The agency} today {q1|recommended} {c1|boiling the water}. => 2025-03-06",
                    "{s1|Vell} resigned on Tuesday, {q1|saying} {c1|he was tired}. => 2025-03-04",
                    "{s1|Vell} took the stage Tuesday and {q1|called} {c1|the wall a shame}. => 2025-03-04",
                    "The crowd cheered on Tuesday when {s1|Vell} {q1|said} {c1|the wall would fall}. => 2025-03-04",
                    "“{c1|Rates will rise.}” — {s1|Ana Brix} (@anabrix) March 4, 2025 => 2025-03-04",
                    "In the first quarter of 2020 {s1|the bank} {q1|warned} of {c1|a storm}. => 2020",
                    "Two days ago {s1|the bank} {q1|warned} of {c1|a storm}. => 2025-03-04",
            })
    void theDateInTheClauseOfTheCueDatesTheSaying(String marked, String value) {
        assertThat(DateTexts.date(PUBLISHED, marked)).isEqualTo(value + " stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|The board} {q1|said} {c1|rates would rise on Monday}.",
            "{s1|Tom Vell}, whose family has farmed here since 1911, {q1|told} the Echo {c1|the wall leaks}.",
            "{s1|Tom Vell}, who was elected in 2018, {q1|said} {c1|the wall leaks}.",
            "“{c1|The wall leaks},” {q1|said} {s1|Ana Brix}, who joined the board in 2018.",
            "On Monday the court ruled against {s1|Vell}, who {q1|said} {c1|he would appeal}.",
            "{s1|The treaty}, signed in 1961, {q1|states} that {c1|the river is shared}.",
            "{s1|Brix} {q1|has said} since Monday that {c1|the wall leaks}.",
            "{s1|Brix} {q1|dismissed} {c1|the talk} ahead of Monday’s vote.",
            "{s1|Brix} {q1|said} of the 2016 flood that {c1|it was worse}.",
            "{s1|Brix}, citing a report released on Monday, {q1|said} {c1|the wall leaks}.",
            "{s1|Brix} {q1|noted} that {c1|“{v1|the wall fell on Monday}”}.",
            "{s1|Brix} {q1|said} after the floods in 2016 that {c1|the wall leaks}.",
            "Vell signed the order on Monday because, {s1|Brix} {q1|said}, {c1|the wall leaks}.",
            "MERRIN, March 5 (Northern Wire) — {s1|The board} {q1|denied} {c1|the leak}.",
            "The mayor intends to paint the bridge this month, {s1|Vell} said, {q1|adding} that {c1|the wall leaks}.",
            "{s1|Vell} worked for the radio, which let him go in 2015, and {q1|said} {c1|the wall leaks}.",
            "It will rain on Monday, because, {q1|according to} {s1|Vell}, {c1|the wall leaks}.",
            "{s1|Brix} {q1|says} {c1|the wall leaks}: the painters, in 2013, forgot a corner.",
            "{s1|Brix} {q1|told} Tarvel Today that {c1|the wall leaks}.",
            "{s1|Brix} {q1|told} the radio programme This Week that {c1|the wall leaks}.",
    })
    void aDateOfSomethingElseDoesNotDateTheSaying(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).isEqualTo(PUBLISHED + " publication");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Vell} {q1|had praised} {c1|the wall}.",
            "{s1|Vell} {q1|had not yet been told} {c1|of the leak}.",
            "{s1|Vell} {q1|previously said} {c1|the wall was safe}.",
            "{s1|Vell} {q1|said} at the time that {c1|the wall was safe}.",
            "{s1|Vell} {q1|said} years ago that {c1|the wall was safe}.",
            "{s1|Vell} {q1|promised} {c1|a bridge} the day before the vote.",
            "Brix resigned on Tuesday, three weeks after {s1|an audit} {q1|found} {c1|a leak}.",
            "{s1|An earlier survey} {q1|found} {c1|no leak}.",
            "{s1|Brix} {q1|dismissed} {c1|the talk} before Monday’s vote.",
    })
    void aPastThatTheArticleDoesNotDateIsUnknown(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).isEqualTo("- none");
    }

    @Test
    void havingDoubtsIsNoPluperfect() {
        assertThat(DateTexts.date(PUBLISHED, "{s1|Vell} {q1|had doubts about} {c1|the wall}."))
                .isEqualTo(PUBLISHED + " publication");
    }

    @Test
    void whatSomebodyWillSayIsDatedAhead() {
        assertThat(DateTexts.date(PUBLISHED, "{s1|Vell} {q1|will tell} parliament on Monday that {c1|the wall leaks}."))
                .isEqualTo("2025-03-10 stated");
        assertThat(DateTexts.date(
                PUBLISHED, "{s1|Vell} is expected to {q1|announce} on Monday that {c1|the wall leaks}."))
                .isEqualTo("2025-03-10 stated");
    }

    @Test
    void participlesAndSecondVerbsShareTheDateOfTheirSentence() {
        var dates = DateTexts.dates(
                PUBLISHED,
                "{s1|Brix} on Tuesday {q1|rejected} {c1|the plan}, {q2|saying} {c2|it would “{v2|drown in 2026}”}, "
                        + "and {q3|promised} {c3|another}.");
        assertThat(dates).allMatch(date -> DateTexts.show(date.value()).equals("2025-03-04 stated"));
    }

    @Test
    void theDateOfARelativeClauseStaysInIt() {
        var dates = DateTexts.dates(
                PUBLISHED,
                "{s1|The minister}, who had {q1|ruled out} {c1|such a step} on February 4, {q2|defended} {c2|the turn}.");
        assertThat(dates).extracting(date -> DateTexts.show(date.value()))
                .containsExactly("2025-02-04 stated", "2025-03-06 publication");
    }

    @Test
    void anyPartOfTheCueMayCarryTheDate() {
        assertThat(DateTexts.date(
                PUBLISHED,
                "{s1|The captain} {q1|testified} last Friday. “{c1|I steered by memory},” {s1|she} {q1|said}."))
                .isEqualTo("2025-02-28 stated");
    }

    @Test
    void theReasonNamesTheWordsAndTheDayTheyCountFrom() {
        var said = DateTexts.dates(PUBLISHED, "{s1|Brix} {q1|said} on Monday that {c1|the wall leaks}.").getFirst();
        assertThat(said.why()).isEqualTo("the article says 'Monday', counted from the day of publication, 2025-03-06");
        var bare = DateTexts.dates(PUBLISHED, "{s1|Brix} {q1|said} {c1|the wall leaks}.").getFirst();
        assertThat(bare.why()).contains("no date is stated").contains(PUBLISHED);
        var full = DateTexts.dates(PUBLISHED, "{s1|Brix} {q1|said} on May 3, 2019 {c1|the wall leaks}.").getFirst();
        assertThat(full.why()).isEqualTo("the article says 'May 3, 2019'");
    }

    @Test
    void withoutADayOfPublicationAStatedDateKeepsItsYearOpen() {
        assertThat(DateTexts.dateWithoutPublication("On May 27, {s1|Brix} {q1|said} {c1|the wall leaks}."))
                .isEqualTo("--05-27 stated");
        assertThat(DateTexts.dateWithoutPublication("In May {s1|Brix} {q1|said} {c1|the wall leaks}."))
                .isEqualTo("--05 stated");
        assertThat(DateTexts.dateWithoutPublication("On Monday {s1|Brix} {q1|said} {c1|the wall leaks}."))
                .isEqualTo("- none");
        assertThat(DateTexts.dateWithoutPublication("{s1|Brix} {q1|said} {c1|the wall leaks}.")).isEqualTo("- none");
    }

    @Test
    void aDateTheArticleCarriesStandsInForTheDayOfPublication() {
        String line = "Wall leaks\nThursday, March 6, 2025\n";
        assertThat(DateTexts.dateWithoutPublication(line + "On Monday {s1|Brix} {q1|said} {c1|the wall leaks}."))
                .isEqualTo("2025-03-03 stated");
        assertThat(DateTexts.dateWithoutPublication(line + "{s1|Brix} {q1|said} {c1|the wall leaks}."))
                .isEqualTo("2025-03-06 publication");
        assertThat(DateTexts.dateWithoutPublication(
                "MERRIN, March 6 (Northern Wire) — Rain fell.\n{s1|Brix} {q1|said} {c1|the wall leaks}."))
                .isEqualTo("--03-06 publication");
    }

    @Test
    void daysAreCountedFromTheDayNamedBefore() {
        assertThat(DateTexts.date(
                PUBLISHED,
                "The court sat on Tuesday. The night before, {s1|Vell} {q1|warned} of {c1|a leak}."))
                .isEqualTo("2025-03-03 stated");
        assertThat(DateTexts.date(
                PUBLISHED, "The court sat on February 4. A day later {s1|Vell} {q1|warned} of {c1|a leak}."))
                .isEqualTo("2025-02-05 stated");
        assertThat(DateTexts.date(PUBLISHED, "A week earlier {s1|Vell} {q1|warned} of {c1|a leak}."))
                .isEqualTo("2025 stated");
        assertThat(DateTexts.date(PUBLISHED, "The next day {s1|Vell} {q1|warned} of {c1|a leak}."))
                .isEqualTo("- none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "0000-01-01", "-0001-05-05"})
    void aDayOfPublicationOutOfAllReasonDatesNothing(String day) {
        var marked = org.onrecord.testing.MarkedArticle.parse("Last year {s1|Brix} {q1|said} {c1|the wall leaks}.");
        var text = DateTexts.analyze(marked.article());
        var date = new RuleDateResolver()
                .resolve(Optional.of(LocalDate.parse(day)), text, marked.attributions().get(1));
        assertThat(DateTexts.show(date.value())).isEqualTo("- none");
    }

    @Test
    void anAttributionWithNeitherCueNorSourceHasTheDayOfPublication() {
        var text = DateTexts.analyze("“The wall leaks.” On Monday it rained.");
        var content = List.of(new Span(1, 16));
        var floating = new Attribution(Form.DIRECT, content, content, List.of(), List.of(), 1);
        var date = new RuleDateResolver().resolve(Optional.of(LocalDate.parse(PUBLISHED)), text, floating);
        assertThat(DateTexts.show(date.value())).isEqualTo(PUBLISHED + " publication");
    }
}
