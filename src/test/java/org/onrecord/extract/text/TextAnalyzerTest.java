package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class TextAnalyzerTest {

    static final List<String> LITTLE = OddTexts.LITTLE;

    private static boolean headline(String text) {
        return Texts.untagged(text).headlineFirst();
    }

    private static boolean headline(String title, String text) {
        return Texts.untagged(Texts.article(title, text)).headlineFirst();
    }

    @Test
    void aFirstLineWithoutAFullStopIsTheHeadline() {
        assertThat(headline("Port workers walk out\nThe dockers left at noon.")).isTrue();
        assertThat(headline("Quinn: no strike this year\nThe dockers stayed.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The dockers left.", "Who left?", "Gone!", "And then…", "Quinn said:", "First;", "In the port,"})
    void aFirstLineThatEndsInAMarkIsNot(String line) {
        assertThat(headline(line + "\nThe dockers left at noon.")).isFalse();
    }

    @Test
    void aFirstLineInQuotationMarksIsAQuotation() {
        assertThat(headline("“We go home”\nThe dockers left at noon.")).isFalse();
        assertThat(headline("\"We go home\"\nThe dockers left at noon.")).isFalse();
    }

    @Test
    void aHeadlineMayEndInAQuotation() {
        assertThat(headline("Quinn calls plan ‘madness’\nThe dockers left at noon.")).isTrue();
    }

    @Test
    void aTextOfOneParagraphHasNoHeadline() {
        assertThat(headline("Port workers walk out")).isFalse();
        assertThat(headline("Port workers walk out\n\n")).isFalse();
        assertThat(headline("")).isFalse();
    }

    @Test
    void aVeryLongFirstLineIsNone() {
        assertThat(headline("word ".repeat(39) + "end\nThe dockers left at noon.")).isTrue();
        assertThat(headline("word ".repeat(60) + "end\nThe dockers left at noon.")).isFalse();
    }

    @Test
    void whereTheTitleIsKnownOnlyTheTitleIsTheHeadline() {
        assertThat(headline("Port workers walk out", "Port workers walk out\nThey left.")).isTrue();
        assertThat(headline("Port workers walk out", "A port without workers\nThey left.")).isFalse();
        assertThat(headline("They left.", "They left.\nThe rain fell.")).isTrue();
    }

    @Test
    void marksSpacesAndCapitalsOfTheTitleDoNotMatter() {
        assertThat(headline("Quinn: ‘No strike’", "QUINN – \"no  strike\"\nThey left.")).isTrue();
        assertThat(headline("İzmir quay", "İZMİR QUAY\nThey left.")).isTrue();
    }

    @Test
    void theTokensOfTheHeadlineAreKnown() {
        TokenizedText text = Texts.untagged("Port workers walk out\nThe dockers left.");
        assertThat(text.inHeadline(0)).isTrue();
        assertThat(text.inHeadline(3)).isTrue();
        assertThat(text.inHeadline(4)).isFalse();
        assertThat(Texts.untagged("They left.\nThe dockers left.").inHeadline(0)).isFalse();
    }

    @Test
    void aByteOrderMarkOnALineOfItsOwnIsNoHeadline() {
        assertThat(headline("\uFEFF\nThe dockers left.\nThe rain fell.")).isFalse();
    }

    @Test
    void everySentenceIsTaggedAlone() {
        List<String> tagged = new ArrayList<>();
        PartOfSpeechTagger recorder = words -> {
            tagged.add(String.join(" ", words));
            PartOfSpeech[] tags = new PartOfSpeech[words.length];
            Arrays.fill(tags, PartOfSpeech.NOUN);
            return tags;
        };
        TokenizedText text = new TextAnalyzer(recorder).analyze(Texts.article("He left. She stayed.\nNobody came."));
        assertThat(tagged).containsExactly("He left .", "She stayed .", "Nobody came .");
        assertThat(text.tag(0)).isEqualTo(PartOfSpeech.NOUN);
        assertThat(text.tag(text.size() - 1)).isEqualTo(PartOfSpeech.NOUN);
    }

    @ParameterizedTest
    @FieldSource("LITTLE")
    void oddLittleTextsRaiseNoError(String text) {
        assertThatCode(() -> Texts.analyze(text)).doesNotThrowAnyException();
    }

    @Test
    void randomTextsRaiseNoErrorAndKeepEveryToken() {
        Seeded.check(200, random -> {
            String odd = OddTexts.random(random, 80);
            TokenizedText text = Texts.analyze(odd);
            assertThat(text.size()).isEqualTo(WordTokenizer.tokenize(odd).size());
            assertThat(text.text()).isEqualTo(odd);
        });
    }

    @Test
    void theSameArticleGivesTheSameTextAgain() {
        String news = "Ferry sinks\n“We rowed,” said Voss. He wept.";
        TokenizedText one = Texts.analyze(news);
        TokenizedText two = Texts.analyze(news);
        for (int t = 0; t < one.size(); t++) {
            assertThat(two.span(t)).isEqualTo(one.span(t));
            assertThat(two.tag(t)).isEqualTo(one.tag(t));
        }
        assertThat(two.quotations()).isEqualTo(one.quotations());
    }
}
