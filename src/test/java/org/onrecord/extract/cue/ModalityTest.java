package org.onrecord.extract.cue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ModalityTest {

    private static Modality modality(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        int[] cue = CueTokens.of(example.text(), example.attribution().cue());
        int head = CueFixture.CUES.head(example.text(), example.attribution()).orElseThrow().tokens().from();
        VerbGroup group = new VerbGroup(example.text(), example.attribution(), cue, head);
        return new Modality(example.text(), group, Inflection.load());
    }

    @Test
    void anExpectationNeedsItsTo() {
        Set<String> expected = Set.of("expected", "set");
        assertThat(modality("{s1|She} {q1|is expected to say} {c1|it rains}.").expectation(expected))
                .contains("expected");
        assertThat(modality("{s1|She} {q1|is due to say} {c1|it rains}.").expectation(expected)).isEmpty();
        assertThat(modality("{s1|She}, as expected, {q1|said} {c1|it rained}.").expectation(expected)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|She}{q1|’d say} {c1|it rains}.                   ~ ’d
            {s1|She}{q1|’d said} {c1|it rained}.                 ~ -
            {s1|She}{q1|’d argued} {c1|it rained}.               ~ -
            {s1|She}{q1|’d have said} {c1|it rained}.            ~ ’d
            {s1|She} {q1|would say} {c1|it rains}.               ~ would
            {s1|She} {q1|would only say} {c1|it rains}.          ~ -
            {s1|She} {q1|would say only} {c1|that it rains}.     ~ -
            {s1|She} {q1|would only announce} {c1|the sale}.     ~ would
            """)
    void aModalLeavesTheSayingOpen(String marked, String modal) {
        assertThat(modality(marked).modal(Set.of("would", "'d")).orElse("-")).as(marked).isEqualTo(modal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|She} {q1|is to announce} {c1|the sale}.               ~ is to
            {s1|She} {q1|was to announce} {c1|the sale} on Friday.    ~ was to
            {s1|She} {q1|was later to say} {c1|it rained}.            ~ -
            {s1|She} {q1|was forced to say} {c1|it rained}.           ~ -
            Her {s1|answer} {q1|is to blame} {c1|the board}.          ~ -
            """)
    void whoIsToSaySomethingHasNotSaidIt(String marked, String ahead) {
        assertThat(modality(marked).ahead().orElse("-")).as(marked).isEqualTo(ahead);
    }
}
