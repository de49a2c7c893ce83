package org.onrecord.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Factuality;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.StanceChange;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.search.time.Unit;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTableTest {

    private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]+m");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 27);

    private static Timeline timeline(Unit unit, Period... periods) {
        return new Timeline(unit, List.of(periods), 0, List.of(), false, false);
    }

    private static String row(Unit unit, LocalDate day, Map<StanceLabel, Integer> counts) {
        return TimelineTable.of(timeline(unit, new Period(unit.start(day), counts)), new Display(60, false)).lines()
                .toList().getLast();
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2025", "MONTH, 2025-05", "WEEK, 2025-W22", "DAY, 2025-05-27"})
    void aPeriodHasTheNameOfItsUnit(Unit unit, String name) {
        assertThat(row(unit, DAY, Map.of(StanceLabel.NEUTRAL, 1))).startsWith(name + "  1  ·");
    }

    @Test
    void theCountsOfStancesStandInOneOrderWhateverTheirSize() {
        String row = row(Unit.DAY, DAY, Map.of(StanceLabel.NEUTRAL, 1, StanceLabel.SUPPORT, 2, StanceLabel.MIXED, 3,
                StanceLabel.OPPOSE, 4));
        assertThat(row).matches("2025-05-27  10  █+▒+▚+·+");
    }

    @Test
    void aPeriodOfNothingHasNoBar() {
        assertThat(row(Unit.YEAR, DAY, Map.of())).isEqualTo("2025  0");
        assertThat(row(Unit.YEAR, DAY, Map.of(StanceLabel.OPPOSE, 0))).isEqualTo("2025  0");
    }

    @Test
    void theLongestBarIsTheBusiestPeriodAndNoneIsTooSmallToSee() {
        List<String> lines = TimelineTable.of(timeline(Unit.YEAR,
                new Period(LocalDate.of(2024, 1, 1), Map.of(StanceLabel.OPPOSE, 1)),
                new Period(LocalDate.of(2025, 1, 1), Map.of(StanceLabel.OPPOSE, 5000))), new Display(200, false))
                .lines().toList();
        assertThat(lines.get(1)).isEqualTo("2024     1  ▒");
        assertThat(lines.get(2)).isEqualTo("2025  5000  " + "▒".repeat(50));
    }

    @Test
    void aChangeOfStanceWarnsWhereARecordWasNotAsserted() {
        StanceChange change = new StanceChange(SampleRecords.with(Factuality.NEGATED), SampleRecords.quote(),
                StanceChange.Sure.LIKELY);
        String table = TimelineTable.of(new Timeline(Unit.DAY, List.of(), 0, List.of(change), false, false),
                new Display(120, false));
        assertThat(table).startsWith("\nCHANGES OF STANCE\nlikely: neutral → oppose\n")
                .contains("  undated  [negated] empty decks\n");
    }

    @Test
    void severalChangesStandApart() {
        StanceChange change = new StanceChange(SampleRecords.quote(), SampleRecords.mixed(), StanceChange.Sure.LIKELY);
        String table = TimelineTable.of(
                new Timeline(Unit.DAY, List.of(), 0, List.of(change, change), false, false), new Display(120, false));
        assertThat(table.split("\n\n")).hasSize(2);
    }

    @Test
    void colourChangesNoCharacter() {
        Seeded.check(60, random -> {
            Timeline timeline = random(random);
            String colour = TimelineTable.of(timeline, new Display(80, true));
            assertThat(STYLE.matcher(colour).replaceAll("")).isEqualTo(
                    TimelineTable.of(timeline, new Display(80, false)));
        });
    }

    @Test
    void noLineIsWiderThanTheDisplayAndNothingIsObeyed() {
        Seeded.check(100, random -> {
            int width = 20 + random.nextInt(120);
            String table = TimelineTable.of(random(random), new Display(width, false));
            assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= width, "fits " + width);
            assertThat(table).doesNotContain("\u001B", "\u202E", "\u0000");
        });
    }

    @Test
    void everyPeriodHasARowWithItsTotal() {
        Seeded.check(60, random -> {
            Timeline timeline = random(random);
            List<String> lines = TimelineTable.of(timeline, new Display(200, false)).lines().toList();
            for (int i = 0; i < timeline.periods().size(); i++) {
                Period period = timeline.periods().get(i);
                assertThat(lines.get(i + 1)).matches(period.start().getYear() + " +" + period.total() + "( .*)?");
            }
        });
    }

    private static Timeline random(Random random) {
        List<Period> periods = new ArrayList<>();
        for (int year = 2000 + random.nextInt(6); year < 2006; year++) {
            Map<StanceLabel, Integer> counts = new EnumMap<>(StanceLabel.class);
            for (StanceLabel stance : StanceLabel.values()) {
                counts.put(stance, random.nextInt(4) == 0 ? random.nextInt(100_000) : random.nextInt(3));
            }
            periods.add(new Period(LocalDate.of(year, 1, 1), counts));
        }
        RandomRecords records = new RandomRecords(random.nextLong());
        StanceChange change = new StanceChange(records.record(), records.record(), StanceChange.Sure.LIKELY);
        return new Timeline(Unit.YEAR, periods, 0, List.of(change), false, false);
    }
}
