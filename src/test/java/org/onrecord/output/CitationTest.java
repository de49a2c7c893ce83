package org.onrecord.output;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The line of a bibliography that says who said what. */
class CitationTest {

    @Test
    void aQuoteStandsInMarksAfterSpeakerAndOffice() {
        assertThat(Citation.note(SampleRecords.quote())).isEqualTo("Mira Solane, Harbour minister, Kelm: "
                + "“We will never charge the islanders” … “not while I am here” (2025-03-03)");
    }

    @Test
    void aQuoteInPartKeepsItsOwnMarks() {
        assertThat(Citation.note(SampleRecords.mixed()))
                .isEqualTo("Tomas Arle: the toll was “a fair price” (2025-03-04, day of publication)");
    }

    @Test
    void aReportersWordsSaySo() {
        assertThat(Citation.note(SampleRecords.statement())).isEqualTo("“Critics” (as reported): empty decks");
    }

    @ParameterizedTest
    @MethodSource
    void aDateIsAsPreciseAsItIsKnown(SpokenDate date, String ending) {
        assertThat(Citation.note(SampleRecords.said(date))).endsWith("empty decks" + ending);
    }

    static Stream<Arguments> aDateIsAsPreciseAsItIsKnown() {
        return Stream.of(
                arguments(SpokenDate.of(LocalDate.of(2025, 5, 7), DateBasis.STATED), " (2025-05-07)"),
                arguments(SpokenDate.of(YearMonth.of(2025, 5), DateBasis.STATED), " (2025-05)"),
                arguments(SpokenDate.ofYear(1998, DateBasis.STATED), " (1998)"),
                arguments(SpokenDate.withoutYear(MonthDay.of(5, 7), DateBasis.STATED), " (--05-07, no year)"),
                arguments(SpokenDate.withoutYear(Month.MAY, DateBasis.STATED), " (--05, no year)"),
                arguments(SpokenDate.UNKNOWN, ""));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSERTED")
    void whatWasNotSaidAsAFactIsMarkedBeforeTheWords(Factuality factuality) {
        assertThat(Citation.note(SampleRecords.with(factuality)))
                .contains(": [" + Labels.codes(Factuality.class).get(factuality.ordinal()) + "] empty decks");
    }

    @Test
    void aSpeakerOfWhomNothingIsKnownIsUnnamed() {
        AttributionRecord record = SampleRecords.statement().by(Speaker.unresolved(Optional.empty()));
        assertThat(Citation.note(record)).isEqualTo("unnamed (as reported): empty decks");
    }

    @Test
    void anOfficeWithoutAffiliationStandsAlone() {
        Speaker fenn = new Speaker(Optional.of("Dora Fenn"), SpeakerType.PERSON, Optional.of("pilot"),
                Optional.empty(), Optional.empty(), Resolution.NAME);
        assertThat(Citation.note(SampleRecords.mixed().by(fenn))).startsWith("Dora Fenn, pilot: the toll");
    }

    @Test
    void theWordsOfAnyRecordAreInTheNote() {
        for (long seed = 1; seed <= 100; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            String note = Citation.note(record);
            assertThat(note).as("seed %d", seed).contains(Labels.speaker(record.speaker()));
            assertThat(note.contains("(as reported): ")).as("seed %d", seed)
                    .isEqualTo(record.verbatim().isEmpty());
            record.date().value().ifPresent(day -> assertThat(note).contains("(" + day));
        }
    }
}
