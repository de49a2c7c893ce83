package org.onrecord.search.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.StanceChange.Sure;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the stance of a speaker changed, and how sure that is. */
class StanceChangeTest {

    private static AttributionRecord said(String who, String day, StanceLabel stance, double score, String target) {
        AttributionRecord record = SampleRecords.quote();
        Optional<String> name = Optional.of(who).filter(words -> !words.isEmpty());
        Speaker speaker = new Speaker(name, SpeakerType.PERSON, Optional.empty(), Optional.empty(), name,
                Resolution.NAME);
        Optional<String> toward = Optional.of(target).filter(words -> !words.isEmpty());
        Stance of = stance == StanceLabel.NEUTRAL ? Stance.neutral(toward)
                : new Stance(stance, score, toward, record.segments());
        SpokenDate date = day.isEmpty() ? SpokenDate.UNKNOWN : SpokenDate.of(LocalDate.parse(day), DateBasis.STATED);
        return record.with(record.act(), speaker, of, date, record.factuality(), List.of());
    }

    private static AttributionRecord fenn(String day, StanceLabel stance, double score, String target) {
        return said("Ida Fenn", day, stance, score, target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -0.9 | the toll       | 0.9 | toll            | LIKELY
            -0.9 | the ferry toll | 0.9 | the toll        | LIKELY
            -0.4 | the toll       | 0.9 | the toll        | POSSIBLE
            -0.9 | the toll       | 0.4 | the toll        | POSSIBLE
            -0.9 | the toll       | 0.9 | the harbour     | POSSIBLE
            -0.9 | ``             | 0.9 | the toll        | POSSIBLE
            """, quoteCharacter = '`')
    void plainStancesTowardOneThingAreLikely(double before, String was, double after, String is, Sure sure) {
        List<StanceChange> changes = StanceChange.among(List.of(
                fenn("2025-01-01", StanceLabel.OPPOSE, before, was),
                fenn("2025-02-01", StanceLabel.SUPPORT, after, is)));
        assertThat(changes).singleElement().extracting(StanceChange::sure).isEqualTo(sure);
    }

    @Test
    void neutralAndUndatedWordsShowNothing() {
        assertThat(StanceChange.among(List.of(
                fenn("2025-01-01", StanceLabel.OPPOSE, -1, "toll"),
                fenn("2025-01-15", StanceLabel.NEUTRAL, 0, "toll"),
                fenn("", StanceLabel.SUPPORT, 1, "toll"),
                fenn("2025-02-01", StanceLabel.OPPOSE, -1, "toll")))).isEmpty();
    }

    @Test
    void wordsOfOneDayShowNothing() {
        assertThat(StanceChange.among(List.of(
                fenn("2025-01-01", StanceLabel.OPPOSE, -1, "toll"),
                fenn("2025-01-01", StanceLabel.SUPPORT, 1, "toll")))).isEmpty();
    }

    @Test
    void speakersAreKeptApartWhateverTheSpelling() {
        List<AttributionRecord> records = new ArrayList<>(List.of(
                said("Ida O'Fenn", "2025-01-01", StanceLabel.OPPOSE, -1, "toll"),
                said("Nils Berg", "2025-01-10", StanceLabel.SUPPORT, 1, "toll"),
                said("", "2025-01-12", StanceLabel.SUPPORT, 1, "toll"),
                said("Ida O’Fenn", "2025-02-01", StanceLabel.MIXED, 0, "toll"),
                said("Nils Berg", "2025-03-01", StanceLabel.OPPOSE, -1, "toll")));
        assertThat(StanceChange.among(records)).extracting(change -> change.after().speaker().name().orElseThrow())
                .containsExactly("Ida O’Fenn", "Nils Berg");
    }

    @Test
    void everyTurnIsAChange() {
        List<StanceChange> changes = StanceChange.among(List.of(
                fenn("2025-01-01", StanceLabel.OPPOSE, -1, "toll"),
                fenn("2025-02-01", StanceLabel.SUPPORT, 1, "toll"),
                fenn("2025-03-01", StanceLabel.SUPPORT, 1, "toll"),
                fenn("2025-04-01", StanceLabel.OPPOSE, -1, "toll")));
        assertThat(changes).extracting(change -> change.before().date().value().orElseThrow())
                .containsExactly("2025-01-01", "2025-03-01");
        assertThat(StanceChange.among(List.of())).isEmpty();
    }
}
