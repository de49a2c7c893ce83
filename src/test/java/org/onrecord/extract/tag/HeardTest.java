package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class HeardTest {

    private static boolean isHeard(String sentence) {
        TokenizedText text = Texts.analyze(sentence);
        return Heard.is(text, Texts.tokens(text, "heard").from());
    }

    @Test
    void whatACourtHearsIsSaidThere() {
        assertThat(isHeard("The court heard he had lied.")).isTrue();
        assertThat(isHeard("He had lied, an inquest heard.")).isTrue();
        assertThat(isHeard("The Halden inquiry heard he had lied.")).isTrue();
    }

    @Test
    void whatAManHearsIsNot() {
        assertThat(isHeard("Bo Falk heard he had lied.")).isFalse();
        assertThat(isHeard("heard he had lied.")).isFalse();
        assertThat(isHeard("The court never heard he had lied.")).isFalse();
    }
}
