package org.onrecord.model;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class AlertMatchTest {

    private static final AttributionRecord RECORD = SampleRecords.all().getFirst();

    @Test
    void isComplete() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AlertMatch(" ", Instant.EPOCH, RECORD));
        assertThatNullPointerException().isThrownBy(() -> new AlertMatch("a", null, RECORD));
        assertThatNullPointerException().isThrownBy(() -> new AlertMatch("a", Instant.EPOCH, null));
    }
}
