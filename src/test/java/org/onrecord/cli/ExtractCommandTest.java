package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.json.RecordJson;
import org.onrecord.pipeline.Reject;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @Test
    void printsJsonLinesUnlessToldOtherwise() {
        Shell.Outcome outcome = shell.run("extract", "story.txt");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().map(RecordJson::read)).isEqualTo(SampleRecords.all());
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"json,[", "table,SPEAKER", "csv,'id,speaker'", "tsv,id\tspeaker", "markdown,| Speaker", "bibtex,@misc{",
            "csl-json,[",
            "html,<!DOCTYPE html>"})
    void printsInOtherFormats(String format, String start) {
        assertThat(shell.run("extract", "story.txt", "--format", format).out()).startsWith(start)
                .contains("Mira Solane", "Critics");
    }

    @Test
    void printsOneJsonDocument() {
        assertThat(new JsonMapper().readTree(shell.run("extract", "a", "--format", "json").out())).hasSize(3);
    }

    @Test
    void leavesOutWhatIsDoubtful() {
        assertThat(shell.run("extract", "a", "--min-confidence", "0.5").out().lines()).hasSize(2);
        assertThat(shell.run("extract", "a", "--min-confidence", "0.81").out().lines()).hasSize(2);
    }

    @Test
    void findsNothingWhenEverythingIsTooDoubtful() {
        Shell.Outcome outcome = shell.run("extract", "a", "--min-confidence", "1");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void reportsRejectsBesideTheRecords() {
        rooms.rejects.add(new Reject("-", "line 7", "no JSON"));

        Shell.Outcome outcome = shell.run("extract", "-");

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).isEqualTo("onrecord: -, line 7: no JSON\n");
        assertThat(outcome.out().lines()).hasSize(3);
    }

    @Test
    void endsAsInterrupted() {
        assertThat(shell.interrupted().run("extract", "a").code()).isEqualTo(Exit.INTERRUPTED);
    }

    @Test
    void endsQuietlyWhenTheReaderHasGone() {
        Shell.Outcome outcome = shell.runInto(failing("Broken pipe"), "extract", "a");

        assertThat(outcome.code()).isEqualTo(Exit.DONE);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void saysWhenTheOutputCannotBeWritten() {
        Shell.Outcome outcome = shell.runInto(failing("No space left on device"), "extract", "a");

        assertThat(outcome.code()).isEqualTo(Exit.OUTPUT);
        assertThat(outcome.err()).contains("onrecord: standard output: No space left on device").hasLineCount(1);
    }

    @Test
    void refusesAnUnknownFormat() {
        assertThat(shell.run("extract", "a", "--format", "yaml").err())
                .isEqualTo(
                        "onrecord: --format: no such value “yaml” (choose from table, json, jsonl, csv, tsv, markdown, bibtex, csl-json, "
                                + "html)\n");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
