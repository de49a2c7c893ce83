package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.output.Format;
import org.onrecord.search.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The options whose values come from a list. */
class FormatsTest {

    private static final Set<Format> ALLOWED = Set.of(Format.CSV, Format.TABLE, Format.JSON);

    @Test
    void whoAsksForNoneGetsTheStandard() {
        assertThat(Formats.parse(Optional.empty(), Format.TABLE, ALLOWED)).isEqualTo(Format.TABLE);
        assertThat(Formats.parse(Optional.empty(), Format.JSONL, ALLOWED)).isEqualTo(Format.JSONL);
    }

    @ParameterizedTest
    @CsvSource({"csv, CSV", "CSV, CSV", "' json ', JSON", "Table, TABLE"})
    void caseAndBlanksDoNotMatter(String asked, Format format) {
        assertThat(Formats.parse(Optional.of(asked), Format.TABLE, ALLOWED)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tsv", "js", "json,csv", "csl_json", "tablé"})
    void anyOtherIsRefusedWithTheListInItsOrder(String asked) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Formats.parse(Optional.of(asked), Format.TABLE, ALLOWED))
                .withMessage("--format: no such value “" + asked + "” (choose from table, json, csv)");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatCanBeAskedForByItsLabel(Format format) {
        assertThat(Formats.parse(Optional.of(format.label()), Format.TABLE, List.of(Format.values())))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderCanBeAskedForByItsName(Sort sort) {
        assertThat(Orders.parse(sort.name())).isEqualTo(sort);
        assertThat(new Orders.Names()).contains(sort.name().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date", "new", "newest,oldest"})
    void anotherOrderIsRefused(String sort) {
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> Orders.parse(sort))
                .withMessageStartingWith("--sort: no such value “" + sort + "”")
                .withMessageContaining("relevance, newest, oldest");
    }

    @Test
    void ofSeveralValuesEachIsChecked() {
        List<String> allowed = List.of("support", "oppose");
        assertThat(Choices.all("--stance", List.of(), allowed)).isEmpty();
        assertThat(Choices.all("--stance", List.of("Oppose", "oppose"), allowed)).containsExactly("oppose", "oppose");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> Choices.all("--stance", List.of("oppose", "against"), allowed))
                .withMessageContaining("“against”");
    }
}
