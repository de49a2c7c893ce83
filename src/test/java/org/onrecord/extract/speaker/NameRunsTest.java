package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class NameRunsTest {

    private static List<String> runs(String text) {
        Words words = Reading.words(text);
        return new NameRuns(words).find().stream().map(run -> words.written(run.from(), run.to())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met Dora Fenn there.                               | Dora Fenn
            They met Senator Dora Fenn there.                       | Senator Dora Fenn
            They met Claudio De Vincenti there.                     | Claudio De Vincenti
            They met Anna de la Torre there.                        | Anna de la Torre
            They met Robert Marsh, Jr., there.                      | Robert Marsh, Jr.
            They went to the Ministry of Fisheries.                 | Ministry of Fisheries
            They went to the Ministry of Health and Welfare.        | Ministry of Health and Welfare
            They went to the Council on Foreign Trade.              | Council on Foreign Trade
            They went to the Food and Drug Administration.          | Food and Drug Administration
            They went to Holm & Quist.                              | Holm & Quist
            They went to the National Growers’ Alliance.            | National Growers’ Alliance
            They went to the Dockers’ Relief Fund.                  | Dockers’ Relief Fund
            They met the Mayor of Talvik.                           | Mayor of Talvik
            """)
    void aRunGoesOnOverWhatJoinsAName(String text, String run) {
        assertThat(runs(text)).as(text).containsExactly(run);
    }

    @Test
    void commasAndSmallWordsEndARun() {
        assertThat(runs("They met Dora Fenn, Orla Quist and Tomas Reyle."))
                .containsExactly("Dora Fenn", "Orla Quist", "Tomas Reyle");
        assertThat(runs("They met Dora Fenn of Halden.")).containsExactly("Dora Fenn", "Halden");
        assertThat(runs("They met Dora Fenn’s friend Orla.")).containsExactly("Dora Fenn", "Orla");
    }

    @Test
    void noRunReachesIntoTheNextSentence() {
        assertThat(runs("They met Dora Fenn. Orla Quist sang.")).containsExactly("Dora Fenn", "Orla Quist");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ferry was late.",
            "Critics were angry.",
            "Meanwhile it rained.",
            "“Bread is dear,” they said.",
            "On Monday in July it rained.",
            "nothing has a capital here.",
            "12 of 30 came."})
    void aCapitalAtTheStartAloneBeginsNone(String text) {
        assertThat(runs(text)).as(text).isEmpty();
    }

    @Test
    void aFirstNameBeginsOneEvenAtTheStart() {
        assertThat(runs("Dora was late.")).containsExactly("Dora");
        assertThat(runs("“Dora was late,” they said.")).containsExactly("Dora");
    }

    @Test
    void anUnknownWordAtTheStartMayBeAName() {
        assertThat(runs("Quillish was late.")).containsExactly("Quillish");
    }

    @Test
    void aHeadlineInTitleCaseTellsNothing() {
        assertThat(runs("Dora Fenn Wins Vellmouth Vote After Long Night\nIt was close.")).isEmpty();
    }

    @Test
    void aSentenceOfNamesIsNoHeadline() {
        assertThat(runs("They saw it.\nDora Fenn, Orla Quist and Tomas Reyle left Halden."))
                .contains("Dora Fenn", "Orla Quist", "Tomas Reyle");
    }

    @Test
    void anEndlessRunIsCut() {
        List<String> found = runs("they saw " + "Quillish ".repeat(200) + "there.");
        assertThat(found).hasSizeGreaterThan(10)
                .allSatisfy(run -> assertThat(run.split(" ").length).isLessThanOrEqualTo(18));
    }

    @Test
    void runsOfAnyTextLieInOneSentenceInOrder() {
        Seeded.check(300, random -> {
            Words words = Reading.words(OddTexts.random(random, 50));
            int end = 0;
            for (TokenRange run : new NameRuns(words).find()) {
                assertThat(run.from()).isGreaterThanOrEqualTo(end);
                assertThat(run.isEmpty()).isFalse();
                assertThat(words.sameSentence(run.from(), run.to() - 1)).isTrue();
                end = run.to();
            }
        });
    }
}
