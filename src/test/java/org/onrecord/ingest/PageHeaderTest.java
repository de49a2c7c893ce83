package org.onrecord.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageHeaderTest {

    private static Draft of(String page) {
        return PageHeader.of(Pages.page(page));
    }

    private static void check(String page, HeaderKey key, String value) {
        assertThat(of(page).stated(key)).as(page).contains(value);
    }

    @Test
    void readsMetaElements() {
        Draft draft = of("""
                <html lang="en-GB"><head><title>Ebb | Halden Tide</title>
                <meta property="og:title" content="Ebb">
                <meta property="og:site_name" content="Halden Tide">
                <meta property="article:published_time" content="2025-05-27T10:00:00Z">
                <meta name="author" content="By Mara Lind">
                <link rel="canonical" href="https://tide.example/ebb">
                """);

        assertThat(draft.stated(HeaderKey.TITLE)).contains("Ebb");
        assertThat(draft.stated(HeaderKey.SOURCE)).contains("Halden Tide");
        assertThat(draft.stated(HeaderKey.PUBLISHED)).contains("2025-05-27T10:00:00Z");
        assertThat(draft.stated(HeaderKey.AUTHOR)).contains("Mara Lind");
        assertThat(draft.stated(HeaderKey.URL)).contains("https://tide.example/ebb");
        assertThat(draft.stated(HeaderKey.LANGUAGE)).contains("en-GB");
    }

    @Test
    void believesJsonLdMoreThanMetaElements() {
        Draft draft = of("""
                <meta property=og:title content="Meta"><meta name=author content=Meta>
                <meta property=article:published_time content=2025-05-28>
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Linked",
                "author": "Linked Lind", "datePublished": "2025-05-27", "publisher": {"name": "Tide"}}</script>""");

        assertThat(draft.stated(HeaderKey.TITLE)).contains("Linked");
        assertThat(draft.stated(HeaderKey.AUTHOR)).contains("Linked Lind");
        assertThat(draft.stated(HeaderKey.PUBLISHED)).contains("2025-05-27");
        assertThat(draft.stated(HeaderKey.SOURCE)).contains("Tide");
    }

    @Test
    void findsTheTitleWhereItIs() {
        check("<title>Tide: Ebb</title><h1>Tide</h1><article><h1>Ebb</h1></article>", HeaderKey.TITLE, "Ebb");
        check("<title>Ebb - Halden Tide</title><meta property=og:site_name content='Halden Tide'>", HeaderKey.TITLE,
                "Ebb");
        check("<title>Ebb | Other</title><meta property=og:site_name content='Halden Tide'>", HeaderKey.TITLE,
                "Ebb | Other");
        check("<title>Halden Tide</title><meta property=og:site_name content='Halden Tide'>", HeaderKey.TITLE,
                "Halden Tide");
        check("<meta name=twitter:title content=Ebb>", HeaderKey.TITLE, "Ebb");
    }

    @Test
    void findsTheAuthorWhereItIs() {
        check("<meta property=article:author content='https://plaza.example/lind'><a rel=author>By Mara Lind</a>",
                HeaderKey.AUTHOR, "Mara Lind");
        check("<span itemprop=author><b itemprop=name>Mara Lind</b>, Tide</span>", HeaderKey.AUTHOR, "Mara Lind");
        check("<meta name=author content='Mara Lind'><meta name=author content='Ilko Darr'>",
                HeaderKey.AUTHOR, "Mara Lind, Ilko Darr");
        check("<meta name=author content='By Lind'><p>", HeaderKey.AUTHOR, "Lind");
        check("<meta name=author content='Byron Lind'><p>", HeaderKey.AUTHOR, "Byron Lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<meta property=article:published_time content=2025-05-27>",
            "<meta property=article:published_time content=soon><meta name=date content=2025-05-27>",
            "<meta name=DC.date.issued content=2025-05-27>",
            "<meta itemprop=datePublished content=2025-05-27T10:00>",
            "<time itemprop=datePublished datetime=2025-05-27>today</time>",
            "<time pubdate datetime=2025-05-27>today</time>",
            "<article><p>By Mara Lind, <time datetime=2025-05-27>today</time></p></article>",
            "<time datetime=2020-01-01>then</time><main><time datetime=2025-05-27>today</time></main>",
            "<aside><time datetime=2020-01-01>then</time></aside><div><time datetime=2025-05-27>today</time></div>"})
    void findsTheDateWhereItIs(String page) {
        assertThat(of(page).stated(HeaderKey.PUBLISHED).flatMap(Published::parse)).hasToString("Optional[2025-05-27]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<time>2025-05-27</time>",
            "<time datetime=10:00>now</time>",
            "<meta property=article:modified_time content=2025-05-27>",
            "<meta name=date content=05/06/2025>",
            "<footer><time datetime=2025-05-27>x</time></footer>"})
    void inventsNoDate(String page) {
        assertThat(of(page).stated(HeaderKey.PUBLISHED)).isEmpty();
    }

    @Test
    void takesNoDateOutOfTheStory() {
        String story = "<p>" + "The quay was dry, the mayor said, as it had been before. ".repeat(3)
                + "<time datetime=1998-04-01>In 1998</time> it was not.</p>";

        assertThat(of("<article>" + story + "</article>").stated(HeaderKey.PUBLISHED)).isEmpty();
    }

    @Test
    void findsTheAddressWhereItIs() {
        check("<link rel='CANONICAL alternate' href=https://tide.example/a><meta property=og:url content=https://tide.example/b>",
                HeaderKey.URL, "https://tide.example/a");
        check("<link rel=canonical href=/a><meta property=og:url content=https://tide.example/b>",
                HeaderKey.URL, "https://tide.example/b");
        check("<script type=application/ld+json>{\"@type\": \"Article\", \"url\": \"https://tide.example/c\"}</script>",
                HeaderKey.URL, "https://tide.example/c");
        assertThat(of("<link rel=canonical href=javascript:alert(1)>").stated(HeaderKey.URL)).isEmpty();
    }

    @Test
    void findsTheLanguageWhereItIs() {
        check("<html lang=''><meta property=og:locale content=en_GB>", HeaderKey.LANGUAGE, "en_GB");
        assertThat(of("<html lang='{{x}}'>").stated(HeaderKey.LANGUAGE)).isEmpty();
    }

    @Test
    void isQuickWithManyTimesInOneParagraph() {
        String times = "<time datetime=2025-05-27>today and every other day</time> ".repeat(20_000);

        assertThat(of("<p>" + times + "</p>").stated(HeaderKey.PUBLISHED)).isEmpty();
    }
}
