package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates and amounts are no targets. */
class MeasuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|she was “{v1|promising in October what she forgot by spring}”}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|she was glad about Monday}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|60 percent of the berths were empty}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|$3 million went to the quay}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|she would vote yes “{v1|today or tomorrow}”}. ~ SUPPORT
            """)
    void aDateOrAnAmountIsNoTarget(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|praised} {c1|the 2019 deal}. ~ SUPPORT 2019 deal
            {s1|Fenn} {q1|said} {c1|the Monday market was terrible}. ~ OPPOSE Monday market
            {s1|Fenn} {q1|said} {c1|the talks were “{v1|good on Tuesday}”}. ~ SUPPORT talks
            """)
    void aThingWithADateIs(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }
}
