package org.onrecord.search.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.BadQueryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Queries as the program understands them, one a row. */
class QueryTableTest {

    private static String tree(String query) {
        return QueryText.of(QueryParser.parse(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date:2025                       | date:[2025-01-01 TO 2025-12-31]
            date:2025-02                    | date:[2025-02-01 TO 2025-02-28]
            date:2024-02                    | date:[2024-02-01 TO 2024-02-29]
            date:2025-05-27                 | date:[2025-05-27 TO 2025-05-27]
            date:>=2025-05                  | date:[2025-05-01 TO *]
            date:>2025-05                   | date:[2025-06-01 TO *]
            date:<=2025-05                  | date:[* TO 2025-05-31]
            date:<2025-05                   | date:[* TO 2025-04-30]
            date:≥2025                      | date:[2025-01-01 TO *]
            date:≤2025                      | date:[* TO 2025-12-31]
            date:[2025-01 TO 2025-03]       | date:[2025-01-01 TO 2025-03-31]
            date:[2025-01 TO *]             | date:[2025-01-01 TO *]
            date:[* TO 2025-03]             | date:[* TO 2025-03-31]
            date:{2025-01 TO 2025-03}       | date:[2025-02-01 TO 2025-02-28]
            date:[2025-01 TO 2025-03}       | date:[2025-01-01 TO 2025-02-28]
            date:--05-27                    | date:"--05-27"
            date:--05                       | date:"--05"
            date:"2025-05-27"               | date:[2025-05-27 TO 2025-05-27]
            """)
    void datesMayBeWholeYearsAndRanges(String query, String tree) {
        assertThat(tree(query)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            confidence:0.9                  | confidence:[0.9 TO 0.9]
            confidence:>=0.9                | confidence:[0.9 TO
            confidence:>0.9                 | confidence:{0.9 TO
            confidence:<0.5                 | 0.5}
            confidence:<=0.5                | 0.5]
            confidence:[0.5 TO 0.9]         | confidence:[0.5 TO 0.9]
            confidence:{0.5 TO 0.9]         | confidence:{0.5 TO 0.9]
            """)
    void numbersMayBeRanges(String query, String part) {
        assertThat(tree(query)).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            strike                          | strike
            strike port                     | strike port
            strike AND port                 | strike port
            strike OR port                  | strike OR port
            strike -port                    | strike -port
            strike NOT port                 | strike -port
            (strike OR toll) port           | (strike OR toll) port
            strike (port OR quay) -toll     | strike (port OR quay) -toll
            "night ferry"                   | "night ferry"
            “night ferry”                   | "night ferry"
            "night ferry"~3                 | "night ferry"~3
            ferr*                           | ferr*
            ferry~1                         | ferry~1
            speaker:fenn                    | speaker:fenn
            speaker:"Dora Fenn"             | speaker:"Dora Fenn"
            speaker:(fenn OR marsh)         | speaker:(fenn OR marsh)
            -speaker:fenn                   | -speaker:fenn
            said:"never accept"             | said:"never accept"
            stance:oppose toll              | stance:oppose toll
            stance:(oppose OR mixed)        | stance:(oppose OR mixed)
            kind:quote form:direct          | kind:quote form:direct
            act:deny                        | act:deny
            type:person                     | type:person
            target:toll                     | target:toll
            source:"Halden Tide"            | source:"Halden Tide"
            role:minister affiliation:orme  | role:minister affiliation:orme
            factuality:negated              | factuality:negated
            title:quay                      | title:quay
            """)
    void everyOperatorHasItsPlace(String query, String tree) {
        assertThat(tree(query)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stance:against                  | against
            stance:oppos                    | did you mean oppose?
            kind:qoute                      | did you mean quote?
            form:indirekt                   | did you mean indirect?
            date:soon                       | “soon” is not a date
            date:2025-13                    | “2025-13” is not a date
            date:2025-02-30                 | “2025-02-30” is not a date
            date:[2025-03 TO 2025-01]       | the earlier date comes first
            confidence:high                 | high
            speakr:fenn                     | did you mean speaker?
            colour:red                      | unknown field
            """)
    void whatIsNoValueIsNamed(String query, String part) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> QueryParser.parse(query))
                .withMessageContaining(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strike", "strike OR port", "-a (b OR c)", "speaker:\"Dora Fenn\" date:2025-05",
            "“night ferry”~2 ferr* ferry~1", "stance:(oppose OR mixed) -kind:quote", "date:--05-27 confidence:>0.5"})
    void whatIsPrintedIsReadAgainAsTheSame(String query) {
        assertThat(tree(tree(query))).isEqualTo(tree(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            oppos       | oppose   | (did you mean oppose?)
            supprot     | support  | (did you mean support?)
            xyz         | oppose   | ``
            ``          | oppose   | ``
            NEUTRAL     | neutral  | (did you mean neutral?)
            """)
    void aHintIsNearOrNone(String typed, String known, String hint) {
        assertThat(Nearest.hint(typed, List.of(known)).strip()).isEqualTo(hint);
    }

    @Test
    void theNearestOfSeveralIsMeant() {
        assertThat(Nearest.hint("mixd", List.of("oppose", "mixed", "neutral"))).contains("mixed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a b" c     | 0 | 4
            “a b” c     | 0 | 4
            "a “b” c"   | 0 | 8
            “a b" c     | 0 | 4
            "a b        | 0 | -1
            """)
    void aPhraseEndsAtItsOwnMark(String query, int open, int end) {
        assertThat(PhraseMarks.end(query, open)).isEqualTo(end);
    }
}
