package org.onrecord.extract.date;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

import static org.assertj.core.api.Assertions.assertThat;

class TokenWindowTest {

    private final TokenizedText text = DateTexts.analyze("It rained. On Monday’s boat Brix slept.");

    @Test
    void beyondTheEndsEveryWordIsEmpty() {
        TokenWindow window = new TokenWindow(text, 3, 5);
        for (int outside : new int[] {-7, 2, 5, 999}) {
            assertThat(window.word(outside)).isEmpty();
            assertThat(window.lower(outside)).isEmpty();
            assertThat(window.tag(outside)).isEqualTo(PartOfSpeech.X);
            assertThat(window.isCapitalized(outside)).isFalse();
            assertThat(window.isPossessive(outside)).isFalse();
        }
        assertThat(window.word(3)).isEqualTo("On");
    }

    @Test
    void aSentenceIsReadFromItsFirstToItsLastToken() {
        TokenWindow window = TokenWindow.sentence(text, 5);
        assertThat(window.word(window.from())).isEqualTo("On");
        assertThat(window.word(window.to() - 1)).isEqualTo(".");
    }

    @Test
    void wordsAreComparedInLowerCase() {
        TokenWindow window = TokenWindow.sentence(text, 5);
        assertThat(window.reads(3, "on", "monday")).isTrue();
        assertThat(window.reads(3, "on", "tuesday")).isFalse();
        assertThat(window.isIn(4, Set.of("monday"))).isTrue();
        assertThat(window.isPossessive(5)).isTrue();
    }
}
