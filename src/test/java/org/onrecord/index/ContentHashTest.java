package org.onrecord.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

import static org.assertj.core.api.Assertions.assertThat;

class ContentHashTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final Article PLAIN = new Article(ArticleHeader.of("a"), "It rains.");

    @Test
    void theSameArticleHasTheSameHash() {
        Article again = new Article(ArticleHeader.of("a"), "It " + "rains.");
        assertThat(ContentHash.of(again, "e")).isEqualTo(ContentHash.of(PLAIN, "e"));
    }

    @Test
    void theHashIsTheSameOnEveryMachineAndInEveryVersion() {
        assertThat(ContentHash.of(PLAIN, "extractor-1").toString())
                .as("if this changes, every index will extract every article anew")
                .isEqualTo("[a1 69 ef 2c 51 c5 76 29 f6 3c fa ae da d4 2c 70]");
    }

    @Test
    void everyPartOfAnArticleCounts() {
        Optional<String> x = Optional.of("x");
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 5, 27));
        List<Article> others = List.of(
                new Article(ArticleHeader.of("b"), PLAIN.text()),
                new Article(ArticleHeader.of("a"), "It rains. "),
                new Article(new ArticleHeader("a", x, NONE, NONE, NONE, Optional.empty(), "en"), PLAIN.text()),
                new Article(new ArticleHeader("a", NONE, x, NONE, NONE, Optional.empty(), "en"), PLAIN.text()),
                new Article(new ArticleHeader("a", NONE, NONE, x, NONE, Optional.empty(), "en"), PLAIN.text()),
                new Article(new ArticleHeader("a", NONE, NONE, NONE, x, Optional.empty(), "en"), PLAIN.text()),
                new Article(new ArticleHeader("a", NONE, NONE, NONE, NONE, day, "en"), PLAIN.text()),
                new Article(new ArticleHeader("a", NONE, NONE, NONE, NONE, Optional.empty(), "fr"), PLAIN.text()),
                PLAIN);
        assertThat(others.stream().map(article -> ContentHash.of(article, "e"))).doesNotHaveDuplicates();
    }

    @Test
    void theVersionOfTheExtractionCounts() {
        assertThat(ContentHash.of(PLAIN, "1")).isNotEqualTo(ContentHash.of(PLAIN, "2"));
    }
}
