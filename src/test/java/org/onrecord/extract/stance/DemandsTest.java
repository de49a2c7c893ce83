package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** What a cue demands of somebody. */
class DemandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|demanded} {c1|regulators approve the inhaler by spring}. ~ SUPPORT inhaler
            {s1|Fenn} {q1|demanded} {c1|that the council scrap the levy}. ~ OPPOSE levy
            {s1|Fenn} {q1|demanded} {c1|the council scrap the levy}. ~ OPPOSE levy
            {s1|Fenn} {q1|demanded} {c1|the levy be scrapped}. ~ OPPOSE levy
            {s1|Fenn} {q1|urged} {c1|the council to extend the tram line}. ~ SUPPORT tram line
            {s1|Fenn} {q1|called on} {c1|the minister to drop the plan}. ~ OPPOSE plan
            {s1|Fenn} {q1|told} {c1|the council to drop the plan}. ~ OPPOSE plan
            {s1|Fenn} {q1|asked} {c1|the court to block the merger}. ~ OPPOSE merger
            {s1|Fenn} {q1|urged} {c1|ministers to keep the school open}. ~ SUPPORT school
            {s1|Fenn} {q1|called on} {c1|the council to keep the library open}. ~ SUPPORT library
            {s1|Fenn} {q1|urged} {c1|members to vote no on the merger}. ~ OPPOSE merger
            {s1|Fenn} {q1|urged} {c1|the council to scrap it}. ~ OPPOSE
            {s1|Fenn} {q1|demanded} {c1|that the library be kept open}. ~ SUPPORT library
            """)
    void takesTheSideTheDeedTakesToItsObject(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|demanded} {c1|a council apology this week}. ~ SUPPORT council apology
            {s1|Fenn} {q1|called for} {c1|more lifeboats as part of her plan to stop drownings}. ~ SUPPORT more lifeboats
            {s1|Fenn} {q1|urged} {c1|drivers to keep the window shut}. ~ NEUTRAL drivers
            {s1|Fenn} {q1|urged} {c1|members to keep an open mind}. ~ NEUTRAL members
            {s1|Fenn} {q1|told} {c1|members to stop “{v1|moaning}”}. ~ NEUTRAL members
            {s1|Fenn} {q1|urged} {c1|him to drop out}. ~ NEUTRAL
            {s1|Fenn} {q1|urged} {c1|residents not to sign the petition}. ~ NEUTRAL residents
            {s1|Fenn} {q1|told} {c1|the inquiry that the board had asked staff to drop the case}. ~ NEUTRAL inquiry
            """)
    void aThingDemandedOrADeedOfOthersIsNoDeedDemanded(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }
}
