package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How things are, which takes no side. */
class PlainFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The weather was terrible ~ NEUTRAL
            A strong wind blew ~ NEUTRAL
            He is in poor health ~ NEUTRAL
            My son is better now ~ NEUTRAL
            The catch was good this year ~ NEUTRAL
            The dangerous reef lies north of the light ~ NEUTRAL
            Thank you for coming ~ NEUTRAL
            """)
    void weatherHealthAndKinTakeNoSide(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We have ended corruption ~ NEUTRAL
            """)
    void anEvilThatIsFoughtIsNoCharge(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The health plan is terrible ~ OPPOSE health plan
            My son is a liar ~ OPPOSE son
            This is corruption ~ OPPOSE
            These are lies ~ OPPOSE
            We thank the dockers ~ SUPPORT dockers
            A terrible idea ~ OPPOSE idea
            """)
    void thePlanForThemAndTheEvilItselfDo(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }
}
