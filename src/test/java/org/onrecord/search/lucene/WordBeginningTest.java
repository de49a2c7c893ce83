package org.onrecord.search.lucene;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordBeginningTest {

    @ParameterizedTest
    @CsvSource({
            "por, port of Merrin, true",
            "MER, port of Merrin, true",
            "of m, port of Merrin, true",
            "ort, port of Merrin, false",
            "sim, O'Neill-Šimić, true",
            "oneill, O'Neill-Šimić, true",
            "the p, the port, true",
            "the p, a port, false",
            "port of merrin x, port of Merrin, false",
            "..., port of Merrin, false"})
    void aWordBeginsAsItIsTyped(String prefix, String value, boolean begins) {
        assertThat(WordBeginning.is(prefix, value)).isEqualTo(begins);
    }
}
