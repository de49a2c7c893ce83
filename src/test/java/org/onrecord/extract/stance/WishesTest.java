package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a speaker hopes for a thing or wants others to do. */
class WishesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|hoped} {c1|the merger would fail}. ~ OPPOSE merger
            {s1|Fenn} {q1|hoped} {c1|that the ferry would survive}. ~ SUPPORT ferry
            {s1|Fenn} {q1|wanted} {c1|the toll to be scrapped}. ~ OPPOSE toll
            {s1|Fenn} {q1|called for} {c1|the toll to be scrapped}. ~ OPPOSE toll
            {s1|Fenn} {q1|wants} {c1|the board to scrap the toll}. ~ OPPOSE toll
            """)
    void aWishTakesTheSideOfWhatItWishes(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|hoped} {c1|the talks would end on Monday}. ~ NEUTRAL talks
            {s1|Fenn} {q1|hoped} {c1|the merger would not fail}. ~ NEUTRAL merger
            {s1|Fenn} {q1|feared} {c1|the merger would fail}. ~ NEUTRAL merger
            {s1|Fenn} {q1|wants} {c1|the board to meet}. ~ NEUTRAL board
            """)
    void aWishForNeitherTakesNone(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|demanded} {c1|the right to strike}. ~ SUPPORT
            {s1|Fenn} {q1|called for} {c1|a plan to save the ferry}. ~ SUPPORT plan to save the ferry
            """)
    void aThingThatAnInfinitiveExplainsIsWanted(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }
}
