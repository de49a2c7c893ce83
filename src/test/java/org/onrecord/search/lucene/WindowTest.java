package org.onrecord.search.lucene;

import org.junit.jupiter.api.Test;
import org.onrecord.search.quote.Comparison;
import org.onrecord.search.quote.Verdict;
import org.onrecord.search.quote.Window;
import org.onrecord.search.quote.Wording;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTest {

    private final Wordings wordings = new Wordings();

    private Wording asked(String text) {
        return wordings.of(text);
    }

    @Test
    void aShortTextIsLookedAtWhole() {
        assertThat(Window.of("We will never sign that.", asked("never sign"))).isEqualTo("We will never sign that.");
    }

    @Test
    void ofALongTextThePartWithTheWordsIsLookedAt() {
        String filler = "The quay was quiet and the sea was flat all day long. ".repeat(400);
        String text = filler + "We will never sign that treaty in this hall. " + filler;
        Wording quote = asked("we will never sign that treaty");
        String window = Window.of(text, quote);
        assertThat(window.length()).isLessThan(400);
        assertThat(text).contains(window);
        assertThat(Comparison.withQuote(quote, wordings.of(window)).verdict()).isEqualTo(Verdict.EXACT);
    }

    @Test
    void oddTextsHaveAWindowInsideThem() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 400);
            assertThat(text).contains(Window.of(text, asked("never sign the treaty")));
        });
    }
}
