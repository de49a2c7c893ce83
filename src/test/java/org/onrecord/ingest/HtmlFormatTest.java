package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatTest {

    private static final String LINKED_BODY = """
            <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "“Dry,” she said.\\nMore."}</script>""";

    private static Article article(String page) {
        return Ingested.article("a.html", page);
    }

    @Test
    void readsAPage() {
        Article article = article("""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ebb | Halden Tide</title>
                <meta property="og:site_name" content="Halden Tide">
                <meta property="article:published_time" content="2025-05-27T23:00:00-05:00">
                <link rel="canonical" href="https://tide.example/ebb"></head>
                <body><nav><a href="/">Home</a></nav>
                <article><h1>Ebb at the old quay</h1><p class="byline">By Mara Lind</p>
                <p>The quay
                   is dry.</p><p>“Since when?” asked the <b>mayor</b>.</p></article>
                <footer>© Halden Tide</footer></body></html>
                """);

        assertThat(article.header()).isEqualTo(new ArticleHeader(
                "https://tide.example/ebb",
                Optional.of("Halden Tide"),
                Optional.of("https://tide.example/ebb"),
                Optional.of("Ebb at the old quay"),
                Optional.of("Mara Lind"),
                Optional.of(LocalDate.of(2025, 5, 27)),
                "en"));
        assertThat(article.text()).isEqualTo("""
                Ebb at the old quay
                By Mara Lind
                The quay is dry.
                “Since when?” asked the mayor.""");
    }

    @Test
    void readsTheDateOutOfTheDateline() {
        assertThat(article("<p>HALDEN, May 27, 2025 (Wire) — The quay is dry.</p>").header().published())
                .contains(LocalDate.of(2025, 5, 27));
    }

    @Test
    void takesADateThatNobodyCanReadForNone() {
        assertThat(article("<meta property=article:published_time content=soon><p>Dry.</p>").header().published())
                .isEmpty();
    }

    @Test
    void takesTheLinkedTextOnlyWhenThePageShowsNone() {
        assertThat(article(LINKED_BODY + "<nav>Home</nav>").text()).isEqualTo("“Dry,” she said.\nMore.");
        assertThat(article(LINKED_BODY + "<p>Wet.</p>").text()).isEqualTo("Wet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "<nav>Home</nav>", "<script>x</script>", "<!-- x -->", "<p>&nbsp;</p>",
            "<frameset><frame src=a></frameset>"})
    void rejectsAPageWithoutText(String page) {
        assertThat(Ingested.reject(Ingested.read("a.html", page))).isEqualTo("a.html: no article text in this page");
    }

    @Test
    void readsTheDeclaredCharset() {
        byte[] page = "<meta charset=windows-1251><p>«Сухо».</p>".getBytes(Charset.forName("windows-1251"));

        assertThat(Ingested.article(Ingested.read("a.html", page)).text()).isEqualTo("«Сухо».");
    }

    @Test
    void readsUtf8UnderAWrongDeclaration() {
        assertThat(article("<meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>“Dry”</p>").text())
                .isEqualTo("“Dry”");
    }

    @Test
    void readsWindows1252UnderAWrongDeclaration() {
        byte[] page = "<meta charset=utf-8><p>“Dry”</p>".getBytes(Charset.forName("windows-1252"));

        Reading.Accepted accepted = Ingested.accepted(Ingested.read("a.html", page));

        assertThat(accepted.article().text()).isEqualTo("“Dry”");
        assertThat(accepted.notes()).hasSize(1);
    }

    @Test
    void readsByteOrderMarks() {
        String page = "\uFEFF<meta charset=windows-1251><p>“Dry”</p>";

        assertThat(article(page).text()).isEqualTo("“Dry”");
        assertThat(Ingested.article(Ingested.read("a.html", page.getBytes(StandardCharsets.UTF_16BE))).text())
                .isEqualTo("“Dry”");
    }

    @Test
    void readsAFragmentAndEvenPlainText() {
        assertThat(article("“Dry,” she said.").text()).isEqualTo("“Dry,” she said.");
        assertThat(article("<b>Dry").text()).isEqualTo("Dry");
    }

    @Test
    void rejectsAPageOverTheLimit() {
        IngestLimits limits = new IngestLimits(1_000, 5_000, 200, 100, 512);

        assertThat(Ingested.reject(Ingested.read(limits, "a.html", Ingested.endless('x', 5_001))))
                .isEqualTo("a.html: longer than 5,000 bytes, the most that is read of one article");
        assertThat(Ingested.reject(Ingested.read(limits, "a.html", Ingested.endless('x', 4_000))))
                .isEqualTo("a.html: its text is longer than 1,000 bytes, the most an article may have");
    }
}
