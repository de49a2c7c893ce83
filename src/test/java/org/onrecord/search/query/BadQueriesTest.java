package org.onrecord.search.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.BadQueryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BadQueriesTest {

    private static BadQueryException fault(String query) {
        return fault(query, QueryLimits.DEFAULT);
    }

    private static BadQueryException fault(String query, QueryLimits limits) {
        BadQueryException fault = catchThrowableOfType(
                BadQueryException.class, () -> QueryParser.parse(query, limits));
        assertThat(fault).as(query).isNotNull();
        return fault;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "tax \"never again     |  4 | unclosed quotation mark at character 5: close it with \" or remove it",
            "“never again          |  0 | unclosed quotation mark at character 1: close it with ” or remove it",
            "12\" gun              |  2 | unclosed quotation mark",
            "tax \"\"              |  4 | nothing between the quotation marks",
            "a (b OR c             |  2 | unclosed parenthesis at character 3: close it with ) or remove it",
            "a (b (c)              |  2 | unclosed parenthesis",
            "a (                   |  2 | unclosed parenthesis",
            "a OR (                |  5 | unclosed parenthesis",
            "a) b                  |  1 | a ) that nothing opened",
            ")                     |  0 | a ) that nothing opened",
            "a OR )                |  2 | OR with nothing to join",
            "a ()                  |  2 | empty parentheses",
            "( )                   |  0 | empty parentheses",
            "OR                    |  0 | OR with nothing to join at character 1: write a word beside it, or put it in quotation marks",
            "OR a                  |  0 | OR with nothing to join",
            "a OR                  |  2 | OR with nothing to join",
            "a OR OR b             |  2 | OR with nothing to join",
            "a AND                 |  2 | AND with nothing to join",
            "AND a                 |  0 | AND with nothing to join",
            "(OR a)                |  1 | OR with nothing to join",
            "NOT                   |  0 | NOT with nothing to join",
            "a NOT OR b            |  2 | NOT with nothing to join",
            "a NOT                 |  2 | NOT with nothing to join",
            "-                     |  0 | a lone - at character 1",
            "a - b                 |  2 | a lone -",
            "(a -)                 |  3 | a lone -",
            "-OR                   |  0 | - with nothing to join",
            "*                     |  0 | a * with no beginning of a word at character 1: write some letters before it",
            "tax *gotiate          |  4 | a * with no beginning of a word",
            "speaker:*sery         |  8 | a * with no beginning of a word",
            "neg*ate               |  3 | a * inside a word at character 4: it stands at the end only",
            "neg**                 |  3 | a * inside a word",
            "/neg[a-z]+/           |  0 | a regular expression",
            "/.*/                  |  0 | a regular expression",
            "harbour~3             |  7 | ~3 on a word at character 8: at most 2 letters may differ",
            "harbour~0.8           |  7 | ~0.8 on a word",
            "harbour~99999999999   |  7 | ~99999999999 on a word",
            "\"harbour tax\"~      | 13 | ~ after a phrase without a number",
            "\"harbour tax\"~far   | 13 | ~ after a phrase without a number",
            "\"harbour tax\"~51    | 13 | a phrase too loose at character 14: its words may be at most 50 places apart",
            "\"x\"~99999999999999  |  3 | a phrase too loose",
            "tax speeker:ossery    |  4 | unknown field “speeker” (did you mean speaker?) at character 5: the fields are text, said,",
            "colour:red            |  0 | unknown field “colour” at character 1: the fields are",
            "speeker:\"M Ossery\"  |  0 | unknown field “speeker” (did you mean speaker?)",
            "speaker:              |  0 | speaker: without a value at character 1: write a word",
            "(speaker: )           |  1 | speaker: without a value",
            "stance:foo            |  7 | unknown stance “foo”; the values are support, oppose, mixed, neutral",
            "stance:opose          |  7 | unknown stance “opose” (did you mean oppose?); the values are",
            "stance:opp*           |  7 | unknown stance “opp*”",
            "stance:any            |  7 | unknown stance “any”",
            "factuality:maybe      | 11 | asserted, negated, hypothetical, declined, any",
            "speaker:(a role:b)    | 11 | a field inside speaker:(…) at character 12",
            "date:tuesday          |  5 | “tuesday” is not a date at character 6: write 2025, 2025-05, 2025-05-27",
            "date:2025-13          |  5 | “2025-13” is not a date",
            "date:2025-02-29       |  5 | “2025-02-29” is not a date",
            "date:--02-30          |  5 | “--02-30” is not a date",
            "date:20250527         |  5 | is not a date",
            "date:>=               |  5 | “” is not a date",
            "date:[2025-03 TO 2025-01] | 5 | a range of dates with no day in it",
            "date:{2025-05-27 TO 2025-05-28} | 5 | a range of dates with no day in it",
            "date:[2025 TO soon]   |  5 | “soon” is not a date",
            "date:[2025            |  5 | “[2025” is not a date",
            "date:>9999            |  5 | a range of dates with no day in it",
            "[2025 TO 2026]        |  0 | a range without a field at character 1: write date:[2025 TO 2026]",
            "speaker:[a TO b]      |  8 | speaker has no ranges",
            "stance:[a TO b]       |  7 | unknown stance",
            "confidence:80         | 11 | “80” is not a confidence at character 12: write a number from 0 to 1",
            "confidence:1.5        | 11 | “1.5” is not a confidence",
            "confidence:NaN        | 11 | “NaN” is not a confidence",
            "confidence:{0.5 TO 0.5] | 11 | a range with no number in it"})
    void saysWhatIsWrongWhereAndWhatToDo(String query, int position, String message) {
        BadQueryException fault = fault(query);
        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.position()).isEqualTo(position);
        assertThat(fault.inQuery()).isTrue();
    }
}
