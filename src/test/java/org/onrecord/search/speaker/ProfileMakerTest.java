package org.onrecord.search.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.speaker.SpeakerProfile.Counted;
import org.onrecord.search.speaker.SpeakerProfile.Office;
import org.onrecord.search.speaker.SpeakerProfile.Topic;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** The profile that a speaker's records draw. */
class ProfileMakerTest {

    private static final List<AttributionRecord> RECORDS = List.of(
            said("2025-03-03", "minister", "Solane", StanceLabel.OPPOSE, "the toll"),
            said("2025-04-01", "minister", "Mira Solane", StanceLabel.SUPPORT, "The Toll"),
            said("2024-12-24", "mayor", "Solane", StanceLabel.NEUTRAL, "ferry"),
            said("", "", "she", StanceLabel.NEUTRAL, "toll"));

    private final SpeakerProfile profile = ProfileMaker.of("Mira Solane", RECORDS);

    private static AttributionRecord said(String day, String role, String mention, StanceLabel stance, String target) {
        AttributionRecord record = SampleRecords.quote();
        Speaker speaker = new Speaker(Optional.of("Mira Solane"), SpeakerType.PERSON,
                Optional.of(role).filter(words -> !words.isEmpty()), Optional.empty(), Optional.of(mention),
                Resolution.NAME);
        Stance toward = stance == StanceLabel.NEUTRAL ? Stance.neutral(Optional.of(target))
                : new Stance(stance, 0.5, Optional.of(target), record.segments());
        SpokenDate date = day.isEmpty() ? SpokenDate.UNKNOWN : SpokenDate.of(LocalDate.parse(day), DateBasis.STATED);
        return record.with(record.act(), speaker, toward, date, record.factuality(), List.of());
    }

    @Test
    void countsWhatThereIs() {
        assertThat(profile.records()).isEqualTo(4);
        assertThat(profile.type()).isEqualTo("person");
        assertThat(profile.stances()).containsEntry(StanceLabel.OPPOSE, 1).containsEntry(StanceLabel.SUPPORT, 1)
                .containsEntry(StanceLabel.NEUTRAL, 2).hasSize(3);
    }

    @Test
    void officesHaveTheDaysTheyWereGivenOn() {
        assertThat(profile.offices()).containsExactly(
                new Office("minister", 2, Optional.of(LocalDate.of(2025, 3, 3)), Optional.of(LocalDate.of(2025, 4, 1))),
                new Office("mayor", 1, Optional.of(LocalDate.of(2024, 12, 24)),
                        Optional.of(LocalDate.of(2024, 12, 24))));
    }

    @Test
    void pronounsAreNoNames() {
        assertThat(profile.mentions()).containsExactly(new Counted("Solane", 2), new Counted("Mira Solane", 1));
    }

    @Test
    void targetsThatDifferInCaseAndArticleAreOne() {
        assertThat(profile.topics()).extracting(Topic::records).containsExactly(3, 1);
        assertThat(profile.topics().getFirst().target()).isEqualTo("the toll");
    }

    @Test
    void theFirstAndTheLatestAreByDay() {
        assertThat(profile.first().orElseThrow().date().value()).contains("2024-12-24");
        assertThat(profile.latest().orElseThrow().date().value()).contains("2025-04-01");
        assertThat(profile.months()).extracting(month -> month.start().toString())
                .containsExactly("2024-12-01", "2025-03-01", "2025-04-01");
    }

    @Test
    void withoutDatesThereIsNeitherFirstNorLatest() {
        SpeakerProfile undated = ProfileMaker.of("Mira Solane", RECORDS.subList(3, 4));
        assertThat(undated.first()).isEmpty();
        assertThat(undated.latest()).isEmpty();
        assertThat(undated.months()).isEmpty();
        assertThat(undated.offices()).isEmpty();
    }

    @Test
    void anyRecordsMakeAProfileThatAddsUp() {
        Seeded.check(50, random -> {
            List<AttributionRecord> any = new RandomRecords(random.nextLong()).samples(5).stream()
                    .flatMap(sample -> sample.records().stream()).toList();
            if (any.isEmpty()) { return; }
            SpeakerProfile made = ProfileMaker.of("x", any);
            assertThat(made.records()).isEqualTo(any.size());
            assertThat(made.stances().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(any.size());
            assertThat(made.topics()).hasSizeLessThanOrEqualTo(10);
            assertThat(made.months()).isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()));
        });
    }
}
