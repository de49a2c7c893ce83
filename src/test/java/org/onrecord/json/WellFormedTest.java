package org.onrecord.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WellFormedTest {

    @Test
    void wholeTextIsReturnedItself() {
        String text = "plain, é, 😀 and 東京";
        assertThat(WellFormed.of(text)).isSameAs(text);
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertThat(WellFormed.of("\ud83d")).isEqualTo("\ufffd");
        assertThat(WellFormed.of("\ude00\ud83d")).isEqualTo("\ufffd\ufffd");
        assertThat(WellFormed.of("\ud83d\ud83d\ude00\ude00")).isEqualTo("\ufffd😀\ufffd");
    }

    @Test
    void anyTextKeepsItsLengthAndSurvivesUtf8() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? 0xD800 + random.nextInt(0x800) : 'a'));
            }
            String repaired = WellFormed.of(text.toString());
            assertThat(repaired).as("seed %d", seed).hasSameSizeAs(text);
            assertThat(new String(repaired.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("seed %d", seed).isEqualTo(repaired);
        }
    }
}
