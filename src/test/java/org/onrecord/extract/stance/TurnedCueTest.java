package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

/** Cues whose attitude the words around them end, deny or put on somebody else. */
class TurnedCueTest {

    private static final StanceClassifier CLASSIFIER = LexicalStanceClassifier.load(CueFixture.CUES);

    private static Explained<Stance> stance(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        return CLASSIFIER.classify(example.text(), example.attribution(), example.read());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|no longer supports} {c1|the plan}. ~ plan
            {s1|Fenn} {q1|no longer fully supports} {c1|the plan}. ~ plan
            {s1|Fenn} {q1|has ceased to support} {c1|the plan}. ~ plan
            {s1|Fenn} {q1|stopped backing} {c1|the plan}. ~ plan
            {s1|Fenn} {q1|withdrew} {c1|her support for the plan}. ~ plan
            {s1|Fenn} {q1|withdrew her support for} {c1|the plan}. ~ plan
            {s1|Fenn} withdrew her {q1|support for} {c1|the plan}. ~ plan
            """)
    void anEndedSupportOpposes(String marked, String target) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + stance.why()).isEqualTo(StanceLabel.OPPOSE);
        assertThat(stance.value().target()).as(marked).contains(target);
        assertThat(stance.value().evidence()).as(marked).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|no longer opposes} {c1|the plan}.",
            "{s1|Fenn} {q1|lifted her objection to} {c1|the plan}.",
            "{s1|Fenn} {q1|dropped} {c1|her opposition to the plan}.",
            "{s1|Fenn} dropped her {q1|opposition to} {c1|the plan}.",
    })
    void anEndedOppositionIsNeutralTowardTheThing(String marked) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + stance.why()).isEqualTo(StanceLabel.NEUTRAL);
        assertThat(stance.value().target()).as(marked).contains("plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|neither backed nor opposed} {c1|the plan}.",
            "{s1|Fenn} {q1|neither backed} {c1|the plan} nor opposed it.",
            "{s1|Fenn} {q1|did not praise or condemn} {c1|the plan}.",
            "{s1|Fenn} would not say whether {s1|she} {q1|backed} {c1|the plan}.",
            "{s1|Fenn} {q1|would not say} {c1|whether she backed the plan}.",
            "Asked if {s1|she} {q1|supports} {c1|the merger}, Fenn shrugged.",
            "{s1|Fenn} {q1|stopped short of backing} {c1|the plan}.",
            "{s1|Fenn} {q1|avoided praising} {c1|the plan}.",
            "{s1|Fenn} {q1|hesitated to support} {c1|the plan}.",
            "{s1|Fenn} resisted {q1|calls to back} {c1|the plan}.",
            "{s1|Fenn} {q1|rejected criticism of} {c1|the plan}.",
    })
    void whatIsLeftOpenIsNeutral(String marked) {
        assertThat(stance(marked).value().label()).as(marked).isEqualTo(StanceLabel.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|was accused of opposing} {c1|the merger}.",
            "{s1|Fenn} {q1|was criticised for} {c1|the merger}.",
            "{s1|Fenn} {q1|has been widely praised for} {c1|the merger}.",
    })
    void whoUndergoesTheCueHoldsNoAttitude(String marked) {
        assertThat(stance(marked).value().label()).as(marked).isEqualTo(StanceLabel.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {c1|The merger} {q1|was rejected by} {s1|Fenn}. ~ OPPOSE
            {s1|Fenn} {q1|was opposed to} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|was appalled by} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|has long supported} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|repeated her support for} {c1|the plan}. ~ SUPPORT
            {s1|Fenn} {q1|welcomed the rejection of} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|did not hesitate to support} {c1|the plan}. ~ SUPPORT
            """)
    void whoActsInThePassiveAndWhoFeelsStillDoes(String marked, StanceLabel label) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + stance.why()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|denied} {c1|that she opposed the plan}.",
            "{s1|Fenn} {q1|denied} {c1|she supported the plan}.",
            "{s1|Fenn} {q1|denied} {c1|that the toll was a disaster}.",
            "{s1|Fenn} {q1|denied supporting} {c1|the strike}.",
            "{s1|Fenn} {q1|denied} {c1|supporting the strike}.",
            "{s1|Fenn} {q1|denied} {c1|that the plan was late}.",
    })
    void aDeniedAttitudeIsNoneAndNotItsOpposite(String marked) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + stance.why()).isEqualTo(StanceLabel.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|denied} {c1|reports of a merger}. ~ OPPOSE
            {s1|Fenn} {q1|objected} {c1|that the toll was a fraud}. ~ OPPOSE
            """)
    void aDeniedThingAndAnObjectionAreOpposed(String marked, StanceLabel label) {
        assertThat(stance(marked).value().label()).as(marked).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|dismissed the suggestion} {c1|that the toll was a fraud}. ~ OPPOSE suggestion
            {s1|Fenn} {q1|dismissed fears} {c1|that the plan would fail}. ~ OPPOSE fears
            {s1|Fenn} {q1|rejected reports} {c1|that she had been offered the chair}. ~ OPPOSE reports
            {s1|Fenn} {q1|brushed aside the criticism} {c1|that the ferry was late}. ~ OPPOSE criticism
            {s1|Fenn} {q1|denied claims} {c1|that the board had met in secret}. ~ OPPOSE claims
            {s1|Fenn} {q1|dismissed} {c1|that figure}. ~ OPPOSE figure
            {s1|Fenn} {q1|dismissed} {c1|that figure as “weather”}. ~ OPPOSE figure
            {s1|Fenn} {q1|rejected} {c1|that comparison}. ~ OPPOSE comparison
            {s1|Fenn} {q1|welcomed} {c1|that decision}. ~ SUPPORT decision
            {s1|Fenn} {q1|denied} {c1|that ministers had met}. ~ NEUTRAL ministers
            {s1|Fenn} {q1|did not dismiss reports} {c1|that the ferry was late}. ~ NEUTRAL ferry
            {s1|Fenn} {q1|called for} {c1|the chairman to resign}. ~ NEUTRAL chairman
            {s1|Fenn} {q1|called for} {c1|a return to work}. ~ SUPPORT return
            """)
    void whoDismissesAClaimOpposesTheClaim(String marked, String shown) {
        Explained<Stance> stance = stance(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).isEqualTo(shown);
    }
}
