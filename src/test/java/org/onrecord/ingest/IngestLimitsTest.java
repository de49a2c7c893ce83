package org.onrecord.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IngestLimitsTest {

    @Test
    void hasTheDocumentedDefaults() {
        assertThat(IngestLimits.DEFAULT).isEqualTo(new IngestLimits(5_000_000, 20_000_000, 200, 1_000, 512));
    }

    @Test
    void refusesLimitsThatLetNothingThrough() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IngestLimits(0, 200, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new IngestLimits(1, 0, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new IngestLimits(1, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new IngestLimits(1, 1, 1, 100, 0));
    }

    @Test
    void keepsRecordsWithinWhatAnArrayHolds() {
        assertThat(new IngestLimits(Long.MAX_VALUE / 8, 200, 1_000).recordBytes()).isPositive();
    }
}
