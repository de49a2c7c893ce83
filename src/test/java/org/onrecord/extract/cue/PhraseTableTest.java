package org.onrecord.extract.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.Seeded;

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

    @Test
    void theLongestOfAnyPhrasesIsFoundInAnyWords() {
        Seeded.check(300, random -> {
            Map<List<String>, Integer> phrases = new HashMap<>();
            PhraseTable.Builder<Integer> builder = new PhraseTable.Builder<>();
            for (int i = 0; i < 12; i++) {
                List<String> phrase = words(random, 1 + random.nextInt(4));
                phrases.putIfAbsent(phrase, i);
                builder.add(phrase, i);
            }
            List<String> text = words(random, random.nextInt(8));
            Optional<PhraseTable.Match<Integer>> longest = Optional.empty();
            for (int length = 1; length <= text.size(); length++) {
                Integer value = phrases.get(text.subList(0, length));
                longest = value == null ? longest : Optional.of(new PhraseTable.Match<>(length, value));
            }
            assertThat(builder.build().longest(i -> i < text.size() ? text.get(i) : "")).isEqualTo(longest);
        });
    }

    private static List<String> words(Random random, int count) {
        return Stream.generate(() -> List.of("rule", "out", "the").get(random.nextInt(3))).limit(count).toList();
    }
}
