package org.onrecord.output;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class LabelsTest {

    @Test
    void namesASpeakerByTheNameElseByTheArticlesWords() {
        assertThat(Labels.speaker(SampleRecords.named("Mira Solane"))).isEqualTo("Mira Solane");
        assertThat(Labels.speaker(Speaker.unresolved(Optional.of("three officials")))).isEqualTo("“three officials”");
        assertThat(Labels.speaker(Speaker.unresolved(Optional.empty()))).isEqualTo("unnamed");
    }

    @Test
    void joinsRoleAndAffiliation() {
        assertThat(Labels.office(speaker("Mayor", "Kelm"))).contains("Mayor, Kelm");
        assertThat(Labels.office(speaker("Mayor", null))).contains("Mayor");
        assertThat(Labels.office(speaker(null, "Kelm"))).contains("Kelm");
        assertThat(Labels.office(speaker(null, null))).isEmpty();
    }

    @Test
    void tellsWhatADateRestsOn() {
        LocalDate day = LocalDate.of(2025, 5, 27);

        assertThat(Labels.dateNote(SpokenDate.of(day, DateBasis.STATED))).isEmpty();
        assertThat(Labels.dateNote(SpokenDate.of(YearMonth.of(2025, 5), DateBasis.STATED))).isEmpty();
        assertThat(Labels.dateNote(SpokenDate.of(day, DateBasis.PUBLICATION))).contains("(published)");
        assertThat(Labels.dateNote(SpokenDate.withoutYear(Month.MAY, DateBasis.STATED))).contains("(no year)");
        assertThat(Labels.dateNote(SpokenDate.UNKNOWN)).isEmpty();
    }

    @Test
    void namesTheKindAndWhoseWordsTheyAre() {
        assertThat(Labels.kind(SampleRecords.quote())).isEqualTo("quote (direct)");
        assertThat(Labels.kind(SampleRecords.mixed())).isEqualTo("quote (mixed)");
        assertThat(Labels.kind(SampleRecords.statement())).isEqualTo("statement (reporter's words)");
    }

    @Test
    void spellsCodesAsTheyArePublished() {
        assertThat(Labels.codes(StanceLabel.class)).containsExactly("support", "oppose", "mixed", "neutral");
        assertThat(Labels.codes(SpeechAct.class)).startsWith("say", "ask").endsWith("decide", "other");
        assertThat(Labels.codes(Resolution.class)).contains("carried-over");
    }

    @Test
    void everyColumnHasAValueForEveryRecord() {
        SampleRecords.all().forEach(record -> RecordColumn.ALL.forEach(
                column -> assertThatCode(() -> column.of(record)).as(column.label()).doesNotThrowAnyException()));
        assertThat(RecordColumn.ALL).extracting(RecordColumn::label).doesNotHaveDuplicates()
                .allMatch(label -> label.matches("[a-z_]+"));
    }

    @Test
    void everyFormatIsFoundByItsLabel() {
        for (Format format : Format.values()) {
            assertThat(Format.labelled(format.label())).contains(format);
        }
        assertThat(Format.labelled("xml")).isEmpty();
    }

    @Test
    void aDisplayHasASensibleWidth() {
        assertThat(new Display(1, false).width()).isEqualTo(20);
        assertThat(new Display(80, false).width()).isEqualTo(80);
        assertThat(new Display(Integer.MAX_VALUE, false).width()).isEqualTo(1_000);
    }

    private static Speaker speaker(String role, String affiliation) {
        return new Speaker(
                Optional.of("x"),
                SpeakerType.PERSON,
                Optional.ofNullable(role),
                Optional.ofNullable(affiliation),
                Optional.empty(),
                Resolution.NAME);
    }
}
