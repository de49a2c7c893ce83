package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCellsTest {

    private final RecordCells csv = new RecordCells(CellWriter.CSV);
    private final RecordCells tsv = new RecordCells(CellWriter.TSV);

    @Test
    void beginsWithTheNamesOfTheColumns() {
        assertThat(csv.head())
                .isEqualTo("id,speaker,role,affiliation,speaker_type,mention,stance,stance_score,target,date,"
                        + "date_basis,kind,form,act,factuality,text,confidence,addressee,via,article,source,title,author,published,"
                        + "url,corrected\r\n");
        assertThat(tsv.head()).startsWith("id\tspeaker\t").endsWith("\turl\tcorrected\n");
    }

    @Test
    void writesARecordOnOneRow() {
        assertThat(csv.row(SampleRecords.mixed())).isEqualTo("kelm-ferry-toll#"
                + SampleRecords.mixed().segments().getFirst().start()
                + ",Tomas Arle,,,person,Tomas Arle,support,0.7,the toll,2025-03-04,publication,quote,mixed,say,asserted,"
                + "the toll was “a fair price”,0.81,,,kelm-ferry-toll,Kelm Courier,Ferry toll splits the council,Ina Borg,"
                + "2025-03-04,https://courier.example/ferry,\r\n");
    }

    @Test
    void leavesNumbersAsTheyAre() {
        assertThat(csv.row(SampleRecords.quote())).contains(",-0.9,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "\r=1", "\n=1"})
    void neverStartsACellLikeAFormula(String words) {
        for (CellWriter writer : CellWriter.values()) {
            assertThat(writer.text(words)).matches("(?s)\"?'.*");
        }
    }

    @Test
    void doublesQuotationMarksAndQuotesSeparators() {
        assertThat(CellWriter.CSV.text("a \"b\" c")).isEqualTo("\"a \"\"b\"\" c\"");
        assertThat(CellWriter.CSV.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(CellWriter.CSV.text("a\r\nb")).isEqualTo("\"a\nb\"");
        assertThat(CellWriter.TSV.text("a,b")).isEqualTo("a,b");
        assertThat(CellWriter.TSV.text("a\tb\nc")).isEqualTo("a b c");
    }

    @Test
    void isReadBackByARuleAbidingReader() {
        for (long seed = 1; seed <= 100; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();

            List<List<String>> rows = Cells.read(csv.head() + csv.row(record));

            assertThat(rows).as("seed %d", seed).hasSize(2);
            assertThat(rows.getLast()).as("seed %d", seed).hasSameSizeAs(rows.getFirst());
            assertThat(rows.getLast().getFirst()).isEqualTo(record.id());
            String text = Printable.lines(record.text());
            assertThat(rows.getLast().get(15)).as("seed %d", seed).isIn(text, "'" + text);
            assertThat(tsv.row(record).lines()).as("seed %d", seed).hasSize(1);
        }
    }

    @Test
    void holdsNoControlCharacters() {
        for (long seed = 1; seed <= 100; seed++) {
            assertThat(csv.row(new RandomRecords(seed).record())).as("seed %d", seed)
                    .doesNotContain("\u001B", "\u0000", "\u202E");
        }
    }
}
