package org.onrecord.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoilerplateTest {

    /** Whether the element marked {@code it} goes, in a page with an article beside it. */
    private static boolean goes(String markup) {
        Document page = Pages.page("<body><article>" + Pages.paragraphs(5) + "</article>" + markup + "</body>");
        Element it = page.selectFirst("[it]");
        return Boilerplate.in(page.body()).holds(it);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<nav it>x</nav>",
            "<aside it><p>“Dry”</p></aside>",
            "<footer it>x</footer>",
            "<header it>x</header>",
            "<script it>x</script>",
            "<template it>x</template>",
            "<figure><img><figcaption it>x</figcaption></figure>",
            "<div it hidden>x</div>",
            "<div it aria-hidden=true>x</div>",
            "<div it role=navigation>x</div>",
            "<div it style='color: red; DISPLAY : none'>x</div>",
            "<div it class='ad-slot'>x</div>",
            "<div it class=relatedStories>x</div>",
            "<div it id=comments><p>“I agree”</p></div>",
            "<section it class='c-newsletter_signup'>x</section>",
            "<p it class='wp-caption-text'>x</p>"})
    void knowsWhatIsNoArticle(String markup) {
        assertThat(goes(markup)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<p it>x</p>",
            "<div it class='headline adage'>x</div>",
            "<div it class='story shadow'>x</div>",
            "<p it class=ad-lib>“Dry,” she said.</p>",
            "<blockquote it class=promo>“Dry.”</blockquote>",
            "<blockquote>“Dry.”<footer it>Mara Lind, mayor</footer></blockquote>",
            "<figure><blockquote>“Dry.”</blockquote><figcaption it>Mara Lind, mayor</figcaption></figure>",
            "<article><header it>x</header></article>",
            "<main><div><header it>x</header></div></main>"})
    void keepsWhatMayBeTheArticle(String markup) {
        assertThat(goes(markup)).isFalse();
    }

    @Test
    void keepsWhatHoldsMuchOfThePage() {
        Document page = Pages.page("<body><div it class='with-sidebar ads'>" + Pages.paragraphs(5) + "</div></body>");

        assertThat(Boilerplate.in(page.body()).holds(page.selectFirst("[it]"))).isFalse();
    }

    @Test
    void isNotLookedForWithinItself() {
        Document page = Pages.page("<body><p>Dry.</p><nav><aside it>x</aside></nav></body>");

        assertThat(Boilerplate.in(page.body()).holds(page.selectFirst("[it]"))).isFalse();
    }
}
