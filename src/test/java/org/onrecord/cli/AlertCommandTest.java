package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.alert.AlertReport;
import org.onrecord.json.MatchJson;
import org.onrecord.search.SearchRequest;
import org.onrecord.testing.FakeExtractor;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of alerts, with files, index and search as they are, and a tiny extraction. */
class AlertCommandTest {

    private static final String STORY = """
            Title: Toll divides Kelm
            Date: 2025-03-04
            Source: Kelm Courier

            Mira Solane, harbour minister, rejected “any toll on the northern ferry”.
            Tomas Arle welcomed “the toll as a fair price for a new quay”.
            """;

    private static final String OTHER = """
            Title: Quay sinks
            Date: 2025-03-05
            Source: Kelm Courier

            Ina Borg said that the toll on the ferry is older than the quay.
            """;

    private final Shell shell = new Shell(new LocalRooms(FakeExtractor::new));

    @TempDir
    private Path folder;

    private String index;
    private String story;
    private String other;

    @BeforeEach
    void writeStories() throws IOException {
        index = folder.resolve("index").toString();
        story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        other = Files.writeString(folder.resolve("other.txt"), OTHER).toString();
        shell.run("index", story, "--index", index);
    }

    private Shell.Outcome alert(String... arguments) {
        List<String> all = new ArrayList<>(List.of("alert"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--index", index));
        return shell.run(all.toArray(String[]::new));
    }

    private Shell.Outcome index(String path) {
        return shell.run("index", path, "--index", index);
    }

    @Test
    void fromAnAlertToItsMatches() {
        Shell.Outcome added = alert("add", "tolls", "toll", "ferry");
        assertThat(added.code()).isZero();
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).startsWith("onrecord: alert “tolls” added")
                .contains("(in the index already: 1 record)");
        alert("add", "borg", "--speaker", "borg");
        alert("add", "nobody", "--speaker", "nobody");

        assertThat(index(other).err()).isEqualTo(
                "onrecord: alerts: 2 new matches: borg 1, tolls 1 (see onrecord alert show)\n");
        assertThat(index(other).err()).isEqualTo("onrecord: alerts: nothing new for 3 alerts\n");

        Shell.Outcome shown = alert("show", "tolls");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).startsWith("tolls, matched ").contains("Ina Borg", "the toll on the ferry is older")
                .doesNotContain("Solane");
        assertThat(shown.err()).isEqualTo("onrecord: 1 of 1 match\n");
        assertThat(alert("show").err()).isEqualTo("onrecord: 2 of 2 matches\n");
        assertThat(alert("run", "--limit", "1").err()).isEqualTo("onrecord: 1 of 2 matches\n");
    }

    @Test
    void aFilterOfASearchIsAFilterOfAnAlert() {
        alert("add", "against", "toll", "--stance", "oppose");
        alert("add", "march", "--from", "2025-03", "--to", "2025-03");
        alert("add", "early", "--to", "2024");
        assertThat(index(other).err()).contains("alerts: 1 new match: march 1 ");
    }

    @Test
    void speakersAreThoseTheUserNames() throws IOException {
        alert("add", "ida", "--speaker", "Ida");
        Files.writeString(Path.of(index, "speakers.csv"), "name,aliases\nIda Borg,Ina Borg\n");
        assertThat(index(other).err()).contains("ida 1");
        assertThat(alert("show", "ida").out()).contains("Ida Borg");
    }

    @Test
    void anInterruptedRunLeavesItsArticlesToTheNext() {
        alert("add", "tolls", "toll");
        assertThat(new Shell(new LocalRooms(FakeExtractor::new)).interrupted()
                .run("index", other, "--index", index).err()).doesNotContain("alerts:");
        assertThat(index(other).err()).contains("tolls 1");
    }

