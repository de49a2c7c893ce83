package org.onrecord.extract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelsTest {

    @Test
    void theFingerprintIsShortAndTheSameEachTime() {
        assertThat(Models.fingerprint()).matches("[0-9a-f]{8}").isEqualTo(Models.fingerprint());
    }
}
