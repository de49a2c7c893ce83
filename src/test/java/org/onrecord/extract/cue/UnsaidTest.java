package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Factuality;

import static org.assertj.core.api.Assertions.assertThat;

/** Sayings that the article itself takes back, doubts or only passes on, and those that only look so. */
class UnsaidTest {

    private static Factuality factuality(String marked) {
        return CueFixture.example(marked).read().factuality().value();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Orla Quist} {q1|denied} {c1|that she had said “we are closing”}.",
            "{s1|Orla Quist} {q1|denied} {c1|calling the mayor “a liar”}.",
            "{s1|Orla Quist} {q1|denied that} {c1|Dora Fenn had called the mayor “a liar”}.",
            "{s1|Orla Quist} {q1|rejected claims} {c1|that she called the mayor “a liar”}.",
            "{s1|Orla Quist} {q1|denied calling for} “{c1|a strike}”.",
            "{s1|Orla Quist} {q1|denied saying} {c1|it rained}.",
            "{s1|Orla Quist} dismissed {q1|suggestions} {c1|that she had told the board to “drop dead”}."})
    void theWordsInADeniedSayingAreNotTheSpeakers(String marked) {
        assertThat(factuality(marked)).as(marked).isEqualTo(Factuality.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Orla Quist} {q1|denied} {c1|that the quay was “a disgrace”}.",
            "{s1|Orla Quist} {q1|denied} {c1|that she had said so}.",
            "{s1|Orla Quist} {q1|rejected} {c1|what Tomas Reyle called “a disgrace”}.",
            "{s1|Orla Quist} {q1|rejected} {c1|a plan Tomas Reyle called “a disgrace”}.",
            "{s1|Orla Quist} {q1|denied} {c1|that the plan, which he called “a joke”, would fail}.",
            "{s1|Orla Quist} {q1|objected} {c1|that Tomas Reyle had called her “a liar”}.",
            "{s1|Orla Quist} denied the charge, {q1|calling} {c1|it “a smear”}.",
            "{s1|Orla Quist} denied the charge and {q1|said} {c1|it was “a smear”}.",
            "The board dismissed {s1|Orla Quist}’s {q1|claim} {c1|that the quay would close}."})
    void aDenialOrASayingBesideOneStands(String marked) {
        assertThat(factuality(marked)).as(marked).isEqualTo(Factuality.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "It is false that {s1|Dora Fenn} {q1|called} {c1|the toll “a disgrace”}.",
            "It is not true that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "It isn’t the case that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "There is no evidence that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "Nobody believes {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "I do not think that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "I doubt that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "The board denied that {s1|Dora Fenn} {q1|had said} {c1|the quay would close}.",
            "{s1|Dora Fenn} denied {q1|calling} {c1|the mayor “a coward”}.",
            "{s1|Dora Fenn} denied having {q1|said} {c1|that the quay would close}.",
            "The board dismissed reports that {s1|Dora Fenn} {q1|said} {c1|the quay would close}."})
    void whatStandsOverTheSayingDeniesIt(String marked) {
        assertThat(factuality(marked)).as(marked).isEqualTo(Factuality.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Lena Marrow} {q1|was accused of saying} “{c1|the island can drown}”.",
            "{s1|Lena Marrow} was accused of {q1|calling} {c1|the mayor “a fool”}.",
            "Tomas Reyle accused {s1|Lena Marrow} of {q1|calling} {c1|the mayor “a fool”}.",
            "{s1|Lena Marrow} {q1|is alleged to have said} “{c1|the island can drown}”.",
            "{s1|Lena Marrow} {q1|allegedly called} {c1|the mayor “a fool”}.",
            "{s1|A rumour that Lena Marrow} {q1|had promised} {c1|“free ferries for all”} spread.",
            "They spread rumours that {s1|Lena Marrow} {q1|called} {c1|the dockers “fools”}.",
            "{s1|Lena Marrow} {q1|is rumoured to have said} {c1|the quay would close}."})
    void whatIsOnlyAllegedIsHypothetical(String marked) {
        assertThat(factuality(marked)).as(marked).isEqualTo(Factuality.HYPOTHETICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "It is true that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "There is evidence that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "There is no doubt that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "Nobody denies that {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "Nobody knew that {s1|Dora Fenn} {q1|had said} {c1|the quay would close}.",
            "They spread rumours {s1|Dora Fenn} {q1|called} {c1|“absurd”}.",
            "They spread rumours that {s1|Dora Fenn} {q1|described} {c1|as “absurd”}.",
            "They spread rumours {s1|Dora Fenn} {q1|said} {c1|were “absurd”}.",
            "Despite the rumours, {s1|Dora Fenn} {q1|said} {c1|the quay would close}.",
            "{s1|Dora Fenn}, accused of fraud, {q1|said} {c1|the quay would close}.",
            "{s1|Dora Fenn} {q1|is accusing} {c1|the board of fraud}.",
            "{s1|Dora Fenn}’s {q1|accusation} {c1|that the board lied} was heard.",
            "{s1|Dora Fenn} {q1|accused} {c1|the board of calling her “a liar”}."})
    void aSayingThatOnlyStandsNearADoubtIsAsserted(String marked) {
        assertThat(factuality(marked)).as(marked).isEqualTo(Factuality.ASSERTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|cannot confirm} {c1|that the quay is safe}.              ~ NEGATED
            {s1|Fenn} {q1|cannot say} {c1|when it will close}.                     ~ NEGATED
            {s1|Fenn} {q1|almost said} {c1|that it would close}.                   ~ NEGATED
            {s1|Fenn} {q1|nearly said} {c1|that it would close}.                   ~ NEGATED
            {s1|Fenn} {q1|all but said} {c1|that it would close}.                  ~ NEGATED
            {s1|Fenn} {q1|no longer says} {c1|that it would close}.                ~ NEGATED
            {s1|Fenn} {q1|made no mention of} {c1|the sale}.                       ~ NEGATED
            {s1|Hardly anyone} {q1|said} {c1|it would close}.                      ~ NEGATED
            {s1|Almost nobody} {q1|said} {c1|it would close}.                      ~ NEGATED
            {s1|No Halden docker} {q1|said} {c1|it would close}.                   ~ NEGATED
            Had {s1|Fenn} {q1|said} {c1|it would close}, they would have left.     ~ HYPOTHETICAL
            Were {s1|she} {q1|to say} {c1|it would close}, they would leave.       ~ HYPOTHETICAL
            {s1|Who} {q1|said} {c1|it was unsafe}?                                 ~ HYPOTHETICAL
            {s1|Fenn} {q1|is to announce} {c1|the closure} on Friday.              ~ HYPOTHETICAL
            {s1|She}{q1|’d say} {c1|it rained}.                                    ~ HYPOTHETICAL
            """)
    void theWordsOfTheCueTellWhatWasNotSaid(String marked, Factuality factuality) {
        assertThat(factuality(marked)).as(marked).isEqualTo(factuality);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|almost always says} {c1|it will close}.",
            "{s1|Nearly 20 dockers} {q1|said} {c1|it would close}.",
            "{s1|Barely 20 dockers} {q1|said} {c1|it would close}.",
            "Hardly had {s1|Fenn} {q1|said} {c1|it was safe} when it fell.",
            "Not long ago {s1|Fenn} {q1|said} {c1|it would close}.",
            "Only once had {s1|Fenn} {q1|said} {c1|it would close}.",
            "{s1|Fenn} {q1|was later to say} {c1|it was safe}.",
            "{s1|Fenn}’s best answer {q1|was to say} {c1|it was safe}.",
            "{s1|Fenn}, {q1|who said} {c1|it was safe}, has left.",
            "{s1|She}{q1|’d said} {c1|it rained}.",
            "{s1|No fewer than 20 dockers} {q1|said} {c1|it rained}.",
            "{s1|Not only Fenn} {q1|said} {c1|it rained}.",
            "{s1|Nobody but Fenn} {q1|said} {c1|it rained}.",
            "{s1|No one except Fenn} {q1|said} {c1|it rained}.",
            "{s1|No 10} {q1|said} {c1|it rained}.",
            "{s1|Fenn} {q1|would only say} {c1|that talks went on}.",
            "{s1|Fenn} {q1|could not help saying} {c1|it rained}."})
    void whatOnlyLooksUnsaidIsAsserted(String marked) {
        assertThat(factuality(marked)).as(marked).isEqualTo(Factuality.ASSERTED);
    }
}
