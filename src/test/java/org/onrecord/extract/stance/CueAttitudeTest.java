package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CueAttitudeTest {

    private static boolean nominal(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        return CueAttitude.nominal(example.text(), example.attribution(), new NounPhrases(example.text()));
    }

    private static Optional<Attitude> attitude(CueFixture.Example example) {
        TokenizedText text = example.text();
        return CueFixture.CUES.head(text, example.attribution()).flatMap(head -> CueAttitude
                .of(text, example.attribution(), CueTurn.of(text, example.attribution(), example.read(), head,
                        CueFixture.CUES), head, new NounPhrases(text)));
    }

    private static Attitude shown(String marked) {
        return attitude(CueFixture.example(marked)).orElseThrow(() -> new AssertionError("no attitude: " + marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|rejected} {c1|the plan}.",
            "{s1|Fenn} {q1|rejected} {c1|raising the toll}.",
            "{s1|Fenn} {q1|rejected} {c1|the harbour’s plan}.",
            "{s1|Fenn} {q1|rejected} {c1|the plan that the board had made}.",
            "{s1|Fenn} {q1|rejected} {c1|the proposed toll}.",
            "{s1|Fenn} {q1|rejected} {c1|a toll raised by the board}.",
            "{s1|Fenn} {q1|rejected} {c1|plans to close the quay}.",
    })
    void aThingIsNominal(String marked) {
        assertThat(nominal(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|denied} {c1|that the plan was late}.",
            "{s1|Fenn} {q1|denied} {c1|the plan was late}.",
            "{s1|Fenn} {q1|asked} {c1|whether the plan was late}.",
            "{s1|Fenn} {q1|explained} {c1|how the toll works}.",
            "{s1|Fenn} {q1|refused} {c1|to close the quay}.",
            "{s1|Fenn} {q1|said} {c1|the dockers want a raise}.",
            "{q1|Welcoming} the ferry, {s1|Fenn} said: “{c1|A fine ship}.”",
    })
    void aClauseOrAWholeQuotationIsNot(String marked) {
        assertThat(nominal(marked)).as(marked).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|praised} {c1|the plan}. ~ 0.9
            {s1|Fenn} {q1|rejected} {c1|the plan}. ~ -0.9
            {s1|Fenn} {q1|called for} {c1|a ceasefire}. ~ 0.7
            {s1|Fenn} {q1|complained} {c1|that the plan was late}. ~ -0.5
            {s1|Fenn} {q1|does not support} {c1|the plan}. ~ -0.72
            """)
    void aThingIsJudgedMoreStronglyThanAClause(String marked, double weight) {
        assertThat(shown(marked).weight()).as(marked).isCloseTo(weight, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|the plan was late}.",
            "{s1|Fenn} {q1|hoped} {c1|that the plan was late}.",
            "{s1|Fenn} {q1|did not reject} {c1|the plan}.",
            "{s1|Fenn} {q1|denied} {c1|that the plan was late}.",
            "{s1|Fenn} {q1|did not deny} {c1|that the plan was late}.",
            "{s1|Fenn} {q1|demanded} {c1|that the quay be closed}.",
    })
    void aPlainCueAHopeADenialOrAnUnspokenObjectionShowsNone(String marked) {
        assertThat(attitude(CueFixture.example(marked))).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|rejected} {c1|the plan}. ~ plan
            {s1|Fenn} {q1|rejected} {c1|any idea of a merger}. ~ merger
            {s1|Fenn} {q1|opposes} {c1|closing the school}. ~ closing the school
            """)
    void theTargetIsTheThingWithoutArticlePrepositionAndShell(String marked, String target) {
        CueFixture.Example example = CueFixture.example(marked);
        assertThat(attitude(example).orElseThrow().target()).map(r -> example.text().span(r).in(example.text().text()))
                .contains(target);
    }

    @Test
    void aClauseIsNoTarget() {
        assertThat(shown("{s1|Fenn} {q1|complained} {c1|that the plan was late}.").target()).isEmpty();
    }

    @Test
    void theEvidenceIsTheJudgingWordOrWithANegationTheWholeCue() {
        CueFixture.Example plain = CueFixture.example("{s1|Fenn} {q1|has firmly rejected} {c1|the plan}.");
        assertThat(Texts.words(plain.text().text(), attitude(plain).orElseThrow().evidence()))
                .containsExactly("rejected");
        CueFixture.Example negated = CueFixture.example("{s1|Fenn} {q1|does not support} {c1|the plan}.");
        assertThat(Texts.words(negated.text().text(), attitude(negated).orElseThrow().evidence()))
                .containsExactly("does not support");
    }

    @Test
    void theReasonNamesTheCueTheSideAndTheNegation() {
        assertThat(shown("{s1|Fenn} {q1|rejected} {c1|the plan}.").why())
                .isEqualTo("'rejected' opposes what it is about");
        assertThat(shown("{s1|Fenn} {q1|does not support} {c1|the plan}.").why())
                .contains("supports").endsWith(", negated");
    }

    @Test
    void contentOfBlanksAloneIsNoThing() {
        TokenizedText text = Texts.analyze("Fenn rejected   it.");
        var blank = List.of(new Span(13, 15));
        var said = new Attribution(Form.INDIRECT, blank, List.of(),
                List.of(Texts.span(text.text(), "rejected")), List.of(), 1);
        assertThat(CueAttitude.nominal(text, said, new NounPhrases(text))).isFalse();
    }
}
