package org.onrecord.extract.stance;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedSentenceTest {

    private static final WordClasses LEXICONS = WordClasses.load();

    private static MaskedSentence masked(String sentence, Span... spans) {
        return MaskedSentence.of(sentence, List.of(spans), List.of("HOLDER", "TARGET").subList(0, spans.length),
                LEXICONS);
    }

    @Test
    void aMarkedSpanOfManyWordsIsOneWord() {
        String sentence = "Dora Fenn of Halden praised the night ferry.";
        MaskedSentence masked = masked(sentence, Texts.span(sentence, "Dora Fenn of Halden"),
                Texts.span(sentence, "night ferry"));
        assertThat(masked.words()).containsExactly("HOLDER", "praised", "the", "TARGET", ".");
        assertThat(masked.marks()).containsExactly(0, 3);
    }

    @Test
    void marksStandInTheOrderTheSpansWereGiven() {
        String sentence = "The ferry pleases Fenn.";
        MaskedSentence masked = masked(sentence, Texts.span(sentence, "Fenn"), Texts.span(sentence, "ferry"));
        assertThat(masked.marks()).containsExactly(3, 1);
        assertThat(masked.words().get(3)).isEqualTo("HOLDER");
    }

    @Test
    void anEarlierSpanWinsWhereTwoOverlap() {
        String sentence = "Fenn of Halden waits.";
        MaskedSentence masked = masked(sentence, Texts.span(sentence, "Fenn of"), Texts.span(sentence, "of Halden"));
        assertThat(masked.words()).containsExactly("HOLDER", "TARGET", "waits", ".");
    }

    @Test
    void aSpanInsideAWordMasksTheWholeWord() {
        assertThat(masked("Merrin waits.", new Span(2, 4)).words()).containsExactly("HOLDER", "waits", ".");
    }

    @Test
    void aSpanWithoutAWordIsMarkedAtTheStart() {
        MaskedSentence masked = masked("Merrin waits.", new Span(40, 44));
        assertThat(masked.marks()).containsExactly(0);
        assertThat(masked.words()).containsExactly("merrin", "waits", ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            It cost 40 crowns ~ it cost 0 crowns
            In 2024 and 1911 ~ in 0 and 0
            Fenn’s QUAY ~ fenn 's quay
            """)
    void figuresAreAlikeAndLettersSmall(String sentence, String words) {
        assertThat(String.join(" ", masked(sentence).words())).isEqualTo(words);
    }

    @Test
    void aWordIsKnownByItsClassAndAMaskedOneIsNot() {
        String sentence = "Outrageous praised the outrageous plan.";
        MaskedSentence masked = masked(sentence, Texts.span(sentence, "Outrageous"));
        assertThat(masked.classes().get(0)).isEmpty();
        assertThat(masked.classes().get(3)).isEqualTo("WORD-");
    }

    @Test
    void marksStandForWhatLiesOutside() {
        MaskedSentence masked = masked("Merrin waits");
        assertThat(masked.word(-1)).isEqualTo("<");
        assertThat(masked.word(0)).isEqualTo("merrin");
        assertThat(masked.word(1)).isEqualTo("waits");
        assertThat(masked.word(2)).isEqualTo(">");
        assertThat(masked("").word(0)).isEqualTo(">");
    }

    @Test
    void wordsClassesAndMarksFitInAnyText() {
        Seeded.check(100, random -> {
            String sentence = OddTexts.random(random, 12);
            int at = random.nextInt(sentence.length() + 1);
            Span span = new Span(at, at + 1 + random.nextInt(9));
            MaskedSentence masked = masked(sentence, span, new Span(at + 2, at + 20));
            assertThat(masked.classes()).hasSameSizeAs(masked.words());
            assertThat(masked.marks()).hasSize(2)
                    .allSatisfy(mark -> assertThat(mark).isBetween(0, Math.max(0, masked.words().size() - 1)));
            assertThat(masked.words()).filteredOn("HOLDER"::equals).hasSizeLessThanOrEqualTo(1);
        });
    }
}
