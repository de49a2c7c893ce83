package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;

import static org.assertj.core.api.Assertions.assertThat;

class FactualityRuleTest {

    private static Explained<Factuality> read(String marked) {
        return CueFixture.example(marked).read().factuality();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|did not say} {c1|it rained}.            ~ NEGATED      ~ 'not'
            {s1|Fenn} {q1|failed to say} {c1|it rained}.          ~ NEGATED      ~ 'failed'
            {s1|Fenn} {q1|would not have said} {c1|it rained}.    ~ NEGATED      ~ 'not'
            {s1|Nobody} {q1|said} {c1|it rained}.                 ~ NEGATED      ~ 'Nobody'
            {s1|None of the dockers} {q1|said} {c1|it rained}.    ~ NEGATED      ~ 'None of the dockers'
            {s1|Not one of them} {q1|said} {c1|it rained}.        ~ NEGATED      ~ 'Not one of them'
            If {s1|Fenn} {q1|says} {c1|it rains}, they leave.     ~ HYPOTHETICAL ~ 'If'
            {s1|Fenn} {q1|is expected to say} {c1|it rained}.     ~ HYPOTHETICAL ~ 'expected to'
            {s1|Fenn} {q1|was about to say} {c1|it rained}.       ~ HYPOTHETICAL ~ 'about to'
            {s1|Fenn} {q1|would have said} {c1|it rained}.        ~ HYPOTHETICAL ~ 'would'
            Did {s1|Fenn} {q1|say} {c1|it rained}?                ~ HYPOTHETICAL ~ only asks
            {s1|Fenn} {q1|declined} {c1|to comment}.              ~ DECLINED     ~ 'declined
            {s1|Fenn} {q1|wouldn’t say} {c1|when it rained}.      ~ DECLINED     ~ 'would not say'
            {s1|Fenn} {q1|did not respond} {c1|to questions}.     ~ DECLINED     ~ respond
            {s1|Fenn} {q1|said} {c1|it rained}.                   ~ ASSERTED     ~ nothing denies
            “{c1|It rained}.”                                     ~ ASSERTED     ~ no cue
            """)
    void theReasonNamesTheWordsThatDecide(String marked, Factuality factuality, String why) {
        assertThat(read(marked).value()).as(marked).isEqualTo(factuality);
        assertThat(read(marked).why()).as(marked).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|refused to deny} {c1|the sale}.                  ~ DECLINED
            {s1|Fenn} {q1|would neither confirm nor deny} {c1|the sale}.   ~ DECLINED
            {s1|Fenn} {q1|was not available for comment} on {c1|the sale}. ~ DECLINED
            {s1|Fenn} {q1|did not return calls} {c1|seeking comment}.      ~ DECLINED
            {s1|Fenn} {q1|offered no comment} on {c1|the sale}.            ~ DECLINED
            {s1|Fenn} {q1|remained silent} on {c1|the sale}.               ~ DECLINED
            {s1|Fenn} {q1|said nothing} about {c1|the sale}.               ~ DECLINED
            {s1|Fenn} {q1|gave no details of} {c1|the sale}.               ~ DECLINED
            {s1|Fenn} {q1|stopped short of saying} {c1|it rained}.         ~ DECLINED
            {s1|Fenn} {q1|avoided saying} {c1|it rained}.                  ~ DECLINED
            {s1|Fenn} {q1|had no immediate comment on} {c1|the sale}.      ~ DECLINED
            {s1|Fenn} {q1|said little about} {c1|the sale}.                ~ DECLINED
            {s1|Fenn} {q1|will not say} {c1|when it rained}.               ~ DECLINED
            {s1|Fenn} {q1|won’t say} {c1|when it rained}.                  ~ DECLINED
            """)
    void thereAreManyWaysToKeepSilent(String marked, Factuality factuality) {
        assertThat(read(marked).value()).as(marked).isEqualTo(factuality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|had said} {c1|it rained}.
            {s1|Fenn}{q1|’s said} {c1|it rained}.
            {s1|Fenn} {q1|was forced to admit} {c1|it rained}.
            {s1|Fenn} {q1|had to admit} {c1|it rained}.
            {s1|Fenn} {q1|reportedly said} {c1|it rained}.
            {s1|Fenn} {q1|denied} {c1|it rained}.
            {s1|Fenn} {q1|would always say} {c1|it rained}.
            {s1|No. 5 Company} {q1|said} {c1|it rained}.
            """)
    void whatWasSaidIsAssertedHoweverItIsTold(String marked) {
        assertThat(read(marked).value()).as(marked).isEqualTo(Factuality.ASSERTED);
    }
}
