package org.onrecord.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

/** Names and quotes as they are compared. */
class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tomas Reyle            | tomas reyle
            TOMAS  REYLE           | tomas reyle
            Tomáš Rèyle            | tomas reyle
            Ayşe O'Neill-Šimić     | ayse oneill simic
            Ayşe O’Neill-Šimić     | ayse oneill simic
            J. P. Orvik            | j p orvik
            The Harbour Board      | harbour board
            the harbour board      | harbour board
            Łucja Ørsted           | lucja orsted
            Straße                 | strasse
            Board, Harbour         | board harbour
            Theodor Lund           | theodor lund
            """)
    void namesAreComparedWithoutCaseAccentsAndMarks(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "“”", "—"})
    void marksAloneAreNoName(String name) {
        assertThat(NameKey.of(name)).isEmpty();
    }

    @Test
    void aKeyIsItsOwnKey() {
        assertThat(NameKey.of(NameKey.of("The O’Neill-Šimić Board"))).isEqualTo(NameKey.of("The O’Neill-Šimić Board"));
    }

    @Test
    void aLongQuoteHasAKeyAndAShortOneOrAStatementNone() {
        assertThat(QuoteKey.of(SampleRecords.quote())).isPresent();
        assertThat(QuoteKey.of(SampleRecords.mixed())).isEmpty();
        assertThat(QuoteKey.of(SampleRecords.statement())).isEmpty();
    }
}
