package org.onrecord.search.query;

import org.junit.jupiter.api.Test;
import org.onrecord.search.BadQueryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryLimitsTest {

    private static final QueryLimits LONG = new QueryLimits(100_000, 20, 1024, 32, 2, 50);

    private static void assertRefused(String query, QueryLimits limits, String message, int position) {
        assertThatThrownBy(() -> QueryParser.parse(query, limits))
                .isInstanceOfSatisfying(BadQueryException.class, e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageContaining(message);
    }

    @Test
    void refusesQueriesOfMoreThanTwoKilobytes() {
        assertThatCode(() -> QueryParser.parse("x".repeat(2048))).doesNotThrowAnyException();
        assertRefused("x".repeat(2049), QueryLimits.DEFAULT, "query too long at character 2049: at most 2048", 2048);
    }

    @Test
    void refusesFiveThousandParentheses() {
        String nested = "(".repeat(5000) + "x" + ")".repeat(5000);
        assertRefused(nested, QueryLimits.DEFAULT, "query too long", 2048);
        assertRefused(nested, LONG, "query too deep at character 21: at most 20 levels", 20);
        assertRefused("(".repeat(5000), LONG, "query too deep", 20);
    }

    @Test
    void refusesFiveThousandNegations() {
        assertRefused("-".repeat(5000) + "x", LONG, "query too deep", 20);
        assertRefused("NOT ".repeat(5000) + "x", LONG, "query too deep", 80);
        assertRefused("-(".repeat(5000) + "x", LONG, "query too deep", 20);
    }

    @Test
    void readsTwentyLevels() {
        assertThat(QueryParser.parse("(".repeat(20) + "x" + ")".repeat(20))).isEqualTo(new QueryNode.Word(20, "x"));
        assertThatCode(() -> QueryParser.parse("(a) ".repeat(200))).doesNotThrowAnyException();
    }

    @Test
    void refusesTwoThousandWords() {
        assertThatCode(() -> QueryParser.parse("x ".repeat(1024))).doesNotThrowAnyException();
        assertRefused("x ".repeat(2000), LONG, "too many words at character 2049: at most 1024", 2048);
        assertRefused("x OR ".repeat(2000) + "x", LONG, "too many words", 1024 * 5);
        assertRefused("\"x\"".repeat(2000), LONG, "too many words", 1024 * 3);
        assertRefused("role:(" + "x ".repeat(2000) + ")", LONG, "too many words", 2048 + 6);
    }

    @Test
    void refusesManyWordsThatStandForMany() {
        assertThatCode(() -> QueryParser.parse("harbour* ".repeat(16) + "bridge~ ".repeat(16)))
                .doesNotThrowAnyException();
        assertRefused(
                "harbour* ".repeat(33),
                QueryLimits.DEFAULT,
                "too many words with * or ~ at character 289: at most 32",
                288);
        assertRefused("role:(" + "mayor~1 OR ".repeat(33) + "x)", QueryLimits.DEFAULT, "too many words with", 358);
    }

    @Test
    void obeysLimitsThatAreLower() {
        QueryLimits low = new QueryLimits(50, 2, 3, 2, 1, 4);
        assertRefused("word~2", low, "at most 1 letters", 4);
        assertThat(QueryParser.parse("wordy~", low)).isEqualTo(new QueryNode.Fuzzy(0, "wordy", 1));
        assertRefused("\"a b\"~5", low, "at most 4 places", 5);
        assertRefused("((( x", low, "at most 2 levels", 2);
        assertRefused("a b c d", low, "at most 3", 6);
        assertRefused("a* b* c*", low, "at most 2", 6);
    }

    @Test
    void areThemselvesWithinReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QueryLimits(0, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new QueryLimits(1, 1, 1, 1, 3, 1))
                .withMessageContaining("3");
    }
}
