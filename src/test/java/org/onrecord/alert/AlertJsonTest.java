package org.onrecord.alert;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.lucene.RandomQuery;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.onrecord.alert.Samples.alert;

class AlertJsonTest {

    @Test
    void isReadableByPeople() {
        Alert alert = alert("tolls", "\"ferry toll\"",
                new Filter.AnyOf(Field.STANCE, List.of("oppose")),
                new Filter.DateRange(Optional.empty(), Optional.of("2025-05")),
                new Filter.MinConfidence(0.5));
        assertThat(AlertJson.write(alert)).isEqualTo("""
                {"name":"tolls","query":"\\"ferry toll\\"",\
                "filters":[{"field":"stance","any_of":["oppose"]},{"to":"2025-05"},{"min_confidence":0.5}],\
                "since":"2025-05-27T08:00:00Z"}""");
    }

    @Test
    void isReadAsItWasWritten() {
        Seeded.check(200, random -> {
            RandomQuery question = new RandomQuery(random);
            Alert alert = new Alert("a “b”\\ é😀", question.query(), question.filters(), Samples.NOON);
            assertThat(AlertJson.read(AlertJson.write(alert))).isEqualTo(alert);
        });
    }

    @Test
    void mayLackAQueryAndFilters() {
        assertThat(AlertJson.read("{\"name\":\"all\",\"since\":\"2025-05-27T08:00:00Z\",\"query\":null}"))
                .isEqualTo(alert("all", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "junk | not JSON", "[] | not a JSON object", "{} | \"name\" must be", "{\"name\":7} | “7” must be a string",
            "{\"name\":\"a\"} | \"since\" must be", "{\"name\":\"a\",\"since\":\"today\"} | \"since\" must be a time",
            "{\"name\":\" \",\"since\":\"2025-05-27T08:00:00Z\"} | name",
            "{\"name\":\"a\",\"filters\":{}} | \"filters\" must be a list",
            "{\"name\":\"a\",\"filters\":[1]} | \"filters\" must be a list of objects",
            "{\"name\":\"a\",\"filters\":[{}]} | \"field\" must be",
            "{\"name\":\"a\",\"filters\":[{\"field\":\"colour\"}]} | \"field\" must be",
            "{\"name\":\"a\",\"filters\":[{\"field\":\"stance\"}]} | \"any_of\" must be a list",
            "{\"name\":\"a\",\"filters\":[{\"field\":\"stance\",\"any_of\":[]}]} | needs values",
            "{\"name\":\"a\",\"filters\":[{\"min_confidence\":\"0.5\"}]} | \"min_confidence\" must be a number",
            "{\"name\":\"a\",\"filters\":[{\"min_confidence\":null}]} | \"min_confidence\" must be a number",
            "{\"name\":\"a\",\"filters\":[{\"min_confidence\":7}]} | [0, 1]"})
    void whatIsNoAlertIsRefusedWithTheReason(String line, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> AlertJson.read(line)).withMessageContaining(reason);
    }
}
