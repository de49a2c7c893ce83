package org.onrecord.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MainTextTest {

    private static final String NOISE = "<nav><a href=/>Home</a> <a href=/sea>Sea</a></nav><p>The Tide appears daily.</p>";

    @ParameterizedTest
    @ValueSource(strings = {
            "<div itemprop=articleBody>%s</div>",
            "<div class='wide article-body'>%s</div>",
            "<div id=story-body>%s</div>",
            "<article>%s</article>",
            "<main>%s</main>",
            "<div role=main>%s</div>",
            "<article><h1>Ebb</h1><div itemprop=articleBody>%s</div></article>"})
    void takesTheElementThatHoldsTheArticle(String page) {
        assertThat(Pages.text(NOISE + page.formatted(Pages.paragraphs(5)) + NOISE)).isEqualTo(Pages.lines(5));
    }

    @Test
    void takesTheWholePageWhereNothingIsMarked() {
        assertThat(Pages.text("<div>" + Pages.paragraphs(3) + "</div><p>“Dry,” she said.</p>"))
                .isEqualTo(Pages.lines(3) + "\n“Dry,” she said.");
    }

    @Test
    void takesTheLongestOfSeveralArticles() {
        String page = "<article><p>Ferry towed.</p></article><article>" + Pages.paragraphs(5)
                + "</article><article><p>Dam opens.</p></article>";

        assertThat(Pages.text(page)).isEqualTo(Pages.lines(5));
    }

    @Test
    void joinsABodyInSeveralParts() {
        String part = "<div itemprop=articleBody>" + Pages.paragraphs(2) + "</div>";

        assertThat(Pages.text(part + "<div class=ad>Tyres</div>" + part))
                .isEqualTo(Pages.lines(2) + "\n" + Pages.lines(2));
    }

    @Test
    void passesOverAMarkedElementThatHoldsLittle() {
        assertThat(Pages.text("<div itemprop=articleBody><p>Dry.</p></div>" + Pages.paragraphs(5)))
                .isEqualTo("Dry.\n" + Pages.lines(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<p>“%s”</p>",
            "<p>\"%s\"</p>",
            "<p>‘%s’</p>",
            "<p>«%s»</p>",
            "<p class=quote>“%s”</p>",
            "<p class='share promo related'>“%s”</p>",
            "<blockquote>“%s”</blockquote>",
            "<blockquote><p>“%s”</p></blockquote>",
            "<div><span>“%s”</span></div>",
            "<p><em>“%s”</em></p>",
            "<p><a href=x>“%s”</a></p>",
            "<figure><blockquote>“%s”</blockquote></figure>",
            "“%s”",
            "<br>“%s”<br>",
            "<p><q>%s</q></p>",
            "<table><tr><td>“%s”</td></tr></table>",
            "<section><div><p>“%s”</p></div></section>"})
    void losesNoParagraphThatOpensWithAQuotationMark(String paragraph) {
        String quotation = paragraph.formatted("Nobody has measured the quay");

        for (String page : new String[] {
                "<article>" + Pages.paragraphs(3) + quotation + Pages.paragraphs(1) + "</article>",
                "<article>" + quotation + "</article>",
                "<article><div itemprop=articleBody>" + Pages.paragraphs(3) + "</div>"
                        + quotation.replace("<br>", "<p>")
                        + "</article>",
                Pages.paragraphs(2) + quotation}) {
            assertThat(Pages.text(page)).as(page).contains("Nobody has measured the quay");
        }
    }

    @Test
    void widensToTheArticleForAQuotationOutsideItsBody() {
        String page = "<article><div itemprop=articleBody>" + Pages.paragraphs(4)
                + "</div><p>“Dry,” she said.</p></article>";

        assertThat(Pages.text(page)).isEqualTo(Pages.lines(4) + "\n“Dry,” she said.");
    }

    @Test
    void dropsWhatStandsBetweenTheParagraphs() {
        String page = "<article>" + Pages.paragraphs(2) + """
                <figure><img alt="A quay"><figcaption>The quay on Tuesday. Photo: J. Weller</figcaption></figure>
                <aside class=related><h2>Read more</h2><p>“Dry for a week”: our view</p></aside>
                <div class="ad-slot"><p>Winter tyres from 39 crowns</p></div>
                <p><strong>Read more:</strong> <a href=/x>The ferry that was towed to Vadsund</a></p>
                <p><a href=/y>Ten photographs of the quay</a></p>
                <script>var quote = "“not a quote”";</script>
                <p>Advertisement</p>
                """ + "<h2>What now?</h2><ul><li>One gauge</li><li>Two gauges</li></ul></article>";

        assertThat(Pages.text(page)).isEqualTo(Pages.lines(2) + "\nWhat now?\nOne gauge\nTwo gauges");
    }

    @Test
    void dropsAPullQuoteOnlyWhenTheArticleHasItsWords() {
        String pulled = "<blockquote class=pullquote><p>“Nobody has measured it”</p></blockquote>";

        assertThat(Pages.text(
                "<article>" + Pages.paragraphs(2) + pulled + "<p>“Nobody has measured it,” said Lind.</p></article>"))
                .isEqualTo(Pages.lines(2) + "\n“Nobody has measured it,” said Lind.");
        assertThat(Pages.text("<article>" + Pages.paragraphs(2) + pulled + "</article>"))
                .isEqualTo(Pages.lines(2) + "\n“Nobody has measured it”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<nav>Home</nav>", "<script>x</script>", "<p></p>",
            "<ul><li><a href=x>Home</a></li></ul>"})
    void findsNothingWhereThereIsNothing(String body) {
        assertThat(Pages.text(body)).isEmpty();
    }
}
