package org.onrecord.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file of values that users keep: read as they write it, refused with its place. */
class CsvTableTest {

    @TempDir
    private Path folder;

    private Path file;
    private CsvTable table;

    @BeforeEach
    void make() {
        file = folder.resolve("list.csv");
        table = new CsvTable(file, List.of("name", "role", "note"), List.of("name"));
    }

    private void write(String text) throws Exception {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void withoutAFileThereAreNoRows() {
        assertThat(table.read()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndBeMissing() throws Exception {
        write("ROLE,name\nmayor,Ida Fenn\n,Nils Berg\n");
        assertThat(table.read()).extracting(row -> row.cell("name").orElse("") + "/" + row.cell("role").orElse("-")
                + "/" + row.cell("note").orElse("-")).containsExactly("Ida Fenn/mayor/-", "Nils Berg/-/-");
    }

    @Test
    void aByteOrderMarkAndEmptyLinesDoNotMatter() throws Exception {
        write("\uFEFFname\r\n\r\nIda Fenn\r\n\r\n");
        assertThat(table.read()).singleElement().satisfies(row -> assertThat(row.cell("name")).contains("Ida Fenn"));
    }

    @Test
    void rowsKnowTheirPlace() throws Exception {
        write("name,role\nIda Fenn,mayor\n");
        assertThat(table.read().getFirst().place()).isEqualTo(file + ", line 2: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name,colour|line 1: unknown column “colour” (the columns are name, role, note)",
            "role,note|line 1: no column “name”",
            "name~a,b|line 2: 2 values for 1 columns (put a value with commas in quotation marks)",
            "name~\"a|no CSV"})
    void whatCannotBeUnderstoodIsRefusedWithItsPlace(String text, String message) throws Exception {
        write(text.replace('~', '\n'));
        assertThatThrownBy(table::read).isInstanceOf(TableException.class).hasMessageContaining(message)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void otherEncodingsAreRefused() throws Exception {
        Files.write(file, new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xE9, '\n'});
        assertThatThrownBy(table::read).isInstanceOf(TableException.class).hasMessageContaining("not in UTF-8");
    }

    @Test
    void tooManyLinesAreRefused() throws Exception {
        String rows = String.join("\n", IntStream.range(0, CsvTable.MOST_LINES + 2).mapToObj(i -> "n" + i).toList());
        write("name\n" + rows);
        assertThatThrownBy(table::read).isInstanceOf(TableException.class)
                .hasMessageContaining("more than 100,000 lines");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Seeded.check(100, random -> {
            String odd = OddTexts.random(random, 30).replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
            table.write(List.of(List.of("Ida, \"Fenn\"", odd, ""), List.of("Nils\nBerg", "", "x")));
            assertThat(table.read()).extracting(row -> row.cell("name").orElseThrow())
                    .containsExactly("Ida, \"Fenn\"", "Nils\nBerg");
            assertThat(table.read().getFirst().cell("role").orElse("").strip()).isEqualTo(odd.isBlank() ? "" : odd);
        });
    }

    @Test
    void aDraftIsLeftNowhere() throws Exception {
        table.write(List.of(List.of("Ida Fenn", "", "")));
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("list.csv");
        }
    }

    @Test
    void aFolderThatIsGoneIsSaid() {
        CsvTable lost = new CsvTable(folder.resolve("no/list.csv"), List.of("name"), List.of("name"));
        assertThatThrownBy(() -> lost.write(List.of())).isInstanceOf(TableException.class)
                .hasMessageContaining("cannot be written");
    }
}
