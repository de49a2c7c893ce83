package org.onrecord.search.lucene;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneQueriesTest {

    private final LuceneQueries queries = new LuceneQueries(new Analysis());

    private String lucene(String query) {
        return queries.query(QueryParser.parse(query)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "bridges ; (text:bridg | text_exact:bridges | (target:bridg)^0.5)~0.3",
            "text:bridges ; (text:bridg | text_exact:bridges)~0.3",
            "said:bridges ; (said:bridg | said_exact:bridges)~0.3",
            "title:bridges ; title:bridg",
            "\"the bridges\" ; (text_exact:\"the bridges\" | (target:\"the bridg\")^0.5)~0.3",
            "text:\"the bridges\" ; text_exact:\"the bridges\"",
            "text:\"the bridges\"~4 ; (text:\"the bridg\"~4 | text_exact:\"the bridges\"~4)~0.3",
            "text:three-year ; (text:\"three year\" | text_exact:\"three year\")~0.3",
            "text:Bridg* ; text_exact:bridg*",
            "text:three-y* ; +text_exact:three +text_exact:y*", "text:bridge~1 ; text_exact:bridge~1",
            "said:a said:b ; +(said:a | said_exact:a)~0.3 +(said:b | said_exact:b)~0.3",
            "title:a OR title:b ; title:a title:b", "title:a -title:b ; +title:a -title:b",
            "title:(a -b) ; +title:a -title:b",
            "-title:b ; +(ConstantScore(*:*))^0.0 -title:b",
            "speaker:\"Mara O’Neill\" ; (ConstantScore(speaker:\"mara oneill\"))^0.0",
            "stance:oppose ; (ConstantScore(stance:oppose))^0.0", "date:--05 ; (ConstantScore(yearless:--05*))^0.0",
            "title:a & ; title:a"})
    void turnsEachPartIntoWhatItMeans(String query, String lucene) {
        assertThat(lucene(query)).isEqualTo(lucene);
    }

    @Test
    void findsEverythingWhenNothingIsAsked() {
        assertThat(queries.query(QueryParser.parse(""))).isEqualTo(MatchAllDocsQuery.INSTANCE);
    }

    @Test
    void givesAnExclusiveBoundTheNextNumber() {
        assertThat(lucene("confidence:>0.5")).contains(Double.toString(Math.nextUp(0.5)));
        assertThat(lucene("confidence:<0.5")).contains(Double.toString(Math.nextDown(0.5)));
        assertThat(lucene("confidence:[0.25 TO 0.5]")).contains("[0.25 TO 0.5]");
    }

    @Test
    void knowsSignsThatAreNoWords() {
        assertThat(queries.isWordless(QueryParser.parse("&"))).isTrue();
        assertThat(queries.isWordless(QueryParser.parse("“…”"))).isTrue();
        assertThat(queries.isWordless(QueryParser.parse("(& OR !) -?"))).isTrue();
        assertThat(queries.isWordless(QueryParser.parse("a&"))).isFalse();
        assertThat(queries.isWordless(QueryParser.parse("5"))).isFalse();
        assertThat(queries.isWordless(QueryParser.parse("🚢"))).isFalse();
    }

    @Test
    void looksAtTheNearnessOfPlainWordsAlone() {
        assertThat(queries.nearness(QueryParser.parse("harbour \"new tax\" speaker:ida tolls -ferry fee*")))
                .hasToString("Optional[text:\"harbour toll\"~10 (text_exact:\"harbour tolls\")^3.0]");
        assertThat(queries.nearness(QueryParser.parse("harbour -tax speaker:ida"))).isEmpty();
        assertThat(queries.nearness(QueryParser.parse("harbour OR tax"))).isEmpty();
        assertThat(queries.nearness(QueryParser.parse("x ".repeat(1000))).orElseThrow().toString())
                .startsWith("text:\"" + "x ".repeat(16).strip() + "\"~10 ");
    }
}
