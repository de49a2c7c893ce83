package org.onrecord.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class PartsFilterTest {

    private static final int GAP = 10;

    @Test
    void wordsOutsideThePartsAreLeftOutAndThePartsStandApart() {
        assertThat(parts("aa bb cc dd ee", new Span(3, 8), new Span(12, 14)))
                .containsExactly(
                        new Terms("bb", 0, 3, 5), new Terms("cc", 1, 6, 8), new Terms("ee", 2 + GAP, 12, 14));
    }

    @Test
    void aWordThatReachesIntoAPartBelongsToIt() {
        assertThat(parts("aabb ccdd", new Span(2, 7))).extracting(Terms::term).containsExactly("aabb", "ccdd");
        assertThat(parts("aabb ccdd", new Span(4, 5))).isEmpty();
    }

    @Test
    void withoutPartsThereIsNothing() {
        assertThat(parts("aa bb")).isEmpty();
        assertThat(parts("", new Span(0, 5))).isEmpty();
    }

    @Test
    void anyPartsKeepJustTheWordsTheyTouchAndTheirDistances() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String text = "word ".repeat(20);
            List<Span> parts = randomParts(random, text.length());
            List<Terms> kept = parts(text, parts.toArray(Span[]::new));
            List<Integer> owners = kept.stream().map(term -> owner(parts, term)).toList();
            assertThat(kept).as("seed %d", seed).hasSize((int) IntStream.range(0, 20)
                    .filter(word -> parts.stream().anyMatch(new Span(word * 5, word * 5 + 4)::overlaps))
                    .count());
            for (int i = 1; i < kept.size(); i++) {
                int due = owners.get(i).equals(owners.get(i - 1)) ? 1 : 1 + GAP;
                assertThat(kept.get(i).position() - kept.get(i - 1).position()).as("seed %d", seed).isEqualTo(due);
            }
        }
    }

    private static int owner(List<Span> parts, Terms term) {
        Span word = new Span(term.start(), term.end());
        return IntStream.range(0, parts.size()).filter(i -> parts.get(i).overlaps(word)).findFirst().orElseThrow();
    }

    private static List<Span> randomParts(Random random, int length) {
        List<Span> parts = new ArrayList<>();
        for (int at = random.nextInt(20); at < length;) {
            int end = Math.min(length, at + 1 + random.nextInt(25));
            parts.add(new Span(at, end));
            at = end + 4 + random.nextInt(20);
        }
        return parts;
    }

    private static List<Terms> parts(String text, Span... parts) {
        try (WhitespaceAnalyzer words = new WhitespaceAnalyzer()) {
            return Terms.of(new PartsFilter(words.tokenStream("f", text), List.of(parts), GAP));
        }
    }
}
