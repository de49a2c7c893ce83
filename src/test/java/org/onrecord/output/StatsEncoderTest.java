package org.onrecord.output;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.IndexStats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatsEncoderTest {

    private static final IndexStats STATS = new IndexStats(
            12, 340, 200, 55, 4, 1_234_567, Optional.of("1998"), Optional.of("2025-05-27"));
    private static final IndexStats EMPTY = new IndexStats(0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty());

    private static IndexStats of(long bytes) {
        return new IndexStats(1, 1, 1, 1, 1, bytes, Optional.empty(), Optional.empty());
    }

    @Test
    void figuresAreNamedAndQuotesAndStatementsAddUp() {
        assertThat(StatsEncoder.table(STATS, Display.PLAIN)).isEqualTo("""
                articles  12
                records   340 (200 quotes, 140 statements)
                speakers  55
                sources   4
                said      1998 to 2025-05-27
                size      1.2 MB
                """);
    }

    @Test
    void anEmptyIndexHasFiguresToo() {
        assertThat(StatsEncoder.table(EMPTY, Display.PLAIN))
                .contains("records   0 (0 quotes, 0 statements)\n", "said      undated\n", "size      0 B\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1, 1 B", "999, 999 B", "1000, 1.0 kB", "1049, 1.0 kB", "1051, 1.1 kB", "999900, 999.9 kB",
            "999949, 999.9 kB", "999950, 1.0 MB", "999960, 1.0 MB",
            "999960000, 1.0 GB", "1000000, 1.0 MB", "2500000000, 2.5 GB", "7000000000000, 7.0 TB",
            "7000000000000000, 7000.0 TB"})
    void aSizeIsInTheUnitThatMakesItShort(long bytes, String size) {
        assertThat(StatsEncoder.table(of(bytes), Display.PLAIN)).endsWith("size      " + size + "\n");
    }

    @Test
    void aPeriodNeedsBothEnds() {
        IndexStats half = new IndexStats(1, 1, 1, 1, 1, 1, Optional.of("2025"), Optional.empty());
        assertThat(StatsEncoder.table(half, Display.PLAIN)).contains("said      undated\n");
    }

    @Test
    void theJsonIsALineWithEveryFigureAsANumber() {
        String line = StatsEncoder.json(STATS);
        assertThat(line).isEqualTo("{\"articles\":12,\"records\":340,\"quotes\":200,\"speakers\":55,\"sources\":4,"
                + "\"bytes\":1234567,\"first\":\"1998\",\"last\":\"2025-05-27\"}\n");
        JsonNode empty = new JsonMapper().readTree(StatsEncoder.json(EMPTY));
        assertThat(empty.get("first").isNull()).isTrue();
        assertThat(empty.get("last").isNull()).isTrue();
    }

    @Test
    void figuresFitANarrowDisplay() {
        assertThat(StatsEncoder.table(STATS, new Display(24, false)).lines()).allMatch(line -> line.length() <= 24)
                .anyMatch(line -> line.equals("          quotes, 140"));
    }
}
