package org.onrecord.alert;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onrecord.alert.Samples.alert;

class AlertTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " tolls", "tolls ", "two\nlines", "\u001b[31m", "x\u202ey", "y\u2028z", "a\u2029b",
            "a\u0085b", "\u2067x", "\ud83d"})
    void aNameIsPrintableAndOnOneLine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> alert(name, "toll"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolls & ferries", "fährt 😀", "שלום", "渡し船", "\u06CC\u200C\u0645"})
    void anyWritingMakesAName(String name) {
        assertThat(alert(name, "toll").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|',
            value = {"Kelm | Kelm", "Šim-1/2 | Šim-1/2", "Mira Solane | \"Mira Solane\"",
                    "`` | \"\"", "O'Neill | \"O'Neill\"", "The \"Wire\" x | 'The \"Wire\" x'", "a$b | 'a$b'",
                    "it's \"so\" | 'it'\\''s \"so\"'", "a;b | \"a;b\"", "(c) | \"(c)\""})
    void aValueIsOneWordForAShell(String value, String typed) {
        assertThat(alert("a", "", new Filter.AnyOf(Field.SOURCE, List.of(value))).question())
                .isEqualTo("--source " + typed);
    }

    @Test
    void aNameIsNotEndless() {
        assertThat(alert("x".repeat(Alert.LONGEST_NAME), "").name()).hasSize(Alert.LONGEST_NAME);
        assertThatIllegalArgumentException().isThrownBy(() -> alert("x".repeat(Alert.LONGEST_NAME + 1), ""));
    }

    @Test
    void theQuestionReadsAsItIsTyped() {
        assertThat(alert("all", "").question()).isEmpty();
        assertThat(alert("tolls", "ferry toll",
                new Filter.AnyOf(Field.STANCE, List.of("oppose", "mixed")),
                new Filter.AnyOf(Field.SPEAKER, List.of("Mira Solane")),
                new Filter.DateRange(Optional.of("2025-05"), Optional.empty()),
                new Filter.MinConfidence(0.5)).question())
                .isEqualTo("ferry toll --stance oppose --stance mixed --speaker \"Mira Solane\" --from 2025-05"
                        + " --min-confidence 0.5");
    }
}
