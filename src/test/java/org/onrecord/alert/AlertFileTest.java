package org.onrecord.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.onrecord.alert.Samples.alert;

/** The file of alerts, which people and other programs may edit. */
class AlertFileTest {

    @TempDir
    Path folder;

    private AlertFile file;

    @BeforeEach
    void open() {
        file = new AlertFile(folder);
    }

    private List<String> names() {
        return file.read().alerts().stream().map(Alert::name).toList();
    }

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve(AlertFile.NAME), String.join("\n", lines));
    }

    @Test
    void aFileThatIsNotThereHasNoAlerts() {
        assertThat(file.read().alerts()).isEmpty();
        assertThat(file.read().problems()).isEmpty();
        assertThat(file.read().named("tolls")).isEmpty();
    }

    @Test
    void alertsStandInTheOrderInWhichTheyCame() {
        file.add(alert("tolls", "toll"));
        file.add(alert("bridge", "bridge"));
        file.add(alert("all", ""));
        assertThat(names()).containsExactly("tolls", "bridge", "all");
        assertThat(file.read().named("bridge")).contains(alert("bridge", "bridge"));
    }

    @Test
    void aNameIsTakenWhateverItsQuery() {
        file.add(alert("tolls", "toll"));
        assertThatExceptionOfType(AlertException.class).isThrownBy(() -> file.add(alert("tolls", "bridge")))
                .withMessageContaining("there is an alert “tolls” already").withMessageContaining("onrecord alert");
        assertThat(file.read().alerts()).containsExactly(alert("tolls", "toll"));
    }

    @Test
    void namesThatDifferInCaseAreTwo() {
        file.add(alert("tolls", "toll"));
        file.add(alert("Tolls", "toll"));
        assertThat(names()).containsExactly("tolls", "Tolls");
        file.remove("Tolls");
        assertThat(names()).containsExactly("tolls");
    }

    @Test
    void whatIsRemovedIsGoneAndTheOthersStay() {
        List.of("a", "b", "c").forEach(name -> file.add(alert(name, "toll")));
        file.remove("b");
        assertThat(names()).containsExactly("a", "c");
        assertThatExceptionOfType(AlertException.class).isThrownBy(() -> file.remove("b"))
                .withMessageContaining("no alert “b”");
    }

    @Test
    void ofTwoLinesWithOneNameTheFirstCountsAndTheSecondIsNamed() throws IOException {
        write(AlertJson.write(alert("tolls", "toll")), AlertJson.write(alert("tolls", "bridge")));
        assertThat(file.read().named("tolls")).contains(alert("tolls", "toll"));
        assertThat(file.read().problems()).singleElement().asString()
                .startsWith("alerts.jsonl, entry 2: another alert is called “tolls”");
    }

    @Test
    void removingANameRemovesEveryLineOfIt() throws IOException {
        write(AlertJson.write(alert("tolls", "toll")), AlertJson.write(alert("tolls", "bridge")));
        file.remove("tolls");
        assertThat(file.read().alerts()).isEmpty();
        assertThat(file.read().problems()).isEmpty();
    }

    @Test
    void linesThatAreNoAlertsOutlastEveryChange() throws IOException {
        write("not an alert", AlertJson.write(alert("tolls", "toll")), "{\"name\":\"half\"");
        file.add(alert("bridge", "bridge"));
        file.remove("tolls");
        assertThat(names()).containsExactly("bridge");
        assertThat(file.read().problems()).hasSize(2)
                .allMatch(problem -> problem.endsWith("(mend or remove the line)"));
        assertThat(Files.readAllLines(folder.resolve(AlertFile.NAME))).startsWith("not an alert", "{\"name\":\"half\"");
    }

    @Test
    void afterAnyChangesTheFileHoldsWhatWasAddedAndNotRemoved() {
        Seeded.check(20, random -> {
            List<String> expected = new ArrayList<>(names());
            for (int i = 0; i < 10; i++) {
                String name = "n" + random.nextInt(5);
                if (expected.contains(name)) {
                    file.remove(name);
                    expected.remove(name);
                } else {
                    file.add(alert(name, "toll"));
                    expected.add(name);
                }
                assertThat(names()).isEqualTo(expected);
            }
        });
    }
}
