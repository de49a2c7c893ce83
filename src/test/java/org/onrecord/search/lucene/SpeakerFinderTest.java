package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Factuality;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerAnswer.Candidate;
import org.onrecord.search.speaker.SpeakerAnswer.How;
import org.onrecord.search.speaker.SpeakerProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Speakers found by whatever is known of them, and their profiles. */
class SpeakerFinderTest {

    @TempDir
    static Path folder;

    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        search = TestIndex.of(folder, List.of(
                Said.that("a", "We pay no toll").by("Róisín O'Neill-Šimić", "Foreign Minister", "Talvia")
                        .stance(StanceLabel.OPPOSE, "the toll").on("2024-05-01").in("Halden Tide", "Toll").sample(),
                Said.that("b", "We pay the toll").by("Roisin O’Neill-Šimić", "Prime Minister", "Talvia")
                        .stance(StanceLabel.SUPPORT, "toll").on("2025-02-01").in("Northern Wire", "Toll").sample(),
                Said.that("c", "It rains").by("O'Neill-Šimić").on("2025-03-01").in("Halden Tide", "Rain").sample(),
                Said.that("d", "It pours").by("Ida Fenn", "Mayor", "Merrin").on("2025-03-01").sample(),
                Said.that("e", "It snows").by("Ida Fenn-Berg", "Harbour Master", "Merrin").on("2025-03-02").sample(),
                Said.that("f", "It thaws").by("Nils Berg").on("2025-03-02").sample(),
                Said.that("g", "We pay").by("Róisín O'Neill-Šimić").factuality(Factuality.NEGATED).sample()));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static SpeakerAnswer find(String text) {
        return search.speaker(text, TestIndex.PLENTY);
    }

    @ParameterizedTest
    @CsvSource({
            "oneill simic, Róisín O'Neill-Šimić, NAME",
            "O’Neill-Šimić, Róisín O'Neill-Šimić, NAME",
            "roisin, Róisín O'Neill-Šimić, NAME",
            "Ida Fenn, Ida Fenn, NAME",
            "ida fenn-berg, Ida Fenn-Berg, NAME",
            "nils, Nils Berg, NAME",
            "prime minister talvia, Roisin O'Neill-Šimić, OFFICE",
            "foreign minister talvia, Róisín O'Neill-Šimić, OFFICE",
            "mayor, Ida Fenn, OFFICE",
            "niils, Nils Berg, SPELLING",
            "onell simic, Róisín O'Neill-Šimić, SPELLING"})
    void aSpeakerIsFoundByWhatIsKnown(String text, String name, How how) {
        SpeakerAnswer answer = find(text);
        assertThat(answer.how()).as(text).isEqualTo(how);
        assertThat(answer.profile().map(SpeakerProfile::name)).as(text).contains(name);
    }

    @Test
    void severalThatMayBeMeantAreListed() {
        SpeakerAnswer answer = find("berg");
        assertThat(answer.profile()).isEmpty();
        assertThat(answer.candidates()).containsExactlyInAnyOrder(
                new Candidate("Ida Fenn-Berg", 1), new Candidate("Nils Berg", 1));
        assertThat(find("nobody at all").candidates()).isEmpty();
    }

    @Test
    void aProfileSaysWhatIsKnown() {
        SpeakerProfile profile = find("oneill simic").profile().orElseThrow();
        assertThat(profile.records()).isEqualTo(2);
        assertThat(profile.offices()).extracting(SpeakerProfile.Office::title)
                .containsExactly("Foreign Minister, Talvia", "Prime Minister, Talvia");
        assertThat(profile.offices().getFirst().from().orElseThrow()).hasToString("2024-05-01");
        assertThat(profile.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.stances()).containsEntry(StanceLabel.OPPOSE, 1).containsEntry(StanceLabel.SUPPORT, 1);
        });
        assertThat(profile.first().orElseThrow().article().id()).isEqualTo("a");
        assertThat(profile.latest().orElseThrow().article().id()).isEqualTo("b");
        assertThat(profile.months()).hasSize(2);
        assertThat(profile.sources()).extracting(SpeakerProfile.Counted::words)
                .containsExactly("Halden Tide", "Northern Wire");
    }

    @Test
    void aNameWithoutAWordIsRefused() {
        assertThatThrownBy(() -> find("...")).isInstanceOf(BadQueryException.class)
                .hasMessage("no word in the name “...”: write a part of it");
    }
}
