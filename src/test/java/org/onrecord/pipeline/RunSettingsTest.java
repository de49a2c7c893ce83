package org.onrecord.pipeline;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RunSettingsTest {

    @Test
    void useAllCoresAndAMinuteAnArticleUnlessToldOtherwise() {
        RunSettings settings = RunSettings.standard();

        assertThat(settings.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(settings.articleDeadline()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void changeOneAtATime() {
        RunSettings settings = RunSettings.standard().withThreads(3).withArticleDeadline(Duration.ofSeconds(5));

        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.waiting()).isGreaterThanOrEqualTo(3);
        assertThat(settings.articleDeadline()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void refuseWhatIsNotPositive() {
        RunSettings settings = RunSettings.standard();

        assertThatIllegalArgumentException().isThrownBy(() -> settings.withThreads(0)).withMessageContaining("threads");
        assertThatIllegalArgumentException().isThrownBy(() -> settings.withArticleDeadline(Duration.ZERO));
    }
}
