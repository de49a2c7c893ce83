package org.onrecord.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.search.Field;
import org.onrecord.search.query.QueryField.ValueKind;

import static org.assertj.core.api.Assertions.assertThat;

class QueryFieldTest {

    @ParameterizedTest
    @EnumSource(Field.class)
    void includesEveryFieldOfFiltersAndFacets(Field field) {
        assertThat(QueryField.of(field).label()).isEqualTo(field.label());
    }

    @ParameterizedTest
    @CsvSource({"speaker, SPEAKER", "SPEAKER, SPEAKER", "Title, TITLE", "said, SAID", "AFFILIATION, AFFILIATION"})
    void isFoundByItsNameInAnyCase(String label, QueryField field) {
        assertThat(QueryField.labelled(label)).contains(field);
    }

    @Test
    void isNotFoundByAnotherName() {
        assertThat(QueryField.labelled("speakers")).isEmpty();
        assertThat(QueryField.labelled("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QueryField.class)
    void hasCodesOnlyWhenItsValuesAreCodes(QueryField field) {
        assertThat(field.codes().isEmpty()).isEqualTo(field.valueKind() != ValueKind.CODES);
    }

    @Test
    void knowsItsCodesInAnyCase() {
        assertThat(QueryField.STANCE.codes()).containsExactly("support", "oppose", "mixed", "neutral");
        assertThat(QueryField.TYPE.code("ORGANIZATION")).contains("organization");
        assertThat(QueryField.TYPE.code(" group ")).contains("group");
        assertThat(QueryField.TYPE.code("groups")).isEmpty();
        assertThat(QueryField.SPEAKER.code("anybody")).isEmpty();
    }

    @Test
    void takesAnyFactuality() {
        assertThat(QueryField.FACTUALITY.code("any")).contains(QueryField.ANY);
        assertThat(QueryField.FACTUALITY.code("ALL")).contains(QueryField.ANY);
        assertThat(QueryField.STANCE.code("any")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "STANCE | suport | (did you mean support?)", "STANCE | OPOSE | (did you mean oppose?)",
            "KIND | statment | (did you mean statement?)",
            "FORM | inderect | (did you mean indirect?)", "ACT | sya | (did you mean say?)",
            "FACTUALITY | al | (did you mean any?)"})
    void suggestsTheNearestCode(QueryField field, String typed, String hint) {
        assertThat(field.unknownCode(typed)).startsWith("unknown " + field.label() + " “" + typed + "” " + hint);
    }

    @ParameterizedTest
    @CsvSource({"STANCE, against", "KIND, x", "ACT, pronounce"})
    void suggestsNothingForAFarWord(QueryField field, String typed) {
        assertThat(field.unknownCode(typed)).doesNotContain("did you mean")
                .contains("; the values are " + field.codes().getFirst());
    }

    @Test
    void quotesLongValuesInPart() {
        String message = QueryField.STANCE.unknownCode("z".repeat(39) + "🚢" + "\n\u001b[31m" + "z".repeat(500));
        assertThat(message).startsWith("unknown stance “" + "z".repeat(39) + "…”");
        assertThat(QueryField.STANCE.unknownCode("a\n\u001bb")).startsWith("unknown stance “a b”");
    }
}
