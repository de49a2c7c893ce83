package org.onrecord.json;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ArticleJsonTest {

    @Test
    void theHeaderComesFirstThenTheText() {
        Article article = new Article(ArticleHeader.of("a"), "One line.\nAnd \"another\".");
        assertThat(ArticleJson.write(article)).isEqualTo("""
                {"id":"a","source":null,"url":null,"title":null,"author":null,"published":null,"language":"en",\
                "text":"One line.\\nAnd \\"another\\"."}""");
    }

    @Test
    void anyArticleIsReadBackTheSame() {
        for (long seed = 0; seed < 200; seed++) {
            Article article = new RandomRecords(seed).sample().article();
            assertThat(ArticleJson.read(ArticleJson.write(article))).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void loneSurrogatesKeepTheirPlace() {
        Article article = new Article(ArticleHeader.of("a"), "x\udfffyz\ud801");
        assertThat(ArticleJson.read(ArticleJson.write(article)).text()).isEqualTo("x\ufffdyz\ufffd");
    }

    @Test
    void unknownKeysArePassedOver() {
        assertThat(ArticleJson.read("{\"id\":\"a\",\"language\":\"en\",\"text\":\"t\",\"tags\":[1]}"))
                .isEqualTo(new Article(ArticleHeader.of("a"), "t"));
    }

    @Test
    void anArticleWithoutTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read("{\"id\":\"a\",\"language\":\"en\"}"))
                .withMessage("\"text\" must be a string");
    }

    @Test
    void longTextIsReadBack() {
        Article article = new Article(ArticleHeader.of("a"), "word ".repeat(1_000_000));
        assertThat(ArticleJson.read(ArticleJson.write(article)).text()).hasSize(5_000_000);
    }
}
