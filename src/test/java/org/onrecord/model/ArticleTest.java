package org.onrecord.model;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ArticleTest {

    private static ArticleHeader header(String id, Optional<LocalDate> published, String language) {
        return new ArticleHeader(
                id,
                Optional.of("Halden Tide"),
                Optional.empty(),
                Optional.of("Cranes stand still"),
                Optional.empty(),
                published,
                language);
    }

    @Test
    void anArticleIsCalledByTheIdOfItsHeader() {
        assertThat(new Article(ArticleHeader.of("tide-1"), "Text.").id()).isEqualTo("tide-1");
    }

    @Test
    void anArticleMayBeEmpty() {
        assertThat(new Article(ArticleHeader.of("tide-1"), "").text()).isEmpty();
    }

    @Test
    void anArticleWithoutHeaderOrTextIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> new Article(null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Article(ArticleHeader.of("tide-1"), null));
    }

    @Test
    void aBareHeaderKnowsItsIdAndIsInEnglish() {
        ArticleHeader header = ArticleHeader.of("tide-1");
        assertThat(header.id()).isEqualTo("tide-1");
        assertThat(header.language()).isEqualTo("en");
        assertThat(header.source()).isEmpty();
        assertThat(header.url()).isEmpty();
        assertThat(header.title()).isEmpty();
        assertThat(header.author()).isEmpty();
        assertThat(header.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void anArticleNeedsAnId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleHeader.of(id)).withMessageContaining("id");
    }

    @Test
    void aHeaderRefusesNull() {
        assertThatNullPointerException().isThrownBy(() -> header(null, Optional.empty(), "en"));
        assertThatNullPointerException().isThrownBy(() -> header("tide-1", null, "en"));
        assertThatNullPointerException().isThrownBy(() -> header("tide-1", Optional.empty(), null));
    }

    @Test
    void contextRefusesNull() {
        assertThat(new Context("", "").before()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> new Context(null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Context("", null));
    }
}
