package org.onrecord.output;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Span;
import org.onrecord.model.SpokenDate;
import org.onrecord.search.Hit;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTableTest {

    private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]+m");

    private final RecordTable table = new RecordTable(Display.PLAIN);

    @Test
    void namesTheSpeakerFirstThenStanceDateAndWords() {
        assertThat(table.head() + table.row(SampleRecords.quote())).isEqualTo("""
                SPEAKER                    STANCE           DATE         SAID
                Mira Solane                oppose           2025-03-03   “We will never charge the islanders” … “not
                Harbour minister, Kelm     the toll                      while I am here”
                                                                         Kelm Courier · kelm-ferry-toll#79
                """);
    }

    @Test
    void marksTheHits() {
        AttributionRecord record = SampleRecords.mixed();

        assertThat(table.hit(new Hit(record, 1.5, List.of(new Span(4, 8))))).contains("the **toll** was");
    }

    @Test
    void saysWhatADateRestsOn() {
        assertThat(table.row(SampleRecords.mixed())).contains("2025-03-04").contains("(published)");
        assertThat(table.row(SampleRecords.statement())).contains("undated");
        assertThat(table.row(SampleRecords.said(SpokenDate.withoutYear(MonthDay.of(5, 27), DateBasis.STATED))))
                .contains("--05-27").contains("(no year)");
        assertThat(table.row(SampleRecords.said(SpokenDate.withoutYear(Month.MAY, DateBasis.STATED))))
                .contains("--05").contains("(no year)");
    }

    @Test
    void quotesTheWordsForASpeakerWithoutName() {
        assertThat(table.row(SampleRecords.statement())).startsWith("“Critics”");
    }

    @Test
    void warnsOfDoubtfulRecords() {
        assertThat(table.row(SampleRecords.statement())).contains("doubtful (31%)");
        assertThat(table.row(SampleRecords.quote())).doesNotContain("doubtful");
    }

    @Test
    void stacksTheCellsOnANarrowDisplay() {
        RecordTable narrow = new RecordTable(new Display(40, false));

        assertThat(narrow.head()).isEmpty();
        assertThat(narrow.row(SampleRecords.mixed())).isEqualTo("""
                Tomas Arle
                support
                the toll
                2025-03-04
                (published)
                the toll was “a fair price”
                Kelm Courier · kelm-ferry-toll#""" + SampleRecords.mixed().segments().getFirst().start() + "\n");
    }

    @Test
    void fitsAnyDisplayWhateverTheRecord() {
        for (long seed = 1; seed <= 60; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            for (int width : new int[] {20, 40, 63, 64, 65, 80, 100, 237}) {
                for (boolean colour : new boolean[] {false, true}) {
                    Display display = new Display(width, colour);
                    String row = new RecordTable(display).row(record);

                    assertThat(STYLE.matcher(row).replaceAll("").lines())
                            .as("seed %d, width %d", seed, width)
                            .allMatch(line -> DisplayWidth.of(line) <= width, "fits " + width);
                }
            }
        }
    }

    @Test
    void obeysNothingThatAnArticleSays() {
        for (long seed = 1; seed <= 60; seed++) {
            String row = new RecordTable(new Display(80, true)).row(new RandomRecords(seed).record());

            assertThat(STYLE.matcher(row).replaceAll("")).as("seed %d", seed)
                    .doesNotContain("\u001B", "\u0000", "\u202E", "\r", "\u2028");
        }
        assertThat(table.row(SampleRecords.saidBy("Eve\u001B[2J\rMallory"))).contains("Eve<U+001B>[2J Mallory");
    }
}
