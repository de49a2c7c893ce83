package org.onrecord.search.query;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.onrecord.search.BadQueryException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the characters: a tree, or an error whose position lies inside the query. */
class QueryFuzzTest {

    private static final List<String> PIECES = List.of(
            "(", ")", "\"", "“", "”", "„", "«", "»", "-", "--", "~", "~1", "~2", "~5", "~99", "*", "OR", "AND", "NOT",
            " ", " ", " ",
            " ", ":", "/", "[", "]", "{", "}", " TO ", ">=", "<", "speaker:", "stance:", "oppose", "date:", "2025",
            "-05", "-27",
            "confidence:", "0.5", "factuality:", "any", "title:", "nosuch:", "harbour", "tax", "O’Neill", "'", "’", "é",
            "ß", "İ", "日本",
            "🚢", "\ud83d", "\udea2", "\u0000", "\u202e", "\n", "\t", "\u00a0", "\\", "+", "#", "@", "%", "&&", "||",
            "!", "?", "^2", ".",
            ",", "…");

    private static String random(Random random, int most) {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            query.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return query.toString();
    }

    @Test
    void parsesOrRefusesAnything() {
        for (int seed = 0; seed < 60_000; seed++) {
            String query = random(new Random(seed), seed % 100 == 0 ? 1500 : 12);
            try {
                assertPlaced(QueryParser.parse(query), query, seed);
            } catch (BadQueryException e) {
                assertThat(e.position()).as("seed %s: %s", seed, query).isBetween(0, query.length() - 1);
                assertThat(e.getMessage()).as("seed %s", seed).isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void rendersTextThatReadsBackAsTheSameTree() {
        int parsed = 0;
        for (int seed = 0; seed < 60_000; seed++) {
            String query = random(new Random(seed), 12);
            QueryNode tree;
            try {
                tree = QueryParser.parse(query);
            } catch (BadQueryException e) {
                continue;
            }
            parsed++;
            String text = QueryText.of(tree);
            assertThat(QueryText.of(QueryParser.parse(text))).as("seed %s: %s", seed, query).isEqualTo(text);
            assertThat(shape(QueryParser.parse(text))).as("seed %s: %s", seed, query).isEqualTo(shape(tree));
        }
        assertThat(parsed).isGreaterThan(5_000);
    }

    /** A tree printed without its places. */
    private static String shape(QueryNode query) {
        return query.toString().replaceAll("at=\\d+", "");
    }

    private static void assertPlaced(QueryNode query, String text, int seed) {
        assertThat(query.at()).as("seed %s: %s", seed, text).isBetween(0, Math.max(0, text.length() - 1));
        switch (query) {
            case QueryNode.And and -> and.parts().forEach(part -> assertPlaced(part, text, seed));
            case QueryNode.Or or -> or.parts().forEach(part -> assertPlaced(part, text, seed));
            case QueryNode.Not not -> assertPlaced(not.part(), text, seed);
            case QueryNode.FieldQuery named -> assertPlaced(named.value(), text, seed);
            case QueryNode.Word word ->
                    assertThat(text.startsWith(word.text(), word.at())).as("seed %s", seed).isTrue();
            case QueryNode.Phrase phrase -> assertThat(text.startsWith(phrase.text(), phrase.at() + 1)).isTrue();
            default -> {}
        }
    }
}
