package org.onrecord.cli;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class ShowCommandTest {

    private static final String QUOTE = SampleRecords.quote().id();

    private final Shell shell = new Shell(new FakeRooms());

    @Test
    void showsARecordInItsPassage() {
        Shell.Outcome outcome = shell.run("show", QUOTE);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("“**We will never charge", "stance      oppose", "record      " + QUOTE);
    }

    @Test
    void showsAnArticleWithAllItsRecords() {
        assertThat(shell.run("show", "kelm-ferry-toll").out())
                .contains("[1 We will never", "[2 the toll was", "[3 empty decks]", "[3]  “Critics”");
    }

    @Test
    void saysWhenADecisionCannotBeExplainedAnyMore() {
        Shell.Outcome outcome = shell.run("show", QUOTE, "--why");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("stance      oppose");
        assertThat(outcome.err()).contains("does not find the record any more");
    }

    @Test
    void explainsRecordsNotArticles() {
        Shell.Outcome outcome = shell.run("show", "kelm-ferry-toll", "--why");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err())
                .isEqualTo("onrecord: --why: “kelm-ferry-toll” is an article (name one of its records)\n");
    }

    @Test
    void printsJson() {
        assertThat(shell.run("show", QUOTE, "--format", "json").out()).startsWith("{\"id\":\"" + QUOTE);
        assertThat(shell.run("show", "kelm-ferry-toll", "--format", "json").out())
                .startsWith("{\"id\":\"kelm-ferry-toll\"").contains("\"records\":[");
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        Shell.Outcome outcome = shell.run("show", "nobody#7");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("onrecord: nobody#7: no record or article has this id");
    }

    @Test
    void needsOneId() {
        assertThat(shell.run("show").err()).contains("missing required parameter: 'ID'");
        assertThat(shell.run("show", "a", "b").err()).startsWith("onrecord: b: too many arguments");
    }

    @Test
    void correctsBeforeItShows() {
        FakeRooms edited = new FakeRooms();
        String id = SampleRecords.quote().id();
        Shell.Outcome outcome = new Shell(edited).run("show", id, "--set", "stance=mixed", "--set", "role=mayor");

        assertThat(edited.edits).containsExactly(id + " {stance=mixed, role=mayor}");
        assertThat(outcome.err()).isEqualTo("onrecord: " + id + ": corrected stance, role\n");
        assertThat(outcome.out()).contains("speaker");
    }

    @Test
    void takesCorrectionsBack() {
        FakeRooms edited = new FakeRooms();
        Shell other = new Shell(edited);
        String id = SampleRecords.quote().id();

        assertThat(other.run("show", id, "--undo").err()).contains("no correction to take back");
        assertThat(other.run("show", id, "--undo").err()).contains("the corrections are taken back");
        assertThat(other.run("show", id, "--undo", "--set", "role=mayor").code()).isEqualTo(Exit.USAGE);
        assertThat(other.run("show", id, "--set", "role").code()).isEqualTo(Exit.USAGE);
    }
}
