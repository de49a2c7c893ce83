package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.search.time.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    private static Timeline timeline(boolean sparse, boolean timedOut, Period... periods) {
        return new Timeline(Unit.MONTH, List.of(periods), 1, List.of(), sparse, timedOut);
    }

    @Test
    void countsByMonthUnlessAskedOtherwise() {
        shell.run("timeline", "toll");
        shell.run("timeline", "toll", "--by", "Week", "--stance", "oppose");

        assertThat(rooms.timelines.getFirst().unit()).isEqualTo(Unit.MONTH);
        assertThat(rooms.timelines.getLast().unit()).isEqualTo(Unit.WEEK);
        assertThat(rooms.timelines.getLast().filters()).hasSize(1);
    }

    @Test
    void looksForChangesOfOneSpeakerAlone() {
        shell.run("timeline", "toll");
        shell.run("timeline", "toll", "--speaker", "fenn");
        shell.run("timeline", "toll", "--speaker", "fenn", "--speaker", "berg");

        assertThat(rooms.timelines).extracting(request -> request.changes()).containsExactly(false, true, false);
    }

    @Test
    void saysWhatWasNotCounted() {
        Period may = new Period(LocalDate.of(2025, 5, 1), Map.of(StanceLabel.OPPOSE, 1));
        rooms.timeline = timeline(true, true, may);

        Shell.Outcome outcome = shell.run("timeline", "toll");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEqualTo("""
                onrecord: 1 record not counted: the date is not known well enough for a month
                onrecord: empty periods are left out, there are too many (--by with a longer period)
                onrecord: stopped after 5 s: the counts are lower bounds (narrow the search, or raise --time-limit)
                """);
    }

    @Test
    void nothingIsExitCodeOne() {
        rooms.timeline = new Timeline(Unit.MONTH, List.of(), 0, List.of(), false, false);

        assertThat(shell.run("timeline", "toll").code()).isEqualTo(Exit.NOTHING_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"--by, decade", "--format, markdown"})
    void refusesWhatItCannotDo(String option, String value) {
        Shell.Outcome outcome = shell.run("timeline", "toll", option, value);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: " + option + ": no such value");
    }
}
