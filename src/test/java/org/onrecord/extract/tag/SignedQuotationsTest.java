package org.onrecord.extract.tag;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SignedQuotationsTest {

    private static List<String> signed(String text) {
        return SignedQuotations.of(Texts.analyze(text)).attributions().stream()
                .map(said -> said.source().getFirst().in(text) + ": " + Texts.words(text, said.content()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "–", "―", "-", "--"})
    void aDashAndANameSignAQuotation(String dash) {
        assertThat(signed("The readers wrote to us.\n\n“We stay here.” " + dash + " Orla Quist\n\nMore came later."))
                .containsExactly("Orla Quist: [We stay here.]");
    }

    @Test
    void theNameMayStandOnTheNextLine() {
        assertThat(signed("“We stay here.”\n— Orla Quist, baker\n“We go.”\n— Robert Marsh."))
                .containsExactly("Orla Quist, baker: [We stay here.]", "Robert Marsh: [We go.]");
    }

    @Test
    void aLongerLineMayTellWhereItWasSaid() {
        assertThat(
                signed("A day.\n\n“We stay.”\n\n-- Former harbour chief Orla Quist on “Morning Tide” about songs.\n\n"
                        + "“It is clear.”\n\n-- Rep. Tomas Reyle, head of the harbour board since the vote in May."))
                .containsExactly("Former harbour chief Orla Quist: [We stay.]", "Rep. Tomas Reyle: [It is clear.]");
    }

    @Test
    void whatALineWithoutANameExplainsIsNobodysWords() {
        String text = "“We stay.” — Orla Quist\n\n“10 points”\n\n-- Decline in support for the harbour board since May.";
        SignedQuotations signed = SignedQuotations.of(Texts.analyze(text));
        assertThat(signed.attributions()).hasSize(1);
        assertThat(signed.covers(Texts.tokens(Texts.analyze(text), "points").from())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“We stay here,” said Orla Quist.",
            "“We stay here” — and nobody left.",
            "“We stay here” — Orla Quist said so on Monday.",
            "“We stay here.” Orla Quist",
            "The slogan “We stay here” — Orla Quist",
            "“We stay here.” —",
            "“We stay here.”",
    })
    void anythingElseIsNotSigned(String text) {
        assertThat(signed(text)).isEmpty();
    }

    @Test
    void onlyTheQuotationAndItsNameAreCovered() {
        String text = "We wrote.\n\n“We stay.” — Orla Quist\n\nThey left.";
        var tokens = Texts.analyze(text);
        SignedQuotations signed = SignedQuotations.of(tokens);
        assertThat(signed.covers(0)).isFalse();
        assertThat(signed.covers(Texts.tokens(tokens, "stay").from())).isTrue();
        assertThat(signed.covers(Texts.tokens(tokens, "left").from())).isFalse();
    }

    @Test
    void oddLittleTextsRaiseNoError() {
        for (String odd : OddTexts.LITTLE) {
            assertThatCode(() -> signed(odd)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "-", "--"})
    void twoWordsWithACapitalSignItWhateverTheTaggerTakesThemFor(String dash) {
        assertThat(signed("“We stay here.” " + dash + " Summer Baker\n\n“We go.”\n" + dash + " Spring Flowers."))
                .containsExactly("Summer Baker: [We stay here.]", "Spring Flowers: [We go.]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summer baker", "Summer baker", "Olive cook", "A teacher", "The Summer Baker"})
    void aWordWithoutACapitalThatNamesNobodyDoesNot(String words) {
        assertThat(signed("“We stay here.” — " + words + "\n\nMore came later.")).isEmpty();
    }
}
