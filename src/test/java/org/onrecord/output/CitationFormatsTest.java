package org.onrecord.output;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.SpokenDate;
import org.onrecord.search.Hit;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Records as bibliographies, pages and linked data. */
class CitationFormatsTest {

    private static String print(Format format, AttributionRecord... records) {
        RecordEncoder encoder = format.encoder(Display.PLAIN);
        List<String> rows = java.util.Arrays.stream(records).map(encoder::row).toList();
        return encoder.head() + String.join(encoder.between(), rows) + encoder.tail();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @Test
    void aBibtexEntryCitesTheArticleAndSaysWhoSaidWhat() {
        assertThat(print(Format.BIBTEX, SampleRecords.quote())).isEqualTo("""
                @misc{%s,
                  author = {{Ina Borg}},
                  title = {{Ferry toll splits the council}},
                  howpublished = {Kelm Courier},
                  year = {2025},
                  month = {3},
                  date = {2025-03-04},
                  url = {https://courier.example/ferry},
                  note = {Mira Solane, Harbour minister, Kelm: “We will never charge the islanders” … “not while I am here” (2025-03-03)},
                  record = {%s}
                }
                """.formatted(SampleRecords.quote().id().replace('#', '-'), SampleRecords.quote().id()));
    }

    @Test
    void aReportersWordsAreNotQuoted() {
        assertThat(print(Format.BIBTEX, SampleRecords.statement())).contains("(as reported): empty decks}");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "50% off & more, 50\\% off \\& more",
            "a_b^c~d, a\\_b\\^{}c\\~{}d",
            "{\\input{x}}, \\{\\textbackslash{}input\\{x\\}\\}",
            "$x$ #1, \\$x\\$ \\#1"})
    void wordsAreNoCommandsOfLatex(String words, String escaped) {
        assertThat(print(Format.BIBTEX, SampleRecords.saying(words))).contains(escaped);
    }

    @Test
    void keysOfDifferentRecordsDiffer() {
        String both = print(Format.BIBTEX, SampleRecords.quote(), SampleRecords.mixed());
        List<String> keys = both.lines().filter(line -> line.startsWith("@misc")).toList();
        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void cslJsonIsAnArrayOfArticles() {
        JsonNode items = json(print(Format.CSL_JSON, SampleRecords.quote(), SampleRecords.statement()));
        assertThat(items).hasSize(2);
        JsonNode item = items.get(0);
        assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
        assertThat(item.get("author").get(0).get("literal").asString()).isEqualTo("Ina Borg");
        assertThat(item.get("issued").get("date-parts").get(0).get(2).asInt()).isEqualTo(4);
        assertThat(item.get("note").asString()).startsWith("Mira Solane, Harbour minister, Kelm: “We will");
        assertThat(json(print(Format.CSL_JSON))).isEmpty();
    }

    @Test
    void aPageQuotesOnlyQuotes() {
        String page = print(Format.HTML, SampleRecords.quote(), SampleRecords.statement());
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n")
                .contains("<blockquote cite=\"https://courier.example/ferry\"><p>“We will never charge")
                .contains("<p class=\"reported\">empty decks</p>")
                .contains("<time datetime=\"2025-03-04\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a \"b\" 'c'", "x\u202Ey", "&amp;<b>"})
    void wordsAreNoMarkup(String words) {
        String page = print(Format.HTML, SampleRecords.saying(words));
        assertThat(page).doesNotContain("<script>").doesNotContain("<b>").doesNotContain("\u202E")
                .doesNotContain("'c'");
        assertThat(LinkedData.of(SampleRecords.saying(words))).doesNotContain("<").doesNotContain("\u202E");
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/x, true", "HTTP://a.example, true", "javascript:alert(1), false",
            "file:///etc, false"})
    void onlyAddressesOfPagesAreLinks(String url, boolean safe) {
        assertThat(Links.safe(Optional.of(url)).isPresent()).isEqualTo(safe);
    }

    @Test
    void linkedDataSaysQuotationOrClaim() {
        JsonNode quote = json(LinkedData.of(SampleRecords.quote()));
        assertThat(quote.get("@type").asString()).isEqualTo("Quotation");
        assertThat(quote.get("spokenByCharacter").get("name").asString()).isEqualTo("Mira Solane");
        assertThat(quote.get("dateCreated").asString()).isEqualTo("2025-03-03");
        assertThat(quote.get("isPartOf").get("publisher").get("name").asString()).isEqualTo("Kelm Courier");
        JsonNode claim = json(LinkedData.of(SampleRecords.statement()));
        assertThat(claim.get("@type").asString()).isEqualTo("Claim");
        assertThat(claim.has("dateCreated")).isFalse();
        assertThat(claim.get("appearance").get("@type").asString()).isEqualTo("NewsArticle");
    }

    @Test
    void whatWasNotSaidSaysSo() {
        for (Format format : List.of(Format.BIBTEX, Format.CSL_JSON, Format.HTML)) {
            assertThat(print(format, SampleRecords.with(Factuality.NEGATED))).as("%s", format).contains("[negated]");
        }
    }

    @Test
    void linkedDataIsOnlyOfWhatWasSaidAndDatesOnlyWhatIsStated() {
        assertThatIllegalArgumentException().isThrownBy(() -> LinkedData.of(SampleRecords.with(Factuality.NEGATED)));
        assertThat(json(LinkedData.of(SampleRecords.mixed())).has("dateCreated")).isFalse();
    }

    @Test
    void aNoteIsNoField() {
        assertThat(print(Format.CSL_JSON, SampleRecords.saying("{:title: Owned}"))).doesNotContain("{:title");
    }

    @Test
    void noDateIsInvented() {
        assertThat(print(Format.BIBTEX, SampleRecords.said(SpokenDate.UNKNOWN))).doesNotContain("(undated");
    }

    @Test
    void hitsArePrintedAsRecordsAre() {
        for (Format format : List.of(Format.BIBTEX, Format.CSL_JSON, Format.HTML)) {
            RecordEncoder encoder = format.encoder(Display.PLAIN);
            assertThat(encoder.hit(new Hit(SampleRecords.quote(), 2, List.of()))).isEqualTo(
                    encoder.row(SampleRecords.quote()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Format.JSONLD.encoder(Display.PLAIN));
    }
}
