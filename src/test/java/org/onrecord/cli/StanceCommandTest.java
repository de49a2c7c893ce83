package org.onrecord.cli;

import org.junit.jupiter.api.Test;
import org.onrecord.pipeline.Reject;

import static org.assertj.core.api.Assertions.assertThat;

class StanceCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @Test
    void printsALineOfJsonASentence() {
        Shell.Outcome outcome = shell.run("stance", "sentences.jsonl");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("{\"id\":\"s1\",\"label\":\"oppose\",\"probability\":0.75}\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void takesTheFormatByName() {
        assertThat(shell.run("stance", "s.jsonl", "--format", "jsonl").code()).isZero();
        assertThat(shell.run("stance", "s.jsonl", "--format", "table").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void namesWhatItLeftOut() {
        rooms.rejects.add(new Reject("s.jsonl", "line 7", "no \"holder\" in it"));
        Shell.Outcome outcome = shell.run("stance", "s.jsonl");
        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).isEqualTo("onrecord: s.jsonl, line 7: no \"holder\" in it\n");
        assertThat(outcome.out()).contains("oppose");
    }

    @Test
    void needsAFile() {
        assertThat(shell.run("stance").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void theProgramClassifiesSentences() {
        Shell local = new Shell(LocalRooms.standard());
        Shell.Outcome outcome = local.type("""
                {"id":"a","sentence":"Fenn strongly opposes the toll.","holder":[0,4],"target":[26,30]}
                {"id":"b","sentence":"Fenn praised the toll.","holder":[0,4],"target":[17,21]}
                """).run("stance", "-");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(2);
        assertThat(outcome.out().lines().toList().get(0)).startsWith("{\"id\":\"a\",\"label\":\"oppose\"");
        assertThat(outcome.out().lines().toList().get(1)).startsWith("{\"id\":\"b\",\"label\":\"support\"");
    }
}
