package org.onrecord.search.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimelineTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Test
    void aPeriodCountsAllItsStances() {
        assertThat(new Timeline.Period(MAY, Map.of(StanceLabel.OPPOSE, 3, StanceLabel.NEUTRAL, 4)).total())
                .isEqualTo(7);
        assertThat(new Timeline.Period(MAY, Map.of()).total()).isZero();
    }

    @Test
    void stancesStandInOneOrderHoweverTheyWereCounted() {
        Seeded.check(20, random -> {
            List<StanceLabel> labels = new ArrayList<>(List.of(StanceLabel.values()));
            Collections.shuffle(labels, random);
            Map<StanceLabel, Integer> counts = new LinkedHashMap<>();
            labels.forEach(label -> counts.put(label, 1 + random.nextInt(9)));
            assertThat(new Timeline.Period(MAY, counts).counts().keySet()).containsExactly(StanceLabel.values());
        });
    }

    @Test
    void countsChangedLaterDoNotChangeThePeriod() {
        Map<StanceLabel, Integer> counts = new EnumMap<>(Map.of(StanceLabel.SUPPORT, 1));
        Timeline.Period period = new Timeline.Period(MAY, counts);
        counts.put(StanceLabel.OPPOSE, 5);
        assertThat(period.total()).isEqualTo(1);
        assertThatThrownBy(() -> period.counts().put(StanceLabel.OPPOSE, 5))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTimelineKeepsThePeriodsItWasGiven() {
        List<Timeline.Period> periods = new ArrayList<>(List.of(new Timeline.Period(MAY, Map.of())));
        Timeline timeline = new Timeline(Unit.MONTH, periods, 2, List.of(), false, false);
        periods.clear();
        assertThat(timeline.periods()).hasSize(1);
    }
}
