package org.onrecord.cli;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.speaker.ProfileMaker;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerAnswer.Candidate;
import org.onrecord.search.speaker.SpeakerAnswer.How;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    private void found(How how, boolean profile, String... names) {
        List<Candidate> candidates = java.util.Arrays.stream(names).map(name -> new Candidate(name, 2)).toList();
        rooms.speaker = new SpeakerAnswer(profile ? Optional.of(ProfileMaker.of(names[0],
                List.of(SampleRecords.quote()))) : Optional.empty(), candidates, how);
    }

    @Test
    void printsAProfile() {
        found(How.NAME, true, "Mira Solane");

        Shell.Outcome outcome = shell.run("speaker", "mira", "solane");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Mira Solane (person)\nrecords  1\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(shell.run("speaker", "solane", "--format", "json").out()).startsWith("{\"found_by\":\"name\"");
    }

    @Test
    void namesThoseThatWereNotCounted() {
        found(How.NAME, true, "Mira Solane", "Solane");

        assertThat(shell.run("speaker", "solane").err()).isEqualTo("onrecord: not counted, as the name is another: "
                + "Solane (2) (onrecord speakers --merge makes two names one)\n");
    }

    @Test
    void asksForMoreWhereSeveralMayBeMeant() {
        found(How.OFFICE, false, "Mira Solane", "Ida Fenn");

        Shell.Outcome outcome = shell.run("speaker", "minister");

        assertThat(outcome.out()).isEqualTo("2  Mira Solane\n2  Ida Fenn\n");
        assertThat(outcome.err()).contains("found by office").contains("several may be meant");
    }

    @Test
    void saysThatTheSpellingDiffers() {
        found(How.SPELLING, true, "Mira Solane");

        assertThat(shell.run("speaker", "solan").err()).contains("spelled nearly so");
    }

    @Test
    void nobodyIsExitCodeOne() {
        Shell.Outcome outcome = shell.run("speaker", "nobody");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.err()).isEqualTo("onrecord: nobody found by “nobody”, neither by name nor by office\n");
    }

    @ParameterizedTest
    @CsvSource({"--format, csv", "--nosuch, 1"})
    void refusesWhatItCannotDo(String option, String value) {
        assertThat(shell.run("speaker", "x", option, value).code()).isEqualTo(Exit.USAGE);
    }
}
