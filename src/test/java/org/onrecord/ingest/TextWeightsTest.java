package org.onrecord.ingest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextWeightsTest {

    private static final Document PAGE = Pages.page("""
            <body><div id=a><p>“ab</p><p><a href=x>cdef</a> g</p></div><div id=b skip><p>"hij"</p></div>
            <p id=c><b>«k»</b></p>‘l</body>""");

    private static final TextWeights WEIGHTS = TextWeights.of(PAGE.body(), element -> element.hasAttr("skip"));

    @Test
    void countsTextOutsideLinks() {
        assertThat(WEIGHTS.text(PAGE.getElementById("a"))).isEqualTo(4);
        assertThat(WEIGHTS.text(PAGE.getElementById("c"))).isEqualTo(3);
        assertThat(WEIGHTS.text(PAGE.body())).isEqualTo(9);
    }

    @Test
    void countsLinesThatOpenWithAQuotationMark() {
        assertThat(WEIGHTS.quotes(PAGE.getElementById("a"))).isEqualTo(1);
        assertThat(WEIGHTS.quotes(PAGE.getElementById("c"))).isEqualTo(1);
        assertThat(WEIGHTS.quotes(PAGE.body())).isEqualTo(3);
    }

    @Test
    void countsNoHeadingsListedLinksOrWordsWithinALine() {
        assertThat(quotes("<h2>“a”</h2>")).isZero();
        assertThat(quotes("<ul><li><a href=x>“a”</a></li></ul>")).isZero();
        assertThat(quotes("<p>a “b” <b>“c”</b></p>")).isZero();
        assertThat(quotes("<p><a href=x>“a”</a></p><br>“b”<div>“c”</div><q>d</q><p><q>e</q></p>")).isEqualTo(5);
    }

    private static int quotes(String body) {
        Document page = Pages.page(body);
        return TextWeights.of(page.body(), element -> false).quotes(page.body());
    }

    @Test
    void countsNothingInWhatIsSkipped() {
        assertThat(WEIGHTS.text(PAGE.getElementById("b"))).isZero();
        assertThat(WEIGHTS.quotes(PAGE.getElementById("b"))).isZero();
        assertThat(WEIGHTS.text(PAGE.head())).isZero();
    }
}
