package org.onrecord.alert;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onrecord.alert.Samples.alert;

class AlertTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " tolls", "tolls ", "two\nlines", "\u001b[31m"})
    void aNameIsPrintableAndOnOneLine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> alert(name, "toll"));
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
