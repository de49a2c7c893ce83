package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresAndChecksTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @Test
    void statsPrintsTheFiguresOfTheIndex() {
        Shell.Outcome outcome = shell.run("stats", "--index", "there");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("articles  1", "2 quotes, 1 statements", "2025-03-03 to 2025-03-04");
        assertThat(rooms.folders).containsExactly(Path.of("there"));
    }

    @Test
    void statsPrintsJson() {
        assertThat(shell.run("stats", "--format", "json").out()).startsWith("{\"articles\":1,");
    }

    @Test
    void statsRefusesFormatsForRecords() {
        assertThat(shell.run("stats", "--format", "csv").err()).contains("choose from table, json");
    }

    @Test
    void verifySaysThatAnIndexIsSound() {
        Shell.Outcome outcome = shell.run("verify");

        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        assertThat(outcome.out()).isEqualTo("sound: 31 articles with 400 records\n");
    }

    @Test
    void verifyNamesEveryDamage() {
        rooms.examination = new Rooms.Examination(0, 0, List.of("_0.cfs: checksum failed", "_1.si: missing"));

        Shell.Outcome outcome = shell.run("verify", "--index", "there");

        assertThat(outcome.code()).isEqualTo(Exit.INDEX_UNREADABLE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                onrecord: there: _0.cfs: checksum failed
                onrecord: there: _1.si: missing
                """);
    }
}
