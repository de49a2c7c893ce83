package org.onrecord.search.lucene;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.schema.Fields;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.query.QueryField.ValueKind;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisTest {

    private final Analysis analysis = new Analysis();

    @Test
    void keepsFormsWhereStemsAreIndexed() {
        assertThat(analysis.terms(Fields.TITLE, "Bridges burned")).containsExactly("bridg", "burn");
        assertThat(analysis.forms(Fields.TITLE, "Bridges burned")).containsExactly("bridges", "burned");
        assertThat(analysis.forms(Fields.SPEAKER, "O’Neill-Šimić")).containsExactly("oneill", "simic");
        assertThat(analysis.terms(Fields.TEXT, "…")).isEmpty();
    }

    @Test
    void putsTermsSideBySideOrAnywhere() {
        assertThat(analysis.phrase(Fields.ROLE, "vice mayor", 0)).hasToString("Optional[role:\"vice mayor\"]");
        assertThat(analysis.phrase(Fields.ROLE, "vice mayor", 7)).hasToString("Optional[role:\"vice mayor\"~7]");
        assertThat(analysis.phrase(Fields.ROLE, "mayor", 7)).hasToString("Optional[role:mayor]");
        assertThat(analysis.everyTerm(Fields.ROLE, "vice mayor")).hasToString("Optional[+role:vice +role:mayor]");
        assertThat(analysis.phrase(Fields.ROLE, "!", 0)).isEmpty();
        assertThat(analysis.everyTerm(Fields.ROLE, "!")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QueryField.class)
    void knowsTheFieldsOfEveryNameInQueries(QueryField field) {
        Scope scope = Scope.of(field);
        List<String> known = switch (field.valueKind()) {
            case WORDS -> Stream.concat(Fields.STEMMED.stream(), Fields.EXACT.stream()).toList();
            case NAMES -> Stream.concat(Fields.NAMES.stream(), Stream.of(Fields.TARGET)).toList();
            case CODES -> Fields.CODES;
            case DATES -> List.of(Fields.DATE);
            case NUMBERS -> List.of(Fields.CONFIDENCE);
        };
        assertThat(known).containsAll(scope.words()).containsAll(scope.forms());
        assertThat(scope.words()).as("fields of " + field).allSatisfy(name -> assertThat(scope.weight(name)).isOne());
        assertThat(field.valueKind() == ValueKind.WORDS || scope.words().size() == 1).isTrue();
    }

    @Test
    void looksEverywhereButCountsTheTargetLess() {
        assertThat(Scope.DEFAULT.words()).containsExactlyElementsOf(Fields.DEFAULT_WORDS);
        assertThat(Scope.DEFAULT.weight(Fields.TARGET)).isLessThan(Scope.DEFAULT.weight(Fields.TEXT));
    }
}
