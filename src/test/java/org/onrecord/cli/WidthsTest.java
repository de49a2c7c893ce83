package org.onrecord.cli;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.output.Display;

import static org.assertj.core.api.Assertions.assertThat;

class WidthsTest {

    @ParameterizedTest
    @CsvSource({"80, 80", "1, 1", "9999, 9999", "' 120 ', 120", "0080, 80"})
    void theEnvironmentTellsTheWidth(String columns, int width) {
        assertThat(Widths.of(Map.of("COLUMNS", columns))).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "0000", "-80", "+80", "80x", "8 0", "8e1", "10000", "99999999999999", "٨٠", "８０"})
    void anythingElseIsTheStandardWidth(String columns) {
        assertThat(Widths.of(Map.of("COLUMNS", columns))).isEqualTo(Display.STANDARD_WIDTH);
    }

    @Test
    void withoutTheVariableItIsTheStandardWidth() {
        assertThat(Widths.of(Map.of("LINES", "40"))).isEqualTo(Display.STANDARD_WIDTH);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 records", "1, 1 record", "2, 2 records", "-1, -1 records", "3000000000, 3000000000 records"})
    void countsAgreeWithWhatTheyCount(long number, String counted) {
        assertThat(Counts.of(number, "record")).isEqualTo(counted);
    }

    @Test
    void aPluralMayBeItsOwn() {
        assertThat(Counts.of(1, "match", "matches")).isEqualTo("1 match");
        assertThat(Counts.of(0, "match", "matches")).isEqualTo("0 matches");
    }
}
