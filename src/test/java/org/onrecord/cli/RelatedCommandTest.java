package org.onrecord.cli;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.quote.Related;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class RelatedCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @Test
    void printsWhatIsLikeARecord() {
        rooms.related = Optional.of(new Related(SampleRecords.quote(), List.of(), List.of()));

        Shell.Outcome outcome = shell.run("related", SampleRecords.quote().id());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("THE SAME QUOTE in no other report");
        assertThat(shell.run("related", SampleRecords.quote().id(), "--format", "json").out()).startsWith("{\"id\":");
    }

    @Test
    void anUnknownIdIsNothingFound() {
        Shell.Outcome outcome = shell.run("related", "nobody#1");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.err()).isEqualTo("onrecord: nobody#1: no record has this id (search prints the ids)\n");
    }

    @ParameterizedTest
    @CsvSource({"--limit, 0", "--limit, 101", "--format, csv"})
    void refusesWhatItCannotDo(String option, String value) {
        assertThat(shell.run("related", "x#1", option, value).code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void searchFoldsWhenAsked() {
        shell.run("search", "toll", "--distinct");
        shell.run("search", "toll");

        assertThat(rooms.requests.getFirst().distinct()).isTrue();
        assertThat(rooms.requests.getLast().distinct()).isFalse();
    }
}
