package org.onrecord.extract.cue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTableTest {

    private final PhraseTable<String> table = new PhraseTable.Builder<String>()
            .add(List.of("call"), "name")
            .add(List.of("call", "for"), "want")
            .add(List.of("call", "for", "an", "end", "to"), "stop")
            .add(List.of("call", "for"), "too late")
            .build();

    private Optional<PhraseTable.Match<String>> find(String... words) {
        return table.longest(i -> i < words.length ? words[i] : "");
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(find("call", "for", "calm")).contains(new PhraseTable.Match<>(2, "want"));
        assertThat(find("call", "for", "an", "end", "to")).contains(new PhraseTable.Match<>(5, "stop"));
    }

    @Test
    void aPhraseBrokenOffFallsBackToTheLastWhole() {
        assertThat(find("call", "for", "an", "end")).contains(new PhraseTable.Match<>(2, "want"));
        assertThat(find("call")).contains(new PhraseTable.Match<>(1, "name"));
    }

    @Test
    void unknownWordsMatchNothing() {
        assertThat(find("for", "call")).isEmpty();
        assertThat(find()).isEmpty();
    }

    @Test
    void theFirstValueOfAPhraseStays() {
        assertThat(find("call", "for").map(PhraseTable.Match::value)).contains("want");
    }

    @Test
    void apostrophesAreOneWhetherCurlyOrStraight() {
        PhraseTable<String> clitic = new PhraseTable.Builder<String>().add(List.of("'s", "proud"), "yes").build();
        assertThat(clitic.longest(i -> List.of("’s", "proud", "").get(i))).isPresent();
    }
}
