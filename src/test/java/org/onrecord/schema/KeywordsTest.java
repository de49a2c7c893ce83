package org.onrecord.schema;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeywordsTest {

    @Test
    void aShortIdIsItsOwnKey() {
        assertThat(Keywords.key("quillon-7#12")).isEqualTo("quillon-7#12");
        assertThat(Keywords.key("é".repeat(1000))).isEqualTo("é".repeat(1000));
    }

    @Test
    void longIdsKeepDifferentKeys() {
        String common = "x".repeat(40_000);
        String one = Keywords.key(common + "#1");
        String two = Keywords.key(common + "#2");
        assertThat(one).isNotEqualTo(two).startsWith("x".repeat(1000) + "~").hasSize(1065);
        assertThat(Keywords.key(common + "#1")).isEqualTo(one);
    }

    @Test
    void theKeyOfAnIdWithHalfACharacterIsTheKeyOfWhatIsStored() {
        assertThat(Keywords.key("a\ud800")).isEqualTo("a\ufffd");
    }

    @Test
    void longValuesAreCutBetweenCharacters() {
        assertThat(Keywords.cut("a".repeat(999) + "😀b")).isEqualTo("a".repeat(999));
        assertThat(Keywords.cut("a".repeat(998) + "😀b")).isEqualTo("a".repeat(998) + "😀");
        assertThat(Keywords.cut("a".repeat(1000))).hasSize(1000);
        assertThat(Keywords.cut("a".repeat(1001))).hasSize(1000);
    }

    @Test
    void everyKeyAndCutFitsLucene() {
        assertThat(Keywords.key("東".repeat(50_000)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(32_766);
        assertThat(Keywords.cut("東".repeat(50_000)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(32_766);
    }
}
