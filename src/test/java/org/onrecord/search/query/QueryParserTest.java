package org.onrecord.search.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryParserTest {

    /** The tree as text with every group in parentheses. */
    private static String tree(String query) {
        return QueryText.of(QueryParser.parse(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \n", "\u00a0"})
    void findsEverythingWhenNothingIsAsked(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new QueryNode.Everything(0));
    }

    @Test
    void readsWordsAsAllWanted() {
        assertThat(QueryParser.parse("harbour  tax"))
                .isEqualTo(
                        new QueryNode.And(0, List.of(new QueryNode.Word(0, "harbour"), new QueryNode.Word(9, "tax"))));
    }

    @ParameterizedTest
    @CsvSource({
            "a b OR c, (a b) OR c", "a OR b c, a OR (b c)", "a AND b OR c AND d, (a b) OR (c d)",
            "a (b OR c), a (b OR c)", "((a)), a", "(a b) c, (a b) c", "a -b, a -b", "NOT a b, -a b",
            "NOT (a OR b), -(a OR b)",
            "-(a b) c, -(a b) c", "a OR NOT b, a OR -b", "NOT NOT a, --a", "a AND NOT b, a -b", "-a -b, -a -b",
            "(a)(b), a b",
            "speaker:(a OR b) c, speaker:(a OR b) c", "-speaker:a, -speaker:a", "speaker:(-a), speaker:(-a)"})
    void bindsNotBeforeAndBeforeOr(String query, String tree) {
        assertThat(tree(query)).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"or", "Or", "and", "not", "ORDER", "NOTE", "ANDES"})
    void takesOperatorsInCapitalsAndWholeOnly(String word) {
        assertThat(QueryParser.parse(word)).isEqualTo(new QueryNode.Word(0, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"never again\"", "“never again”", "”never again”", "„never again“", "„never again”", "«never again»",
            "»never again«", "»never again»", "＂never again＂", "“never again\"", "\"never again”", "„never again\""})
    void readsPhrasesInMarksOfAnyStyle(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new QueryNode.Phrase(0, "never again", 0));
    }

    @Test
    void closesAPhraseWithItsOwnStyleFirst() {
        assertThat(QueryParser.parse("\"he cried “never” again\""))
                .isEqualTo(new QueryNode.Phrase(0, "he cried “never” again", 0));
    }

    @Test
    void readsHowFarThePhrasesWordsMayBeApart() {
        assertThat(QueryParser.parse("“harbour tax”~5")).isEqualTo(new QueryNode.Phrase(0, "harbour tax", 5));
        assertThat(tree("\"harbour tax\"~5 \"b\"~0c")).isEqualTo("\"harbour tax\"~5 \"b\" c");
    }

    @Test
    void readsBeginningsOfWords() {
        assertThat(QueryParser.parse("negotia*")).isEqualTo(new QueryNode.Prefix(0, "negotia"));
        assertThat(QueryParser.parse("speaker:oss*"))
                .isEqualTo(new QueryNode.FieldQuery(0, QueryField.SPEAKER, new QueryNode.Prefix(8, "oss")));
    }

    @ParameterizedTest
    @CsvSource({"harbour~1, 1", "harbour~2, 2", "harbour~0, 0", "harbour~, 2", "tolls~, 1", "tax~, 1", "on~, 0"})
    void readsFuzzyWords(String query, int edits) {
        String word = query.substring(0, query.indexOf('~'));
        assertThat(QueryParser.parse(query)).isEqualTo(new QueryNode.Fuzzy(0, word, edits));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "C++", "#tag", "@name", "U.S.", "don't", "don’t", "3.5%", "https://example.org/a?b=c&d=1#e", "12:30", "a/b",
            "and/or",
            "x=y", "$5", "&", "!", "?", "what?", "[sic]", "{x}", "a^2", "\\", "a\\b", "~", "~2", "a~b", "~/notes",
            "word:", "+word", "naïve",
            "日本", "🚢", "…", "–", "2025-05-27", "'quoted'", "‘quoted’", "|", "||", "&&", "well-known", "O'Neill-Šimić"})
    void takesEverythingElseAsPlainText(String word) {
        assertThat(QueryParser.parse(word)).isEqualTo(new QueryNode.Word(0, word));
    }

    @Test
    void readsEveryFieldByName() {
        for (QueryField field : QueryField.values()) {
            String value = switch (field.valueKind()) {
                case WORDS, NAMES -> "ossery";
                case CODES -> field.codes().getFirst();
                case DATES -> "2025-05";
                case NUMBERS -> "0.5";
            };
            QueryNode query = QueryParser.parse(field.label() + ":" + value);
            assertThat(query).isInstanceOfSatisfying(
                    QueryNode.FieldQuery.class, named -> assertThat(named.field()).isEqualTo(field));
            assertThat(QueryParser.parse(field.name() + ": \"" + value + "\""))
                    .isInstanceOf(QueryNode.FieldQuery.class);
        }
    }

    @Test
    void givesAFieldsValueItsPlace() {
        assertThat(QueryParser.parse("tax speaker:\"Mara Ossery\"~2")).isEqualTo(new QueryNode.And(0, List.of(
                new QueryNode.Word(0, "tax"),
                new QueryNode.FieldQuery(4, QueryField.SPEAKER, new QueryNode.Phrase(12, "Mara Ossery", 2)))));
    }

    @Test
    void takesAnOperatorsNameAsTheValueOfAField() {
        assertThat(QueryParser.parse("role:-OR")).isEqualTo(
                new QueryNode.FieldQuery(0, QueryField.ROLE, new QueryNode.Word(5, "-OR")));
    }

    @Test
    void readsCodesInAnyCase() {
        assertThat(tree("stance:OPPOSE kind:Quote FACTUALITY:all"))
                .isEqualTo("stance:oppose kind:quote factuality:any");
    }

    @ParameterizedTest
    @CsvSource({
            "2025, [2025-01-01 TO 2025-12-31]", "2025-02, [2025-02-01 TO 2025-02-28]",
            "2025-05-27, [2025-05-27 TO 2025-05-27]",
            "\"2025-05\", [2025-05-01 TO 2025-05-31]", ">=2025, [2025-01-01 TO *]", ">2025, [2026-01-01 TO *]",
            "<=2025-05, [* TO 2025-05-31]", "<2025-05, [* TO 2025-04-30]", "≥2025-06, [2025-06-01 TO *]",
            "≤2025, [* TO 2025-12-31]",
            "[2025-01 TO 2025-03], [2025-01-01 TO 2025-03-31]", "[ 2025 TO  * ], [2025-01-01 TO *]",
            "[* TO *], [* TO *]",
            "{2024 TO 2026}, [2025-01-01 TO 2025-12-31]", "[2024 TO 2026-05}, [2024-01-01 TO 2026-04-30]",
            "(2025-05 OR [2026 TO 2027]), ([2025-05-01 TO 2025-05-31] OR [2026-01-01 TO 2027-12-31])"})
    void readsDatesAsRangesOfDays(String value, String days) {
        assertThat(tree("date:" + value)).isEqualTo("date:" + days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--05-27", "--05", "--02-29", "--12-31"})
    void readsDatesWithoutAYear(String value) {
        assertThat(QueryParser.parse("date:" + value))
                .isEqualTo(new QueryNode.FieldQuery(0, QueryField.DATE, new QueryNode.YearlessDate(5, value)));
    }

    @ParameterizedTest
    @CsvSource({
            "0.8, [0.8 TO 0.8]", ">=0.8, [0.8 TO 1]", "<.5, [0 TO 0.5}", ">0.9, {0.9 TO 1]",
            "[0.5 TO 1], [0.5 TO 1]",
            "1.0, [1 TO 1]", "{0.1 TO 0.2}, {0.1 TO 0.2}"})
    void readsConfidences(String value, String numbers) {
        assertThat(tree("confidence:" + value)).isEqualTo("confidence:" + numbers);
    }
}
