package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Deeds that are judged, and the things they are done to. */
class NamedDeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Scrapping the toll would be a disaster ~ OPPOSE Scrapping the toll
            Opposing the toll is a mistake ~ OPPOSE Opposing the toll
            It was a mistake not to support the ferry ~ OPPOSE not to support the ferry
            It would be wrong to close the quay ~ OPPOSE close the quay
            Paying no toll was smart ~ SUPPORT Paying no toll
            Opponents of the toll are wrong ~ OPPOSE Opponents of the toll
            """)
    void aJudgedDeedIsTheTarget(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The new toll would be a disaster ~ OPPOSE new toll
            No toll is fair ~ OPPOSE toll
            """)
    void aThingIsNot(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|called for} {c1|an end to the toll}. ~ SUPPORT end to the toll
            {s1|Fenn} {q1|supported} {c1|a ban on tolls}. ~ SUPPORT ban on tolls
            {s1|Fenn} {q1|condemned} {c1|the decision to reject the merger}. ~ OPPOSE decision to reject the merger
            {s1|Fenn} {q1|opposed} {c1|the abolition of the toll}. ~ OPPOSE abolition of the toll
            """)
    void theContraryOfAThingStaysWithIt(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I oppose the toll. We are in favour of a bridge ~ OPPOSE toll
            I support the ferry and I oppose the toll ~ SUPPORT ferry
            We love the plan but hate the price ~ MIXED plan
            We support the toll and we oppose the toll on Sundays ~ MIXED toll
            """)
    void twoThingsAreNotOneMixedStance(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }
}
