package org.onrecord.search.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
            "YEAR, 2025-05-27, 2025-01-01, 2026-01-01, 2025",
            "MONTH, 2025-12-27, 2025-12-01, 2026-01-01, 2025-12",
            "WEEK, 2025-05-27, 2025-05-26, 2025-06-02, 2025-W22",
            "WEEK, 2027-01-01, 2026-12-28, 2027-01-04, 2026-W53",
            "DAY, 2024-02-28, 2024-02-28, 2024-02-29, 2024-02-28"})
    void daysLieInPeriods(Unit unit, LocalDate day, LocalDate start, LocalDate next, String name) {
        assertThat(unit.start(day)).isEqualTo(start);
        assertThat(unit.next(start)).isEqualTo(next);
        assertThat(unit.name(start)).isEqualTo(name);
    }

    @Test
    void periodsFollowOneAnotherWithoutGap() {
        Seeded.check(200, random -> {
            Unit unit = Unit.values()[random.nextInt(4)];
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            LocalDate start = unit.start(day);
            assertThat(start).isBeforeOrEqualTo(day);
            assertThat(unit.next(start)).isAfter(day);
            assertThat(unit.start(unit.next(start))).isEqualTo(unit.next(start));
        });
    }

    @Test
    void unitsHaveNames() {
        assertThat(Unit.labelled("week")).contains(Unit.WEEK);
        assertThat(Unit.labelled("decade")).isEmpty();
    }
}
