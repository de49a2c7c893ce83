package org.onrecord.alert;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AlertReportTest {

    @Test
    void countsAllMatches() {
        assertThat(AlertReport.NONE.matches()).isZero();
        assertThat(new AlertReport(3, 5, Map.of("tolls", 2, "quays", 5), List.of()).matches()).isEqualTo(7);
    }

    @Test
    void isInTheOrderOfNamesAndStaysAsItIs() {
        AlertReport report = new AlertReport(3, 5, Map.of("tolls", 2, "ferries", 1, "quays", 5), List.of());
        assertThat(report.matched().keySet()).containsExactly("ferries", "quays", "tolls");
        assertThatThrownBy(() -> report.matched().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> report.problems().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
