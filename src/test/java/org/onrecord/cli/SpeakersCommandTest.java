package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.Field;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakersCommandTest {

    private static final String STORY = """
            Toll divides Kelm

            Harbour minister Mira Solane rejected any toll on the northern ferry. “We will never charge the islanders,” Solane said.

            Tomas Arle said the quay was old.
            """;

    @TempDir
    Path folder;

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``            | ``
            rey           | speaker:rey*
            Tomas Rey     | speaker:Tomas* speaker:Rey*
            O'Neill-Šim   | speaker:O'Neill* speaker:Šim*
            a:b OR (c)    | speaker:a* speaker:b* speaker:OR* speaker:c*
            """)
    void aPrefixBecomesAQueryForParts(String prefix, String query) {
        if (prefix.isEmpty()) {
            shell.run("speakers");
        } else {
            shell.run("speakers", prefix);
        }
        assertThat(rooms.requests.getLast().query()).isEqualTo(query);
        assertThat(rooms.requests.getLast().facets().getFirst().field()).isEqualTo(Field.SPEAKER);
    }

    @Test
    void mergingAndSplittingAreHandedOn() {
        Shell.Outcome merged = shell.run("speakers", "--merge", "Tomas Reyle", "T. Reyle");
        assertThat(merged.code()).isZero();
        assertThat(merged.err()).contains("2 articles now shown with other names");
        assertThat(shell.run("speakers", "--split", "T. Reyle").err()).contains("1 article now shown");
        assertThat(rooms.edits).containsExactly("Tomas Reyle + T. Reyle", "- T. Reyle");
    }

    @Test
    void mergingNeedsTwoNames() {
        assertThat(shell.run("speakers", "--merge", "Tomas Reyle").code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run("speakers", "--top", "0").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void theProgramMergesListsExplainsAndSplits() throws IOException {
        Shell local = new Shell(LocalRooms.standard());
        String index = folder.resolve("index").toString();
        String story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        local.run("index", story, "--index", index);
        assertThat(local.run("speakers", "sol", "--index", index, "--format", "csv").out()).contains("Mira Solane");

        assertThat(local.run("speakers", "--merge", "Mira Solane-Arle", "Mira Solane", "--index", index).err())
                .contains("1 article now shown with other names");
        assertThat(local.run("speakers", "sol", "--index", index, "--format", "csv").out())
                .contains("Mira Solane-Arle");
        String line = local.run("search", "islanders", "--format", "jsonl", "--index", index).out();
        assertThat(line).contains("\"resolved_by\":\"authority\"");
        String id = org.onrecord.json.RecordJson.read(line).id();
        assertThat(local.run("show", id, "--why", "--index", index).out()).contains("speakers.csv of this index");
        assertThat(local.run("index", story, "--index", index).out()).contains("1 unchanged");

        local.run("speakers", "--split", "Mira Solane", "--index", index);
        assertThat(local.run("speakers", "--index", index, "--format", "csv").out()).doesNotContain("Solane-Arle");
    }

    /** The program with the story in an index. */
    private Shell.Outcome told(String... arguments) throws IOException {
        Shell local = new Shell(LocalRooms.standard()).set("ONRECORD_INDEX", folder.resolve("index").toString());
        local.run("index", Files.writeString(folder.resolve("story.txt"), STORY).toString());
        return local.run(arguments);
    }

    @Test
    void aMergedSpeakerIsFoundByAnyName() throws IOException {
        told("speakers", "--merge", "Mira Solane", "Tomas Arle");
        assertThat(told("speaker", "Arle").out()).startsWith("Mira Solane (person)");
        assertThat(told("speakers", "arle").out()).contains("Mira Solane").doesNotContain("Arle");
        assertThat(told("search", "--count", "speaker:arle").out())
                .isEqualTo(told("search", "--count", "--speaker", "mira solane").out());
        assertThat(told("check-quote", "We will never charge the islanders", "--speaker", "T. Arle").err())
                .contains("no speaker");
        assertThat(told("check-quote", "We will never charge the islanders", "--speaker", "Tomas Arle").out())
                .startsWith("EXACT");
        told("speakers", "--split", "Tomas Arle");
        assertThat(told("check-quote", "We will never charge the islanders", "--speaker", "Tomas Arle").out())
                .startsWith("OTHER SPEAKER");
    }

    @Test
    void twoNamesThatNobodyHasAreNotMerged() throws IOException {
        Shell.Outcome nobody = told("speakers", "--merge", "Nobody", "Noone");
        assertThat(nobody.code()).isEqualTo(Exit.USAGE);
        assertThat(nobody.err()).isEqualTo("onrecord: no speaker in the index is called “Nobody” or “Noone” "
                + "(onrecord speakers lists who is)\n");
        assertThat(folder.resolve("index").resolve("speakers.csv")).doesNotExist();
    }

    @Test
    void nobodyFoundPrintsNothing() throws IOException {
        Shell.Outcome nobody = told("speakers", "ora");
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).startsWith("onrecord: nothing found");
        assertThat(nobody.code()).isEqualTo(Exit.NOTHING_FOUND);
    }

    @Test
    void aNameThatIsTooShortOrSpelledWrongIsSuggested() throws IOException {
        assertThat(told("search", "--speaker", "arl").err()).contains("“arl” is in no speaker; similar words: arle");
        assertThat(told("check-quote", "We will never charge the islanders", "--speaker", "Mira Solan").err())
                .contains("no speaker in the index is called “Mira Solan” (did you mean Mira Solane?)");
    }

    @Test
    void aBrokenListIsNamedWithItsLineAndNothingIsRead() throws IOException {
        Shell local = new Shell(LocalRooms.standard());
        Path index = Files.createDirectories(folder.resolve("index"));
        Files.writeString(index.resolve("speakers.csv"), "name,from\nAna Holt,soon\n");
        String story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        Shell.Outcome outcome = local.run("index", story, "--index", index.toString());
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("speakers.csv, line 2", "“soon” is no day").hasLineCount(1);
    }

    @Test
    void withoutAnIndexNothingIsMade() {
        Shell local = new Shell(LocalRooms.standard());
        Path index = folder.resolve("none");
        assertThat(local.run("speakers", "--merge", "A", "B", "--index", index.toString()).code())
                .isEqualTo(Exit.INDEX_UNAVAILABLE);
        assertThat(index).doesNotExist();
    }
}
