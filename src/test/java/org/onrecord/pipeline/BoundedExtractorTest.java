package org.onrecord.pipeline;

import java.time.Duration;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.testing.FakeExtractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundedExtractorTest {

    private static final RunSettings SETTINGS = RunSettings.standard();

    @Test
    void handsOnTheRecords() {
        try (BoundedExtractor extractor = new BoundedExtractor(new FakeExtractor(), SETTINGS)) {
            assertThat(extractor.extract(article("Mira Solane said “The quay stays open”"))).hasSize(1);
        }
    }

    @Test
    void leavesAnExtractionThatHangsBehindAndServesTheNext() {
        RunSettings hurried = SETTINGS.withArticleDeadline(Duration.ofMillis(20));
        try (BoundedExtractor extractor = new BoundedExtractor(new FakeExtractor(), hurried)) {
            assertReason(extractor, "HANG").contains("longer than 20 ms").contains("--deadline");
        }
        try (BoundedExtractor extractor = new BoundedExtractor(new FakeExtractor(), SETTINGS)) {
            assertThat(extractor.extract(article("calm"))).isEmpty();
        }
    }

    @Test
    void namesWhatAnExtractionThrew() {
        try (BoundedExtractor extractor = new BoundedExtractor(new FakeExtractor(), SETTINGS)) {
            assertReason(extractor, "EXPLODE").contains("exploded");
        }
    }

    @Test
    void survivesAStackOverflow() {
        try (BoundedExtractor extractor = new BoundedExtractor(new FakeExtractor(), SETTINGS)) {
            assertReason(extractor, "OVERFLOW").contains("StackOverflowError");
        }
    }

    private static AbstractStringAssert<?> assertReason(BoundedExtractor extractor, String text) {
        ArticleFailure failure = assertThatExceptionOfType(ArticleFailure.class)
                .isThrownBy(() -> extractor.extract(article(text)))
                .actual();
        return assertThat(failure.reason());
    }

    private static Article article(String text) {
        return new Article(ArticleHeader.of("a"), text);
    }
}
