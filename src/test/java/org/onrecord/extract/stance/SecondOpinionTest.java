package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SecondOpinionTest {

    private static final SecondOpinion SECOND = new SecondOpinion(PairStance.load());

    private static final Attitude FOR = attitude(0.4, "for");
    private static final Attitude AGAINST = attitude(-0.3, "against");

    private static Attitude attitude(double weight, String why) {
        return new Attitude(weight, 1, List.of(), Optional.empty(), false, why);
    }

    private static List<Attitude> on(String marked, String topic) {
        CueFixture.Example example = CueFixture.example(marked);
        TokenRange tokens = Texts.tokens(example.text(), topic);
        return SECOND.on(List.of(FOR, AGAINST), example.text(), example.attribution(), tokens);
    }

    @Test
    void aConfidentOppositionMakesTheWordsAgainstStrongAndDropsTheOthers() {
        assertThat(on("{s1|Norland} {q1|condemned} {c1|Sudmark} for breaking the treaty.", "Sudmark"))
                .singleElement().satisfies(kept -> {
                    assertThat(kept.strong()).isTrue();
                    assertThat(kept.weight()).isCloseTo(-0.51, within(1e-9));
                    assertThat(kept.why()).startsWith("against, with the learned classifier's 0.");
                });
    }

    @Test
    void aConfidentPraiseMakesTheWordsForStrong() {
        assertThat(on("{s1|Norland} {q1|praised} {c1|Sudmark} for its great help.", "Sudmark"))
                .singleElement().satisfies(kept -> assertThat(kept.weight()).isCloseTo(0.51, within(1e-9)));
    }

    @Test
    void withoutAConfidentSideTheWordsStayAsTheyWere() {
        assertThat(on("{s1|Norland} {q1|said} {c1|Sudmark will host a meeting in March}.", "Sudmark"))
                .containsExactly(FOR, AGAINST);
    }

    @Test
    void whereNoSourceIsNamedNobodyIsAsked() {
        assertThat(on("{q1|Condemned} was {c1|Sudmark} for breaking the treaty.", "Sudmark"))
                .containsExactly(FOR, AGAINST);
    }

    @Test
    void aSourceInAnotherSentenceIsNotAsked() {
        assertThat(on("{s1|Norland} was angry. It {q1|condemned} {c1|Sudmark} for breaking the treaty.", "Sudmark"))
                .containsExactly(FOR, AGAINST);
    }

    @Test
    void aSourceThatIsTheTopicIsNotAsked() {
        assertThat(on("{s1|Norland} {q1|condemned} {c1|Sudmark} for breaking the treaty.", "Norland"))
                .containsExactly(FOR, AGAINST);
    }

    @Test
    void aSentenceOfMoreThanFifteenHundredCharactersIsNotRead() {
        String tail = ", and the old quay by the river waits".repeat(45);
        assertThat(on("{s1|Norland} {q1|condemned} {c1|Sudmark} for breaking the treaty" + tail + ".", "Sudmark"))
                .containsExactly(FOR, AGAINST);
    }

    @Test
    void withoutWordsThereIsNothingToConfirm() {
        CueFixture.Example example = CueFixture.example("{s1|Norland} {q1|condemned} {c1|Sudmark}.");
        assertThat(SECOND.on(List.of(), example.text(), example.attribution(), Texts.tokens(example.text(), "Sudmark")))
                .isEmpty();
    }
}
