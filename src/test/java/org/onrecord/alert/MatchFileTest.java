package org.onrecord.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.MatchJson;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class MatchFileTest {

    private static final List<AttributionRecord> RECORDS = SampleRecords.all();

    @TempDir
    private Path folder;

    private List<AlertMatch> read() {
        List<AlertMatch> matches = new ArrayList<>();
        new MatchFile(folder).forEach(matches::add);
        return matches;
    }

    private static AlertMatch match(int record) {
        return new AlertMatch("tolls", Samples.NOON, RECORDS.get(record));
    }

    @Test
    void isJsonLinesThatOthersCanRead() throws IOException {
        new MatchFile(folder).append(List.of(match(0), match(1)));
        assertThat(Files.readAllLines(folder.resolve("alert-matches.jsonl")))
                .containsExactly(MatchJson.write(match(0)), MatchJson.write(match(1)));
    }

    @Test
    void growsFromRunToRun() {
        new MatchFile(folder).append(List.of(match(0)));
        new MatchFile(folder).append(List.of());
        new MatchFile(folder).append(List.of(match(1)));
        assertThat(read()).containsExactly(match(0), match(1));
    }

    @Test
    void isNotMadeForNothing() {
        new MatchFile(folder).append(List.of());
        assertThat(folder.resolve(MatchFile.NAME)).doesNotExist();
        assertThat(read()).isEmpty();
    }

    /** Cut anywhere, as by a kill, it still gives all whole matches, and those that follow. */
    @Test
    void aCutAnywhereCostsOneMatchAtTheMost() throws IOException {
        String line = MatchJson.write(match(0)) + "\n";
        for (int cut = 1; cut < line.length(); cut += 37) {
            Path file = folder.resolve(MatchFile.NAME);
            Files.writeString(file, line);
            Files.writeString(file, line.substring(0, cut), StandardOpenOption.APPEND);
            new MatchFile(folder).append(List.of(match(1)));
            assertThat(read()).as("cut at " + cut).startsWith(match(0)).endsWith(match(1)).hasSizeLessThanOrEqualTo(3);
        }
    }
}
