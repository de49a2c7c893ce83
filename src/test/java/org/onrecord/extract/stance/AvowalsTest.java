package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** Attitudes a noun names and a cue avows, one sentence a row. */
class AvowalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|reaffirmed} {c1|her commitment to the treaty}. ~ SUPPORT treaty
            {s1|Fenn} {q1|reiterated} {c1|her support for the harbour plan}. ~ SUPPORT harbour plan
            {s1|Fenn} {q1|expressed} {c1|confidence in the captain}. ~ SUPPORT captain
            {s1|Fenn} {q1|voiced} {c1|strong objections to the merger}. ~ OPPOSE merger
            {s1|Fenn} {q1|repeated} {c1|her criticism of the mayor}. ~ OPPOSE mayor
            {s1|Fenn} {q1|declared} {c1|her full support for the strike}. ~ SUPPORT strike
            """)
    void anAvowedAttitudeIsTowardWhatFollowsTheNoun(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|reaffirmed} {c1|her commitment to stay}. ~ NEUTRAL
            {s1|Fenn} {q1|stressed} {c1|the mayor's support for the toll}. ~ NEUTRAL
            {s1|Fenn} {q1|cited} {c1|opposition to the toll}. ~ NEUTRAL
            {s1|Fenn} {q1|stressed} {c1|the need for talks}. ~ NEUTRAL
            """)
    void somebodyElsesAttitudeOrADeedIsNoAvowal(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }
}
