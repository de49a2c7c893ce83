package org.onrecord.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.alert.Samples.EVENING;
import static org.onrecord.alert.Samples.MORNING;
import static org.onrecord.alert.Samples.NOON;
import static org.onrecord.alert.Samples.alert;

class AlertsTest {

    private static final List<AttributionRecord> RECORDS = SampleRecords.all();

    @TempDir
    private Path folder;

    private Alerts alerts;

    @BeforeEach
    void open() {
        alerts = Alerts.in(folder);
    }

    private void found(String alert, Instant at, AttributionRecord... records) {
        new MatchFile(folder).append(
                List.of(records).stream().map(record -> new AlertMatch(alert, at, record)).toList());
    }

    private void write(String line) throws IOException {
        Files.writeString(folder.resolve("alerts.jsonl"), line + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void surviveARestart() {
        alerts.add(alert("tolls", "ferry toll"));
        alerts.add(alert("all", ""));
        assertThat(Alerts.in(folder).list()).containsExactly(alert("tolls", "ferry toll"), alert("all", ""));
        Alerts.in(folder).remove("tolls");
        assertThat(alerts.list()).containsExactly(alert("all", ""));
    }

    @Test
    void aNameIsGivenOnce() {
        alerts.add(alert("tolls", "ferry"));
        assertThatThrownBy(() -> alerts.add(alert("tolls", "quay")))
                .isInstanceOf(AlertException.class)
                .hasMessageContaining("“tolls” already");
        assertThat(alerts.list()).containsExactly(alert("tolls", "ferry"));
    }

    @Test
    void whatIsNotThereCannotBeRemovedOrShown() {
        assertThatThrownBy(() -> alerts.remove("tolls")).hasMessageContaining("no alert “tolls”");
        assertThatThrownBy(() -> alerts.found(Optional.of("tolls"), 10)).hasMessageContaining("no alert “tolls”");
        assertThat(alerts.found(Optional.empty(), 10).total()).isZero();
    }

    @Test
    void badLinesAreNamedAndKept() throws IOException {
        write("junk");
        alerts.add(alert("tolls", "ferry"));
        write(AlertJson.write(alert("tolls", "quay")));
        assertThat(alerts.list()).containsExactly(alert("tolls", "ferry"));
        assertThat(alerts.problems()).hasSize(2)
                .anyMatch(line -> line.startsWith("alerts.jsonl, entry 1: not JSON"))
                .anyMatch(line -> line.startsWith("alerts.jsonl, entry 3: another alert is called “tolls”"));
        alerts.add(alert("quays", "quay"));
        assertThat(folder.resolve("alerts.jsonl")).content().startsWith("junk\n").hasLineCount(4);
    }

    @Test
    void theNewestComeFirst() {
        alerts.add(alert("tolls", "ferry"));
        alerts.add(alert("all", ""));
        found("tolls", NOON, RECORDS.get(0));
        found("tolls", EVENING, RECORDS.get(1));
        found("all", EVENING, RECORDS.get(0));

        Alerts.Found all = alerts.found(Optional.empty(), 10);

        assertThat(all.total()).isEqualTo(3);
        assertThat(all.matches()).containsExactly(
                new AlertMatch("all", EVENING, RECORDS.get(0)),
                new AlertMatch("tolls", EVENING, RECORDS.get(1)),
                new AlertMatch("tolls", NOON, RECORDS.get(0)));
        assertThat(alerts.found(Optional.of("tolls"), 1).matches())
                .containsExactly(new AlertMatch("tolls", EVENING, RECORDS.get(1)));
        assertThat(alerts.found(Optional.of("tolls"), 1).total()).isEqualTo(2);
        assertThat(alerts.counts()).containsEntry("tolls", 2).containsEntry("all", 1);
    }

    @Test
    void anAlertDoesNotInheritFromAnEarlierOneOfItsName() {
        found("tolls", MORNING.minusSeconds(1), RECORDS.get(0));
        alerts.add(alert("tolls", "ferry"));
        assertThat(alerts.found(Optional.of("tolls"), 10).total()).isZero();
        found("tolls", MORNING, RECORDS.get(0));
        assertThat(alerts.found(Optional.of("tolls"), 10).total()).isEqualTo(1);
    }

    @Test
    void tornMatchesArePassedOver() throws IOException {
        alerts.add(alert("tolls", "ferry"));
        found("tolls", NOON, RECORDS.get(0));
        Files.writeString(folder.resolve("alert-matches.jsonl"), "{\"alert\":\"to", StandardOpenOption.APPEND);
        found("tolls", NOON, RECORDS.get(1));
        assertThat(alerts.found(Optional.empty(), 10).total()).isEqualTo(2);
    }

    @Test
    void manyCanBeAddedAtOnce() {
        IntStream.range(0, 50).forEach(i -> Alerts.in(folder).add(alert("alert " + i, "word" + i)));
        assertThat(alerts.list()).hasSize(50);
    }
}
