package org.onrecord.pipeline;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RunReportTest {

    @Test
    void keepsNumbersThatAddUp() {
        RunReport report = new RunReport(10, 7, 3, 4, 2, 1, 55, false);

        assertThat(report.read()).isEqualTo(report.accepted() + report.rejected());
        assertThat(report.accepted()).isEqualTo(report.added() + report.replaced() + report.unchanged());
    }

    @Test
    void refusesMoreReadThanAcceptedAndRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunReport(11, 7, 3, 4, 2, 1, 55, false))
                .withMessageContaining("11 read");
    }

    @Test
    void refusesAcceptedArticlesWithoutAFate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunReport(10, 7, 3, 4, 2, 0, 55, false))
                .withMessageContaining("7 accepted");
    }

    @Test
    void refusesNegativeCounters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RunReport(2, 3, -1, 3, 0, 0, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunReport(1, 1, 0, 2, -1, 0, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunReport(1, 1, 0, 1, 0, 0, -1, false));
    }

    @Test
    void anExtractionReportAddsUpToo() {
        assertThat(new ExtractionReport(5, 3, 2, 9, true).interrupted()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtractionReport(5, 4, 2, 9, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtractionReport(1, 2, -1, 9, false));
    }
}
