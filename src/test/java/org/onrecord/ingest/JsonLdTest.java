package org.onrecord.ingest;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdTest {

    private static JsonLd of(String... scripts) {
        StringBuilder page = new StringBuilder("<head>");
        for (String script : scripts) {
            page.append("<script type=\"application/ld+json\">").append(script).append("</script>");
        }
        return JsonLd.of(Pages.page(page.toString()), Optional.of("https://tide.example/ebb"));
    }

    @Test
    void readsANewsArticle() {
        JsonLd linked = of("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ebb &amp; flood",
                 "datePublished": "2025-05-27T10:00:00+02:00", "inLanguage": "en", "url": "https://tide.example/ebb",
                 "author": {"@type": "Person", "name": "Mara Lind"}, "publisher": {"name": "Halden Tide"},
                 "articleBody": "The quay is dry.\\n\\n“Dry,” she said."}""");

        assertThat(linked.headline()).contains("Ebb & flood");
        assertThat(linked.published()).contains("2025-05-27T10:00:00+02:00");
        assertThat(linked.language()).contains("en");
        assertThat(linked.url()).contains("https://tide.example/ebb");
        assertThat(linked.author()).contains("Mara Lind");
        assertThat(linked.publisher()).contains("Halden Tide");
        assertThat(linked.body()).contains("The quay is dry.\n“Dry,” she said.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"Mara Lind\" | Mara Lind",
            "[\"Mara Lind\", \"Ilko Darr\"] | Mara Lind, Ilko Darr",
            "[{\"name\": \"Mara Lind\"}, {\"name\": \"Ilko Darr\"}] | Mara Lind, Ilko Darr",
            "{\"name\": \" Mara Lind \", \"url\": \"https://x.example\"} | Mara Lind",
            "[\"https://tide.example/lind\", \"Mara Lind\", {\"name\": \"Mara Lind\"}] | Mara Lind"})
    void readsAuthorsHoweverTheyAreWritten(String author, String names) {
        assertThat(of("{\"@type\": \"Article\", \"author\": " + author + "}").author()).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "[]", "{}", "{\"@id\": \"#gone\"}", "[[\"x\"]]", "\"\""})
    void findsNoAuthorInOtherThings(String author) {
        assertThat(of("{\"@type\": \"Article\", \"author\": " + author + "}").author()).isEmpty();
    }

    @Test
    void looksThroughGraphsAndFollowsReferences() {
        JsonLd linked = of("""
                {"@graph": [
                  {"@type": "WebPage", "@id": "#page", "name": "Page"},
                  {"@type": ["Thing", "ReportageNewsArticle"], "headline": "Ebb", "author": [{"@id": "#lind"}],
                   "publisher": {"@id": "#tide"}},
                  {"@type": "Person", "@id": "#lind", "name": "Mara Lind"},
                  {"@type": "Organization", "@id": "#tide", "name": "Halden Tide"}]}""");

        assertThat(linked.headline()).contains("Ebb");
        assertThat(linked.author()).contains("Mara Lind");
        assertThat(linked.publisher()).contains("Halden Tide");
    }

    @Test
    void looksThroughListsAndSeveralScripts() {
        assertThat(
                of("[{\"@type\": \"Organization\"}, [{\"@type\": \"BlogPosting\", \"headline\": \"Ebb\"}]]").headline())
                .contains("Ebb");
        assertThat(of("{\"@type\": \"WebSite\"}", "{\"@type\": \"NewsArticle\", \"headline\": \"Ebb\"}").headline())
                .contains("Ebb");
        assertThat(
                of("{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", \"name\": \"Ebb\"}}").headline())
                .contains("Ebb");
    }

    @Test
    void prefersTheArticleOfThisPage() {
        JsonLd linked = of(
                """
                [{"@type": "NewsArticle", "headline": "Another", "url": "https://tide.example/other"},
                 {"@type": "NewsArticle", "headline": "Ebb", "mainEntityOfPage": {"@id": "https://tide.example/ebb"}}]""");

        assertThat(linked.headline()).contains("Ebb");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!-- %s -->",
            "//<![CDATA[\n%s\n//]]>",
            "  %s  "})
    void readsItThroughItsWrapping(String wrapping) {
        assertThat(of(wrapping.formatted("{\"@type\": \"Article\", \"headline\": \"Eb\nb\",}")).headline())
                .contains("Eb\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "{",
            "not JSON",
            "5",
            "null",
            "{\"@type\": 5}",
            "{\"@type\": \"Recipe\", \"headline\": \"Soup\"}",
            "{\"headline\": \"Ebb\"}",
            "{\"@type\": \"Article\", \"headline\": {\"a\": 1}}",
            "{\"@type\": \"Article\", \"headline\": \" \"}"})
    void findsNothingInOtherThings(String script) {
        assertThat(of(script).headline()).isEmpty();
    }

    @Test
    void givesUpOnNestingWithoutEnd() {
        assertThat(of("[".repeat(100_000) + "]".repeat(100_000)).headline()).isEmpty();
        assertThat(of("{\"@graph\": ".repeat(50) + "{\"@type\": \"Article\", \"headline\": \"Ebb\"}" + "}".repeat(50))
                .headline())
                .isEmpty();
    }
}
