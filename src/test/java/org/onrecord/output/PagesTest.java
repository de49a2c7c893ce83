package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.onrecord.json.RecordJson;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {

    private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]+m");

    @Test
    void aRecordStandsInItsPassageWithEveryFieldInWords() {
        assertThat(RecordPage.of(SampleRecords.quote(), SampleRecords.article(), Display.PLAIN)).isEqualTo("""
                  Harbour minister Mira Solane rejected the toll. “**We will never charge the islanders**,” she said
                  on Monday, “**not while I am here**.”

                speaker     Mira Solane (person), from “she”, resolved by pronoun
                office      Harbour minister, Kelm
                kind        quote (direct)
                act         reject, by “said”
                stance      oppose (-0.90) toward “the toll”, shown by “never charge”
                date        2025-03-03 (stated)
                factuality  asserted
                confidence  0.94
                article     Ferry toll splits the council · Kelm Courier · by Ina Borg · published 2025-03-04 ·
                            kelm-ferry-toll
                url         https://courier.example/ferry
                record      kelm-ferry-toll#79
                """);
    }

    @Test
    void aRecordSaysWhatIsNotKnown() {
        String page = RecordPage.of(SampleRecords.statement(), SampleRecords.article(), Display.PLAIN);

        assertThat(page).contains("speaker     “Critics” (group)", "kind        statement (reporter's words)",
                "stance      neutral\n", "date        unknown\n");
        assertThat(RecordPage.of(SampleRecords.mixed(), SampleRecords.article(), Display.PLAIN))
                .contains("2025-03-04 (the day of publication)");
        assertThat(RecordPage.of(
                SampleRecords.with(Factuality.NEGATED), SampleRecords.article(), Display.PLAIN))
                .contains("factuality  negated");
    }

    @Test
    void aRecordIsMarkedByWeightWhereThereIsColour() {
        assertThat(RecordPage.of(SampleRecords.quote(), SampleRecords.article(), new Display(100, true)))
                .contains("\u001B[1mnot while I am here\u001B[0m").doesNotContain("**");
    }

    @Test
    void anArticleHasEveryRecordBetweenNumberedBrackets() {
        assertThat(ArticlePage.of(SampleRecords.article(), SampleRecords.all(), Display.PLAIN)).isEqualTo("""
                Ferry toll splits the council
                Kelm Courier · by Ina Borg · 2025-03-04 · https://courier.example/ferry · kelm-ferry-toll

                Ferry toll splits the council
                Harbour minister Mira Solane rejected the toll. “[1 We will never charge the islanders],” she said
                on Monday, “[1 not while I am here].”
                Tomas Arle said that [2 the toll was “a fair price”].
                Critics warned of [3 empty decks].

                [1]  Mira Solane · reject · oppose · 2025-03-03 · asserted · kelm-ferry-toll#79
                [2]  Tomas Arle · say · support · 2025-03-04 · asserted · kelm-ferry-toll#180
                [3]  “Critics” · warn · neutral · undated · asserted · kelm-ferry-toll#227
                """);
    }

    @Test
    void anArticleWithoutTextOrTitleIsShownByItsId() {
        Article empty = new Article(ArticleHeader.of("bare"), "");

        assertThat(ArticlePage.of(empty, List.of(), Display.PLAIN)).isEqualTo("bare\nbare\n\n\n");
    }

    @Test
    void pagesFitTheDisplayAndObeyNothingWhateverTheArticle() {
        for (long seed = 1; seed <= 60; seed++) {
            RandomRecords.Sample sample = new RandomRecords(seed).sample();
            Display display = new Display(50, true);
            StringBuilder pages = new StringBuilder(ArticlePage.of(sample.article(), sample.records(), display));
            sample.records().forEach(record -> pages.append(RecordPage.of(record, sample.article(), display)));

            String plain = STYLE.matcher(pages).replaceAll("");

            assertThat(plain.lines()).as("seed %d", seed).allMatch(line -> DisplayWidth.of(line) <= 50);
            assertThat(plain).as("seed %d", seed).doesNotContain("\u001B", "\u0000", "\u202E", "\u2028");
        }
    }

    @Test
    void decisionsKeepTheirOrder() {
        Map<String, String> decisions = new LinkedHashMap<>();
        decisions.put("speaker", "she is Mira Solane, the last woman named");
        decisions.put("date", "on Monday, before publication");

        assertThat(DecisionTable.of(decisions, Display.PLAIN)).isEqualTo("""
                speaker  she is Mira Solane, the last woman named
                date     on Monday, before publication
                """);
    }

    @Test
    void jsonOfARecordHasTheReasonsWhenAskedFor() {
        AttributionRecord record = SampleRecords.quote();

        assertThat(PageJson.of(record, Optional.empty())).isEqualTo(RecordJson.write(record) + "\n");
        JsonNode json = new JsonMapper().readTree(PageJson.of(record, Optional.of(Map.of("date", "on \"Monday\""))));
        assertThat(json.path("why").path("date").stringValue()).isEqualTo("on \"Monday\"");
        assertThat(json.path("id").stringValue()).isEqualTo(record.id());
    }

    @Test
    void jsonOfAnArticleHasItsTextAndRecords() {
        JsonNode json = new JsonMapper().readTree(PageJson.of(SampleRecords.article(), SampleRecords.all()));

        assertThat(json.path("text").stringValue()).isEqualTo(SampleRecords.TEXT);
        assertThat(json.path("records")).hasSize(3);
    }

    @Test
    void jsonOfARejectIsALine() {
        assertThat(RejectJson.line("a\u001Bb.txt", "line 7", "no \"JSON\"\n"))
                .isEqualTo("{\"file\":\"a\\u001Bb.txt\",\"place\":\"line 7\",\"reason\":\"no \\\"JSON\\\"\\n\"}\n");
    }
}
