package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose attitude it is, in plain sentences. */
class OtherHoldersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I am told the plan is terrible ~ NEUTRAL
            Some say the plan is terrible ~ NEUTRAL
            They want us to support the merger ~ NEUTRAL
            Let us support the merger ~ SUPPORT merger
            I think the plan is terrible ~ OPPOSE plan
            """)
    void whatOthersThinkOrWantIsTheirs(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I might support the merger ~ NEUTRAL
            We could support the merger ~ NEUTRAL
            We could not support the merger ~ OPPOSE merger
            """)
    void whatMayBeIsNot(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We refuse to support the merger ~ OPPOSE merger
            I doubt the toll is fair ~ OPPOSE toll
            No doubt the toll is fair ~ SUPPORT toll
            """)
    void aRefusalOrADoubtDenies(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|Fenn is against the toll}. ~ OPPOSE toll
            {s1|Dora Fenn} {q1|said} {c1|Fenn is against the toll}. ~ OPPOSE toll
            {s1|Fenn} {q1|said} {c1|Quist is against the toll}. ~ NEUTRAL Quist
            {s1|Fenn} {q1|said} {c1|Tomas Fenn is against the toll}. ~ NEUTRAL Tomas Fenn
            """)
    void theSpeakerMayBeNamedInWhatIsSaid(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }
}
