package org.onrecord.output;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class RecordHtmlTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SAID = Pattern.compile("<p[^>]*>(.*?)</p>", Pattern.DOTALL);
    private static final Pattern OUR_TAG = Pattern.compile("</?(figure|figcaption|blockquote|p|cite|a|time)( [a-z-]+="
            + "\"[^\"<>]*\")*>");

    private final RecordHtml html = new RecordHtml();

    private static AttributionRecord at(Optional<String> url, Optional<String> title) {
        AttributionRecord r = SampleRecords.quote();
        return new AttributionRecord(r.id(), r.form(), r.act(), r.text(), r.segments(), r.verbatim(), r.cue(),
                r.source(), r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(), r.confidence(),
                r.context(),
                new ArticleHeader("a", Optional.empty(), url, title, Optional.empty(), Optional.empty(), "en"));
    }

    /** What a reader sees of a piece of HTML. */
    private static String shown(String piece) {
        return TAG.matcher(piece).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }

    private String said(AttributionRecord record) {
        return SAID.matcher(html.row(record)).results().map(match -> match.group(1)).findFirst().orElseThrow();
    }

    @Test
    void aQuoteIsAFigureWithItsCaption() {
        assertThat(html.row(SampleRecords.quote())).isEqualTo("""
                <figure id="kelm-ferry-toll#79" data-stance="oppose">
                <blockquote cite="https://courier.example/ferry"><p>“We will never charge the islanders” … “not while \
                I am here”</p></blockquote>
                <figcaption>Mira Solane, Harbour minister, Kelm · 2025-03-03 · <a href="https://courier.example/ferry">\
                <cite>Ferry toll splits the council</cite></a> · Kelm Courier · \
                <time datetime="2025-03-04">2025-03-04</time></figcaption>
                </figure>
                """);
    }

    @Test
    void aReportersWordsAreNoQuote() {
        assertThat(html.row(SampleRecords.statement())).contains("<p class=\"reported\">empty decks</p>")
                .doesNotContain("<blockquote").doesNotContain("cite=\"");
    }

    @Test
    void whatIsNotKnownLeavesNoGap() {
        AttributionRecord bare = at(Optional.empty(), Optional.empty());
        assertThat(html.row(bare)).contains("<figcaption>Mira Solane, Harbour minister, Kelm · 2025-03-03</figcaption>")
                .contains("<blockquote><p>");
        assertThat(html.row(SampleRecords.said(SpokenDate.UNKNOWN))).contains("<figcaption>“Critics” · <a ");
    }

    @Test
    void aTitleWithoutAddressIsNoLinkAndAnAddressWithoutTitleNeither() {
        assertThat(html.row(at(Optional.empty(), Optional.of("Toll")))).contains("<cite>Toll</cite>")
                .doesNotContain("<a ");
        assertThat(html.row(at(Optional.of("https://a.example"), Optional.empty()))).doesNotContain("<a ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " https://a.example", "ftp://a.example", ""})
    void anAddressThatIsNoPageIsNowhere(String url) {
        assertThat(html.row(at(Optional.of(url), Optional.of("Toll")))).doesNotContain("href").doesNotContain("cite=");
    }

    @Test
    void anAddressCannotLeaveItsAttribute() {
        assertThat(html.row(at(Optional.of("https://a.example/\" onclick='x'><b>"), Optional.of("T"))))
                .contains("href=\"https://a.example/&quot; onclick=&#39;x&#39;&gt;&lt;b&gt;\"");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSERTED")
    void whatWasNotSaidAsAFactSaysSo(Factuality factuality) {
        assertThat(said(SampleRecords.with(factuality))).startsWith("[").endsWith("] empty decks");
    }

    @Test
    void aReaderSeesTheWordsAsTheyAre() {
        Seeded.check(300, random -> {
            String words = "x" + OddTexts.random(random, 15);
            assertThat(shown(said(SampleRecords.saying(words)))).isEqualTo(Printable.line(words));
        });
    }

    @Test
    void noRecordBringsATagOfItsOwn() {
        for (long seed = 1; seed <= 100; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            String row = html.row(record);
            assertThat(TAG.matcher(row).results().map(MatchResult::group)).as("seed %d", seed)
                    .allMatch(tag -> OUR_TAG.matcher(tag).matches());
            assertThat(row.contains("<blockquote")).as("seed %d", seed).isEqualTo(record.form() != Form.INDIRECT);
        }
    }

    @Test
    void rowsStandInOnePage() {
        String page = html.head() + html.row(SampleRecords.quote()) + html.between()
                + html.row(SampleRecords.mixed()) + html.tail();
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").endsWith("</figure>\n</html>\n")
                .contains("<meta charset=\"utf-8\">").contains("<title>");
    }
}
