package org.onrecord.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class CheckQuoteCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    private QuoteQuestion asked() {
        return rooms.questions.getLast();
    }

    @Test
    void asksForTheWordsAsTheyAreTyped() {
        shell.run("check-quote", "We will", "never sign", "--speaker", "solane", "--from", "2025", "--limit", "3");

        assertThat(asked().words()).isEqualTo("We will never sign");
        assertThat(asked().speaker()).contains("solane");
        assertThat(asked().filters()).hasSize(1);
        assertThat(asked().limit()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void theExitCodeSaysWhetherItWasSaid(Verdict verdict) {
        rooms.check = () -> new QuoteAnswer(verdict, List.of(), false, List.of());
        boolean said = verdict != Verdict.NOT_FOUND && verdict != Verdict.OTHER_SPEAKER;

        assertThat(shell.run("check-quote", "We sign").code()).isEqualTo(said ? Exit.DONE : Exit.NOTHING_FOUND);
    }

    @Test
    void notesGoToStandardError() {
        rooms.check = () -> new QuoteAnswer(Verdict.NOT_FOUND, List.of(), true, List.of("a note"));

        Shell.Outcome outcome = shell.run("check-quote", "We sign");

        assertThat(outcome.out()).startsWith("NOT FOUND");
        assertThat(outcome.err()).isEqualTo(
                "onrecord: a note\nonrecord: stopped after 5 s: there may be better findings\n");
    }

    @Test
    void printsJson() {
        assertThat(shell.run("check-quote", "We sign", "--format", "json").out())
                .startsWith("{\"verdict\":\"not-found\"");
    }

    @ParameterizedTest
    @CsvSource({"--limit, 0", "--limit, 1001", "--format, csv", "--from, May"})
    void refusesWhatItCannotDo(String option, String value) {
        Shell.Outcome outcome = shell.run("check-quote", "We sign", option, value);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: ").hasLineCount(1);
    }

    @Test
    void wordlessQuestionsAreAnsweredInALine() {
        rooms.check = () -> {
            throw new BadQueryException("no word in the quotation: write what was said");
        };

        Shell.Outcome outcome = shell.run("check-quote", "…");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("no word in the quotation");
    }

    @Test
    void needsWords() {
        assertThat(shell.run("check-quote").code()).isEqualTo(Exit.USAGE);
    }
}
