package org.onrecord.pipeline;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.FakeExtractor;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainerTest {

    private final Article article = new Article(
            ArticleHeader.of("a"), "Mira Solane said “one”\nTomas Arle rejected “two”");
    private final Explainer explainer = new Explainer(new FakeExtractor());

    @Test
    void givesTheReasonsOfTheRecordAskedFor() {
        AttributionRecord second = new FakeExtractor().extract(article).getLast();

        assertThat(explainer.why(second, article))
                .hasValueSatisfying(why -> assertThat(why).containsEntry("stance", "the cue is rejected"));
    }

    @Test
    void hasNoneForARecordThatIsNotFoundAnyMore() {
        AttributionRecord second = new FakeExtractor().extract(article).getLast();

        assertThat(explainer.why(second, new Article(article.header(), "rewritten"))).isEmpty();
    }
}
