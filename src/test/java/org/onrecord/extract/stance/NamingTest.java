package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody calls a thing, one sentence a row. */
class NamingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|called} {c1|the toll “a lottery with barriers”}. ~ OPPOSE toll
            {s1|Fenn} {q1|described} {c1|the offer as “crumbs from the table”}. ~ OPPOSE offer
            {s1|Fenn} {q1|called} {c1|the levy "a tax on anyone with a boat"}. ~ OPPOSE levy
            {s1|Fenn} {q1|described} {c1|the ferry's budget as “fiction”}. ~ OPPOSE ferry's budget
            {s1|Fenn} {q1|called} {c1|the merger a mistake}. ~ OPPOSE merger
            {s1|Fenn} {q1|called} {c1|the prize “a raffle with a choir”}. ~ OPPOSE prize
            {s1|Fenn} {q1|described} {c1|the fee as “a tollbooth on the towpath”}. ~ OPPOSE fee
            {s1|Fenn} {q1|described} {c1|the walkout as "needless and self-defeating"}. ~ OPPOSE walkout
            {s1|Fenn} {q1|said} {c1|the vote was “{v1|clean and open}”}. ~ SUPPORT vote
            {s1|Fenn} {q1|called} {c1|the event a childish spectacle}. ~ OPPOSE event
            {s1|Fenn} {q1|likened} {c1|the toll to piracy}. ~ OPPOSE toll
            {s1|Fenn} {q1|called} {c1|the season “the dullest of my life”}. ~ OPPOSE season
            {s1|Fenn} {q1|called} {c1|the mayor's deal “lousy”}. ~ OPPOSE mayor's deal
            {s1|Fenn} {q1|called} {c1|the “toll lottery” a disgrace}. ~ OPPOSE toll lottery
            The toll was {q1|described} by {s1|Fenn} {c1|as “a lottery with barriers”}. ~ OPPOSE toll
            {s1|Fenn} {q1|said} {c1|the toll was “{v1|a lottery with barriers}”}. ~ OPPOSE toll
            {s1|Fenn} {q1|called} {c1|it “a template for other ports”}. ~ SUPPORT
            {s1|Fenn} {q1|called} {c1|the lottery “a gift to the town”}. ~ SUPPORT lottery
            """)
    void aNameShowsWhatIsThoughtOfTheThing(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|described} {c1|the hall as a theatre}.
            {s1|Fenn} {q1|called} {c1|the new ship “Morning Star”}.
            {s1|Fenn} {q1|called} {c1|the toll “a door in a wall”}.
            {s1|Fenn} {q1|called} {c1|the tower “Big Nell”}.
            {s1|Fenn} {q1|described} {c1|the visit as “a routine inspection”}.
            {s1|Fenn} {q1|described} {c1|the dispute as “a private matter”}.
            {s1|Fenn} {q1|likened} {c1|the toll to a door}.
            {s1|Fenn} {q1|called} {c1|the toll anything but a lottery}.
            {s1|Fenn} {q1|said} {c1|the lottery was held in the theatre}.
            {s1|Fenn} {q1|called} {c1|the play a “theatre piece”}.
            {s1|Fenn} {q1|branded} {c1|himself “a quiet man”}.
            """)
    void anUnknownOrHarmlessNameShowsNothing(String marked) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith("NEUTRAL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|branded} {c1|the plan “a coat without sleeves”}. ~ OPPOSE plan
            {s1|Fenn} {q1|dismissed} {c1|the figure as “weather”}. ~ OPPOSE figure
            {s1|Fenn} {q1|derided} {c1|the plan as “a coat without sleeves”}. ~ OPPOSE plan
            """)
    void aCueOfDisdainNeedsNoWordsOfIt(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }
}
