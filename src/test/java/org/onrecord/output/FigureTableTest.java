package org.onrecord.output;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.output.FigureTable.Figure;
import org.onrecord.search.IndexStats;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTableTest {

    @Test
    void alignsTheValues() {
        assertThat(FigureTable.of(List.of(new Figure("read", "3"), new Figure("accepted", "2 (new)")), Display.PLAIN))
                .isEqualTo("""
                        read      3
                        accepted  2 (new)
                        """);
    }

    @Test
    void wrapsLongValuesUnderTheirColumn() {
        assertThat(FigureTable.of(List.of(new Figure("why", "because it is so and not otherwise")),
                new Display(20, false)))
                .isEqualTo("""
                        why  because it is
                             so and not
                             otherwise
                        """);
    }

    @Test
    void showsTheFiguresOfAnIndex() {
        IndexStats stats = new IndexStats(
                31, 400, 250, 60, 5, 1_234_567, Optional.of("2019-01-02"), Optional.of("2025-06-01"));

        assertThat(StatsEncoder.table(stats, Display.PLAIN)).isEqualTo("""
                articles  31
                records   400 (250 quotes, 150 statements)
                speakers  60
                sources   5
                said      2019-01-02 to 2025-06-01
                size      1.2 MB
                """);
        assertThat(new JsonMapper().readTree(StatsEncoder.json(stats)).path("quotes").intValue()).isEqualTo(250);
    }

    @Test
    void showsTheFiguresOfAnEmptyIndex() {
        IndexStats empty = new IndexStats(0, 0, 0, 0, 0, 71, Optional.empty(), Optional.empty());

        assertThat(StatsEncoder.table(empty, Display.PLAIN)).contains("said      undated", "size      71 B");
        assertThat(StatsEncoder.json(empty)).contains("\"first\":null").endsWith("}\n");
    }
}
