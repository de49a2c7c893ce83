package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Factuality;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether it was said at all, one sentence a row. */
class FactualityTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the quay was closed}. ~ ASSERTED
            {s1|Fenn} {q1|has said} {c1|the quay was closed}. ~ ASSERTED
            {s1|Fenn} {q1|did not say} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|never said} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|has never said} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|hasn’t said} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|didn’t say} {c1|the quay was closed}. ~ NEGATED
            {s1|Nobody} {q1|said} {c1|the quay was closed}. ~ NEGATED
            {s1|No official} {q1|said} {c1|the quay was closed}. ~ NEGATED
            If {s1|Fenn} {q1|says} {c1|the quay is closed}, we leave. ~ HYPOTHETICAL
            {s1|Fenn} {q1|may say} {c1|the quay is closed}. ~ HYPOTHETICAL
            {s1|Fenn} {q1|might say} {c1|the quay is closed}. ~ HYPOTHETICAL
            {s1|Fenn} {q1|could say} {c1|the quay is closed}. ~ HYPOTHETICAL
            {s1|Fenn} {q1|will say} {c1|the quay is closed}. ~ HYPOTHETICAL
            {s1|Fenn} {q1|is expected to say} {c1|the quay is closed}. ~ HYPOTHETICAL
            {s1|Fenn} {q1|should say} {c1|the quay is closed}. ~ HYPOTHETICAL
            Unless {s1|Fenn} {q1|says} {c1|the quay is closed}, we stay. ~ HYPOTHETICAL
            {s1|Fenn} {q1|declined to say} {c1|whether the quay was closed}. ~ DECLINED
            {s1|Fenn} {q1|refused to say} {c1|whether the quay was closed}. ~ DECLINED
            {s1|Fenn} {q1|declined} {c1|to comment}. ~ DECLINED
            {s1|Fenn} {q1|declined} {c1|to be interviewed} for this story. ~ DECLINED
            {s1|Fenn} {q1|declined} {c1|to be a hero}. ~ ASSERTED
            {s1|Fenn} {q1|refused} {c1|to comment}. ~ DECLINED
            {s1|Fenn} {q1|would not comment} on {c1|the quay}. ~ DECLINED
            {s1|Fenn} {q1|denied} {c1|the quay was closed}. ~ ASSERTED
            {s1|Fenn} {q1|warned} {c1|the quay might close}. ~ ASSERTED
            {s1|Fenn} {q1|said} {c1|nobody would leave}. ~ ASSERTED
            “{c1|We never close},” {s1|Fenn} {q1|said}. ~ ASSERTED
            """)
    void negationConditionAndRefusalAreTold(String marked, Factuality factuality) {
        assertThat(CueFixture.example(marked).read().factuality().value()).as(marked).isEqualTo(factuality);
    }
}
