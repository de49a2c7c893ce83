package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells of words that somebody else wrote, and rows of them. */
class CellWriterTest {

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    @ParameterizedTest
    @ValueSource(strings = {"the toll", "a fair price", "“never”", "it's", "50%", "a=b", "1-2", "e@mail", "'", " =1",
            "—", "😀", "שלום"})
    void plainWordsStayAsTheyAre(String words) {
        assertThat(CellWriter.CSV.text(words)).isEqualTo(words);
        assertThat(CellWriter.TSV.text(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            =HYPERLINK("x")   | "'=HYPERLINK(""x"")"
            -5 degrees, she said | "'-5 degrees, she said"
            @halden_tide      | '@halden_tide
            ＋1                | '＋1
            """)
    void aFormulaBecomesWords(String words, String cell) {
        assertThat(CellWriter.CSV.text(words)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u000B", "\u000C", "\u0085", "\r", "\n", "\r\n"})
    void aLineBreakOfAnyKindHidesNoFormula(String lineBreak) {
        assertThat(CellWriter.CSV.text(lineBreak + "=1+1")).isEqualTo("\"'\n=1+1\"");
        assertThat(CellWriter.TSV.text(lineBreak + "=1+1")).matches("' {1,2}=1\\+1");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyCellIsEmpty(CellWriter writer) {
        assertThat(writer.text("")).isEmpty();
    }

    @Test
    void onlyTheCellsOwnSeparatorNeedsMarks() {
        assertThat(CellWriter.CSV.text("Halden, Merrin")).isEqualTo("\"Halden, Merrin\"");
        assertThat(CellWriter.CSV.text("Halden\tMerrin")).isEqualTo("Halden\tMerrin");
        assertThat(CellWriter.TSV.text("Halden, Merrin")).isEqualTo("Halden, Merrin");
        assertThat(CellWriter.TSV.text("Halden\tMerrin")).isEqualTo("Halden Merrin");
    }

    @Test
    void marksAreDoubledInBothForms() {
        assertThat(CellWriter.CSV.text("\"never\"")).isEqualTo("\"\"\"never\"\"\"");
        assertThat(CellWriter.TSV.text("\"never\"")).isEqualTo("\"\"\"never\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u0085b", "a\u000Bb"})
    void aLineBreakStaysInCsvAndIsABlankInTsv(String words) {
        assertThat(CellWriter.CSV.text(words)).isEqualTo("\"a\nb\"");
        assertThat(CellWriter.TSV.text(words)).matches("a {1,2}b");
    }

    @ParameterizedTest
    @CsvSource({"'\u0007', <U+0007>", "'\u001B[2J', <U+001B>[2J", "\u202Ex, <U+202E>x", "\uD83D, <U+D83D>"})
    void whatATerminalWouldObeyIsShown(String words, String shown) {
        assertThat(CellWriter.CSV.text("a" + words)).isEqualTo("a" + shown);
        assertThat(CellWriter.TSV.text("a" + words)).isEqualTo("a" + shown);
    }

    @Test
    void aRowEndsAsItsFormAsks() {
        assertThat(CellWriter.CSV.row(List.of("a", "", "c"))).isEqualTo("a,,c\r\n");
        assertThat(CellWriter.TSV.row(List.of("a", "", "c"))).isEqualTo("a\t\tc\n");
        assertThat(CellWriter.CSV.row(List.of())).isEqualTo("\r\n");
    }

    @Test
    void aReaderGetsEveryCellBack() {
        Seeded.check(400, random -> {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                words.add(OddTexts.random(random, 12));
            }
            String row = CellWriter.CSV.row(words.stream().map(CellWriter.CSV::text).toList());
            assertThat(Cells.read(row)).hasSize(1);
            List<String> read = Cells.read(row).getFirst();
            assertThat(read).hasSameSizeAs(words);
            for (int i = 0; i < read.size(); i++) {
                String shown = Printable.lines(words.get(i));
                assertThat(read.get(i)).isIn(shown, "'" + shown);
            }
        });
    }

    @Test
    void noCellBeginsWithTheSignOfAFormula() {
        Seeded.check(400, random -> {
            String words = OddTexts.random(random, 3);
            char first = FORMULA_SIGNS.charAt(random.nextInt(FORMULA_SIGNS.length()));
            for (CellWriter writer : CellWriter.values()) {
                assertThat(Cells.read(writer.text(first + words) + "\n").getFirst().getFirst()).startsWith("'" + first);
            }
        });
    }

    @Test
    void aRowOfTabsIsOneLineWhateverItsCells() {
        Seeded.check(400, random -> {
            String row = CellWriter.TSV.row(List.of(CellWriter.TSV.text(OddTexts.random(random, 20)), "end"));
            assertThat(row.lines()).hasSize(1);
            assertThat(row.chars().filter(c -> c == '\t')).hasSize(1);
        });
    }
}