    @Test
    void theFormats() {
        alert("add", "tolls", "toll");
        index(other);
        assertThat(MatchJson.read(alert("show", "tolls", "--format", "jsonl").out()).alert()).isEqualTo("tolls");
        assertThat(alert("show", "tolls", "--format", "ATOM").out()).startsWith("<?xml version=\"1.0\"")
                .contains("<title>Onrecord: tolls</title>", "<title>Ina Borg: ").endsWith("</feed>\n");
        Shell.Outcome unknown = alert("show", "--format", "csv");
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("table, jsonl, atom");
        assertThat(alert("show", "--limit", "0").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsListedAndRemoved() {
        assertThat(alert("list").code()).isEqualTo(Exit.NOTHING_FOUND);
        alert("add", "tolls", "toll", "--stance", "oppose,mixed");
        alert("add", "all");
        index(other);
        alert("add", "wire", "--source", "The \"Wire\" x");
        assertThat(alert("list").out()).contains("wire   --source 'The \"Wire\" x' (");
        alert("remove", "wire");
        assertThat(alert("list").out()).contains("tolls  toll --stance oppose --stance mixed (0 matches since ",
                "all    everything (1 match since ");
        assertThat(alert("remove", "all").err()).isEqualTo("onrecord: alert “all” removed\n");
        assertThat(alert("list").out()).doesNotContain("everything");
        assertThat(alert("show", "all").code()).isEqualTo(Exit.USAGE);
        assertThat(alert("show", "all").err()).contains("no alert “all” (see onrecord alert list)");
        assertThat(alert("remove", "all").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void nothingFoundYet() {
        alert("add", "tolls", "toll");
        Shell.Outcome shown = alert("show", "tolls");
        assertThat(shown.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.err()).isEqualTo("onrecord: nothing found yet\n");
        assertThat(alert("show", "tolls", "--format", "atom").out()).contains("<feed").doesNotContain("<entry");
    }

    @Test
    void aBadQueryIsRefusedWithItsPlaceAndNotKept() {
        Shell.Outcome refused = alert("add", "tolls", "toll \"ferry");
        assertThat(refused.code()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).startsWith("onrecord: query: ").endsWith("  toll \"ferry\n       ^\n");
        assertThat(alert("add", "tolls", "--from", "yesterday").code()).isEqualTo(Exit.USAGE);
        assertThat(alert("add", "tolls", "--stance", "angry").code()).isEqualTo(Exit.USAGE);
        assertThat(Path.of(index, "alerts.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "x\u202ey\u2028z"})
    void aBadNameIsRefused(String name) {
        Shell.Outcome refused = alert("add", name, "toll");
        assertThat(refused.code()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).startsWith("onrecord: NAME: ").hasLineCount(1);
    }

    @Test
    void aNameIsGivenOnceAndNeeded() {
        alert("add", "tolls", "toll");
        assertThat(alert("add", "tolls", "ferry").err()).contains("“tolls” already");
        assertThat(alert("add").code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run("alert").err()).isEqualTo(
                "onrecord: missing required subcommand (see onrecord alert --help)\n");
        assertThat(shell.run("alert", "lisst").err()).contains("did you mean list?");
    }

    @Test
    void badLinesOfTheFileAreSaidAndStopNothing() throws IOException {
        alert("add", "tolls", "toll");
        Files.writeString(Path.of(index, "alerts.jsonl"), "junk\n", StandardOpenOption.APPEND);
        Shell.Outcome indexed = index(other);
        assertThat(indexed.code()).isZero();
        assertThat(indexed.out()).contains("accepted  1");
        assertThat(indexed.err().lines()).hasSize(2).anyMatch(line -> line.contains("alerts.jsonl, entry 2: not JSON"))
                .anyMatch(line -> line.contains("1 new match: tolls 1"));
        assertThat(alert("list").err()).contains("alerts.jsonl, entry 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show", "remove x", "add x toll"})
    void withoutAnIndexThereAreNoAlerts(String command) {
        index = folder.resolve("nowhere").toString();
        Shell.Outcome outcome = alert(command.split(" "));
        assertThat(outcome.code()).isEqualTo(Exit.INDEX_UNAVAILABLE);
        assertThat(outcome.err()).startsWith("onrecord: no index in " + index).hasLineCount(1);
        assertThat(Path.of(index)).doesNotExist();
    }

    @Test
    void alertsSurviveAnIndexThatIsBuiltAnew() throws IOException {
        alert("add", "tolls", "toll");
        try (var files = Files.list(Path.of(index))) {
            for (Path file : files.filter(file -> !file.toString().contains("alert")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(index(story).err()).contains("tolls 2");
        assertThat(alert("show", "tolls").code()).isZero();
    }

    @Test
    void theSearchThatChecksAQueryIsTheSameAndAsksForNoHits() {
        FakeRooms rooms = new FakeRooms();
        new Shell(rooms).run("alert", "add", "tolls", "ferry", "toll", "--speaker", "solane", "--index", index);
        SearchRequest request = rooms.requests.getFirst();
        assertThat(request.query()).isEqualTo("ferry toll");
        assertThat(request.filters()).hasSize(1);
        assertThat(request.limit()).isZero();
    }

    @Test
    void theNewsStandBelowTheReport() {
        FakeRooms rooms = new FakeRooms();
        rooms.alertReport = new AlertReport(2, 1, Map.of("tolls", 3), List.of());
        assertThat(new Shell(rooms).run("index", "x").err()).endsWith(
                "onrecord: alerts: 3 new matches: tolls 3 (see onrecord alert show)\n");
    }
}
