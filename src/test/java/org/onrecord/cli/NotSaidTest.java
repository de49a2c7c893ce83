package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not said is nowhere presented as said. */
class NotSaidTest {

    private static final String SAID = """
            Toll divides Halden

            “The toll must rise before winter or the old bridge will close,” Dora Fenn said. “We never will sign it,” Lena Marrow said. “Not one of us.”
            """;
    private static final String NOT_SAID = """
            Minister answers critics

            Tomas Reyle never said “the toll must rise before winter or the old bridge will close”, his office said on Monday.

            If Dora Fenn says “the toll must rise before winter or the old bridge will close”, the island will pay, the council said.
            """;

    private Shell shell = new Shell(LocalRooms.standard());

    @TempDir
    private Path folder;

    @BeforeEach
    void index() throws IOException {
        shell.set("ONRECORD_INDEX", folder.resolve("index").toString());
        shell.run("index", Files.writeString(folder.resolve("said.txt"), SAID).toString(),
                Files.writeString(folder.resolve("not-said.txt"), NOT_SAID).toString());
    }

    @Test
    void aDenialIsNoReportOfTheQuote() {
        String id = org.onrecord.json.RecordJson.read(
                shell.run("search", "toll", "--speaker", "fenn", "--format", "jsonl").out()).id();
        String related = shell.run("related", id).out();
        assertThat(related).startsWith("THE SAME QUOTE in no other report\n\nSIMILAR\n")
                .contains("[negated] “the toll").contains("[hypothetical] “the toll");
        assertThat(shell.run("related", id, "--format", "json").out()).contains("\"independent\":1,\"variants\":[]");
    }

    @Test
    void aDenialIsARowOfItsOwn() {
        Shell.Outcome distinct = shell.run("search", "winter factuality:any", "--distinct");
        assertThat(distinct.out()).doesNotContain("more report").contains("[negated]", "[hypothetical]");
        assertThat(distinct.err()).contains("3 of 3 records");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll must rise … or the old bridge will close | EXACT   | exact
            We … will sign it                                 | ALTERED | one has a negation that the other lacks
            sign it Not one of us                             | ALTERED | one has a negation that the other lacks
            We will never sign it                             | ALTERED | altered
            """)
    void onlyWhatStandsTogetherAndMeansTheSameIsExact(String words, String verdict, String how) {
        assertThat(shell.run("check-quote", words).out()).startsWith(verdict + ": ").endsWith(how + "\n");
    }
}
