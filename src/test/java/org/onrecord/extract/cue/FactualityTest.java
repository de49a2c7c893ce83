package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;

import static org.assertj.core.api.Assertions.assertThat;

class FactualityTest {

    private static Explained<Factuality> factuality(String marked) {
        return CueFixture.example(marked).read().factuality();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|The harbour master} {q1|said} {c1|he did not know the ship}.",
            "{s1|The harbour master} {q1|denied} {c1|taking money}.",
            "“{c1|We never said that},” {s1|the harbour master} {q1|said}.",
            "{s1|The harbour master} {q1|has said} {c1|the quay would open}.",
            "{s1|The harbour master}, who did not attend, {q1|said} {c1|the quay would open}.",
            "The crane did not work, but {s1|the harbour master} {q1|said} {c1|the quay would open}.",
            "Asked if the crane was safe, {s1|the harbour master} {q1|said} {c1|it was}.",
            "If the crane falls, “{c1|we will all suffer},” {q1|said} {s1|the harbour master}.",
            "{s1|The harbour master} {q1|not only said} {c1|the quay was closed} but locked the gate.",
            "{s1|She} {q1|did not hesitate to call} {c1|the crane unsafe}.",
            "{s1|The harbour master} {q1|would often say} {c1|the sea decides}.",
            "{c1|The quay would not open}, {s1|the harbour master} {q1|said}.",
            "{c1|The quay is safe}, {q1|according to} {s1|the harbour master}.",
            "{s1|HOST}: {c1|Will you not say it?}",
            "{s1|The harbour master} {q1|still insists} {c1|nothing happened}.",
            "{s1|No. 7 Council}’s clerk {q1|said} {c1|the gate was shut}.",
            "Why did {s1|the harbour master} {q1|say} {c1|the gate was shut}.",
            "{s1|A letter} from May {q1|said} {c1|the gate was shut}.",
            "{s1|A letter from May} {q1|says} {c1|the gate was shut}.",
    })
    void whatWasSaidIsAsserted(String marked) {
        assertThat(factuality(marked).value()).as(marked).isEqualTo(Factuality.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|The harbour master} {q1|did not say} {c1|whether the quay would open}.",
            "{s1|The harbour master} {q1|didn’t say} {c1|when it would open}.",
            "{s1|The harbour master} has never {q1|said} {c1|that the crane is safe}.",
            "{s1|The harbour master} left {q1|without saying} {c1|when the quay would open}.",
            "{s1|No one} {q1|said} {c1|the crane was safe}.",
            "{s1|Neither side} {q1|announced} {c1|a date}.",
            "{s1|The harbour master} {q1|has yet to say} {c1|when the quay will open}.",
            "{s1|The harbour master} {q1|failed to mention} {c1|the broken crane}.",
            "{s1|The harbour master} {q1|stopped short of calling} {c1|the crane unsafe}.",
            "{s1|The harbour master} {q1|did not rule out} {c1|a closure}.",
            "{s1|The harbour master} {q1|does not believe} {c1|the crane will fall}.",
            "Never has {s1|the harbour master} {q1|said} {c1|such a thing}.",
            "{s1|Not everyone} {q1|agreed} {c1|the crane was safe}.",
            "{s1|The harbour master} {q1|did not immediately confirm} {c1|the closure}.",
    })
    void whatTheArticleDeniesIsNegated(String marked) {
        assertThat(factuality(marked).value()).as(marked).isEqualTo(Factuality.NEGATED);
        assertThat(factuality(marked).why()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "If {s1|the inspector} {q1|finds} that {c1|the crane is unsafe}, the quay closes.",
            "Unless {s1|she} {q1|says} {c1|the crane is safe}, the quay closes.",
            "It is unclear whether {s1|the inspector} {q1|said} {c1|the crane was safe}.",
            "{s1|Critics} {q1|could argue} {c1|the crane is too old}.",
            "{s1|The inspector} {q1|is expected to say} {c1|the crane is unsafe}.",
            "{s1|The inspector} {q1|will announce} {c1|a closure} next week.",
            "Should {s1|the inspector} {q1|claim} {c1|the crane is safe}, nobody will use it.",
            "{s1|The inspector} {q1|may say} {c1|the crane is safe}.",
            "{s1|Dora Fenn} may {q1|say} {c1|the crane is safe}.",
            "{s1|A letter from May} may {q1|say} {c1|the gate was shut}.",
            "Did {s1|the inspector} {q1|say} {c1|the crane was safe}?",
            "{s1|The inspector} {q1|is likely to recommend} {c1|a closure}.",
    })
    void whatIsSupposedOrToComeIsHypothetical(String marked) {
        assertThat(factuality(marked).value()).as(marked).isEqualTo(Factuality.HYPOTHETICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|The harbour master} {q1|declined to comment} {c1|on the crane}.",
            "{s1|The harbour master} {q1|declined} {c1|to say} whether the quay would open.",
            "{s1|The harbour master} {q1|refused to say} {c1|when the quay would open}.",
            "{s1|The harbour master} {q1|would not say} {c1|when the quay would open}.",
            "{s1|The harbour master} {q1|wouldn't confirm} {c1|the closure}.",
            "{s1|The harbour master} {q1|did not respond to} {c1|a request for comment}.",
            "{s1|The harbour master} {q1|could not be reached} {c1|for comment}.",
            "{s1|The harbour master} {q1|refused to condemn} {c1|the crew}.",
    })
    void whoKeepsSilentDeclined(String marked) {
        assertThat(factuality(marked).value()).as(marked).isEqualTo(Factuality.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|The crew} {q1|refused} {c1|to leave the ship}.",
            "{s1|The crew} {q1|refused} {c1|the offer}.",
    })
    void aRefusalToActIsAnAct(String marked) {
        assertThat(factuality(marked).value()).as(marked).isEqualTo(Factuality.ASSERTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Ida Holm} {q1|said} “{c1|no one said that, if you ask me}”.",
            "“{c1|Not true},” {s1|Ida Holm} {q1|said}.",
            "“{c1|If only},” {s1|she} {q1|sighed}.",
    })
    void wordsInsideTheQuoteDoNotCount(String marked) {
        assertThat(factuality(marked).value()).as(marked).isEqualTo(Factuality.ASSERTED);
    }
}
