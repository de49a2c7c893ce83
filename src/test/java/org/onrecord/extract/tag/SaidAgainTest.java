package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The saying that another one is joined to by the same verb: "they claimed it was safe and claim it is late". */
class SaidAgainTest {

    private static final SaidWhen SAID = new SaidWhen(
            new FakeLexicon(Set.of("said", "says", "say", "claimed", "added")));

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [s Fenn] [q claimed] [c it was safe and claim she is late].   ~ Fenn | claimed | it was safe ~ Fenn | claim | she is late
            [s Fenn] [q claimed] [c it was safe but claims it will not last]. ~ Fenn | claimed | it was safe ~ Fenn | claims | it will not last
            """)
    void theSameVerbBehindAndOpensASayingOfItsOwn(String marked, String first, String second) {
        assertThat(LabelledText.of(marked).completedBy(SAID).links()).as(marked).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q claimed] [c it was safe and knew she was late].",
            "[s Fenn] [q claimed] [c it was safe and claim dockers left the quay].",
            "[s Fenn] [q claimed] [c it was safe, they claim she is late].",
            "[s Fenn] [q claimed] “[c it was safe and claim she is late]”.",
            "[s Fenn] [q thought] [c it was safe and claim she is late].",
    })
    void anotherVerbOrAThingOrAQuotationDoesNot(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        assertThat(labelled.completedBy(SAID).labels()).as(marked).isEqualTo(labelled.labels());
    }

    private static boolean contradicts(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return SAID.contradicts(labelled.text(), labelled.candidate());
    }

    @Test
    void aCandidateThatTakesInBothIsContradicted() {
        assertThat(contradicts("[s Fenn] [q claimed] [c it was safe and claim she is late].")).isTrue();
        assertThat(contradicts("[s Fenn] [q claimed] [c it was safe] and claim she is late.")).isFalse();
        assertThat(contradicts("[s Fenn] [q claimed] [c it was safe and knew she was late].")).isFalse();
        assertThat(contradicts("[s Fenn] [q claimed] “[c it was safe and claim she is late]”.")).isFalse();
        assertThat(contradicts("[c It was safe and claim she is late], [s Fenn] [q claimed].")).isFalse();
    }

    private static boolean isWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return SAID.isWhole(labelled.text(), labelled.candidate());
    }

    @Test
    void theFirstOfThemIsWholeBeforeTheConjunction() {
        assertThat(isWhole("[s Fenn] [q claimed] [c it was safe] and claim she is late.")).isTrue();
        assertThat(isWhole("[s Fenn] [q claimed] [c it was safe] and knew she was late.")).isFalse();
        assertThat(isWhole("[s Fenn] [q claimed] [c it was] safe and claim she is late.")).isFalse();
        assertThat(isWhole("[q claimed] [c it was safe] and claim she is late.")).isFalse();
    }
}
