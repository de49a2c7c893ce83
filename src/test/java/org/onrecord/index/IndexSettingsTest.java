package org.onrecord.index;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IndexSettingsTest {

    @Test
    void aSecondWriterWaitsLessThanASecond() {
        assertThat(IndexSettings.of("e", "p").lockWait()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void limitsMustBePositive() {
        Duration wait = Duration.ofMillis(1);
        assertThatIllegalArgumentException().isThrownBy(() -> settings(wait.negated(), 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(wait, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(wait, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(wait, 1, 0));
        assertThat(settings(wait, 1, 1).lookupBuffer()).isOne();
    }

    @Test
    void adviceOnJvmOptionsIsKeptOffTheTerminal() {
        QuietLucene.apply();
        assertThat(java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization")
                .isLoggable(java.util.logging.Level.WARNING)).isFalse();
    }

    private static IndexSettings settings(Duration wait, double megabytes, int buffer) {
        return new IndexSettings("e", "p", Clock.systemUTC(), wait, megabytes, buffer);
    }
}
