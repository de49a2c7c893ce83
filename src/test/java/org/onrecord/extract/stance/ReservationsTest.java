package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What takes a polar word back, and what only seems to. */
class ReservationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The plan would be fair if it were cheaper ~ NEUTRAL
            If it were cheaper, the plan would be fair ~ NEUTRAL
            So-called ‘fair’ tolls are a fraud ~ OPPOSE tolls
            The plan is fair to nobody ~ OPPOSE plan
            Her speech in favour of the toll was long ~ NEUTRAL
            """)
    void anUnrealPraiseAScareQuoteOrAPraiseForNobodyIsNone(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The merger would be a disaster if it were approved ~ OPPOSE merger
            The plan would be fair ~ SUPPORT plan
            The plan is fair to the dockers ~ SUPPORT plan
            I am in favour of the toll ~ SUPPORT toll
            """)
    void anUnrealHarmAPlainWouldAndAPraiseForSomebodyStand(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }
}
