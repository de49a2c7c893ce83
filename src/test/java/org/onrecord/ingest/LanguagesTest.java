package org.onrecord.ingest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"en, en", "EN, en", "en-GB, en", "en_US, en", " tr , tr", "eng, en", "English, en", "french, fr",
            "IT, it", "deu, de"})
    void readsALanguage(String written, String code) {
        assertThat(Languages.code(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "{{lang}}", "qq", "Klingon", "english!"})
    void knowsWhatIsNone(String written) {
        assertThat(Languages.code(written)).isEmpty();
    }
}
