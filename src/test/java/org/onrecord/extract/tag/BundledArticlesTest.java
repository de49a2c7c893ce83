package org.onrecord.extract.tag;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.testing.AttributionScore;
import org.onrecord.testing.BundledKeys;
import org.onrecord.testing.MarkedArticle;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finder with the shipped models on the bundled articles, whose answers were marked by hand. The floors lie a little
 * under what it reaches; a better model raises them.
 */
class BundledArticlesTest {

    private static final AttributionScore SCORE = new AttributionScore();

    @BeforeAll
    static void findAll() {
        for (MarkedArticle marked : BundledKeys.all()) {
            SCORE.add(
                    marked.article().text(),
                    BundledKeys.keys(marked),
                    Shipped.FINDER.find(Texts.analyze(marked.article())));
        }
    }

    private static String figures() {
        return SCORE + "\n" + String.join("\n", SCORE.misses());
    }

    @Test
    void mostAttributionsAreFound() {
        assertThat(SCORE.recall()).as(figures()).isGreaterThan(.84);
    }

    @Test
    void littleElseIsFound() {
        assertThat(SCORE.precision()).as(figures()).isGreaterThan(.88);
    }

    @Test
    void bothTogetherKeepTheirLevel() {
        assertThat(SCORE.f1()).as(figures()).isGreaterThan(.87);
    }

    @Test
    void nearlyEverySourceIsRight() {
        assertThat(SCORE.sourced()).as(figures()).isGreaterThan(.92);
    }
}
