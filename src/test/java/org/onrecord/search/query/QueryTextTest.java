package org.onrecord.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "harbour   tax | harbour tax", "a AND b NOT c | a b -c", "“never again”~3 | \"never again\"~3",
            "“a \"b\" c” | “a \"b\" c”", "«a \"b” c» | «a \"b” c»", "„never again“ | \"never again\"",
            "ferries~ | ferries~2",
            "Speaker: Mara | speaker:Mara", "stance:(Oppose OR mixed) | stance:(oppose OR mixed)",
            "date:--05-27 | date:\"--05-27\"",
            "date:<2025 | date:[* TO 2024-12-31]", "confidence:>=.50 | confidence:[0.5 TO 1]",
            "confidence:.00001 | confidence:[0.00001 TO 0.00001]",
            "-(a b) | -(a b)", "((a OR b)) c | (a OR b) c", "speaker:(-a) | speaker:(-a)", "``|``"})
    void isOneWhateverTheSpellingOfTheQuery(String query, String text) {
        assertThat(QueryText.of(QueryParser.parse(query))).isEqualTo(text);
    }

    @Test
    void keepsTheMarksOfAPhraseReadable() {
        String query = "\"a ” » b\"";
        QueryNode tree = QueryParser.parse(query);
        assertThat(QueryText.of(tree)).isEqualTo(query);
        QueryNode wide = new QueryNode.Phrase(0, "a \" ” » b", 0);
        assertThat(QueryParser.parse(QueryText.of(wide))).isEqualTo(wide);
    }
}
