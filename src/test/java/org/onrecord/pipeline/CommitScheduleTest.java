package org.onrecord.pipeline;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommitScheduleTest {

    private static final Instant START = Instant.parse("2025-03-01T12:00:00Z");

    private Instant now = START;
    private final RunSettings settings = new RunSettings(
            1, 1, Duration.ofSeconds(1), 3, Duration.ofMinutes(1));
    private final CommitSchedule schedule = new CommitSchedule(settings, () -> now);

    @Test
    void isNotDueBeforeAnythingWasWritten() {
        now = START.plus(Duration.ofHours(1));

        assertThat(schedule.due()).isFalse();
    }

    @Test
    void isDueAfterSoManyArticles() {
        schedule.wrote();
        schedule.wrote();
        assertThat(schedule.due()).isFalse();

        schedule.wrote();
        assertThat(schedule.due()).isTrue();
    }

    @Test
    void isDueWhenTheIntervalIsOver() {
        schedule.wrote();
        now = START.plus(Duration.ofSeconds(59));
        assertThat(schedule.due()).isFalse();

        now = START.plus(Duration.ofSeconds(60));
        assertThat(schedule.due()).isTrue();
    }

    @Test
    void startsAgainAfterACommit() {
        schedule.wrote();
        now = START.plus(Duration.ofSeconds(61));
        schedule.committed();

        assertThat(schedule.due()).isFalse();
        schedule.wrote();
        assertThat(schedule.due()).isFalse();
    }
}
