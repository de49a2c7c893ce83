package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of a query that can be taken away one by one. */
class PartsTest {

    private static List<String> parts(String query) {
        return Parts.of(QueryParser.parse(query)).stream().map(QueryText::of).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            toll                      | 1
            toll ferry                | 2
            toll AND ferry quay       | 3
            toll OR ferry             | 1
            (toll OR ferry) quay      | 2
            "ferry toll" -quay        | 2
            speaker:(Dora Fenn)       | 1
            (toll ferry) quay         | 2
            -(toll ferry)             | 1
            """)
    void partsAreWhatTheTopJoinsByAnd(String query, int count) {
        assertThat(parts(query)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toll", "toll ferry", "toll (ferry OR quay) -merrin", "stance:oppose date:2025", ""})
    void joinedAgainTheyAreTheQuery(String query) {
        QueryNode tree = QueryParser.parse(query);
        assertThat(Parts.joined(Parts.of(tree))).isEqualTo(tree);
    }

    @Test
    void noPartsFindEverything() {
        assertThat(Parts.joined(List.of())).isEqualTo(new QueryNode.Everything(0));
    }

    @Test
    void onePartIsTakenAwayAndTheOthersKeepTheirOrder() {
        List<QueryNode> all = Parts.of(QueryParser.parse("toll ferry quay"));
        assertThat(QueryText.of(Parts.joined(Parts.without(all, 0)))).isEqualTo("ferry quay");
        assertThat(QueryText.of(Parts.joined(Parts.without(all, 1)))).isEqualTo("toll quay");
        assertThat(QueryText.of(Parts.joined(Parts.without(all, 2)))).isEqualTo("toll ferry");
    }

    @Test
    void onePartIsExchangedInItsPlace() {
        List<QueryNode> all = Parts.of(QueryParser.parse("toll ferri quay"));
        QueryNode ferry = QueryParser.parse("ferry");
        assertThat(QueryText.of(Parts.joined(Parts.replaced(all, 1, ferry)))).isEqualTo("toll ferry quay");
    }

    @Test
    void thePartsThemselvesStay() {
        List<QueryNode> all = new ArrayList<>(Parts.of(QueryParser.parse("toll ferry")));
        List<QueryNode> before = List.copyOf(all);
        assertThat(Parts.without(all, 0)).hasSize(1);
        assertThat(Parts.replaced(all, 0, QueryParser.parse("quay"))).hasSize(2);
        assertThat(all).isEqualTo(before);
    }
}
