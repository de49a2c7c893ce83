package org.onrecord.extract.stance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class WordClassesTest {

    private static final WordClasses CLASSES = WordClasses.load();

    private static String classOf(String plain, String word) {
        TokenizedText text = Texts.untagged(plain);
        return CLASSES.classOf(text, Texts.tokens(text, word).from());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Fenn praised the plan. ~ praised ~ PRAISE+
            Fenn rejected the plan. ~ rejected ~ REJECT-
            Fenn condemned the plan. ~ condemned ~ CRITICIZE-
            Fenn said so. ~ said ~ SAY0
            Fenn asked them. ~ asked ~ ASK0
            It was an outrageous plan. ~ outrageous ~ WORD-
            It was a fair plan. ~ fair ~ WORD+
            It was a disgrace. ~ disgrace ~ NOUN-
            The plan is off the table. ~ off ~ PHRASE-
            The quay is long. ~ quay ~ ``
            The quay is long. ~ . ~ ``
            """)
    void aWordIsNamedByItsActOrKindAndItsSide(String plain, String word, String name) {
        assertThat(classOf(plain, word)).isEqualTo(name);
    }

    @Test
    void aWordThatOnlyLooksLikeAnAttitudeHasNoClass() {
        assertThat(classOf("They said: good morning.", "good")).isEmpty();
        assertThat(classOf("They had a good plan.", "good")).isEqualTo("WORD+");
    }

    @Test
    void aPhraseIsNotReadAcrossTheEndOfASentence() {
        assertThat(classOf("The lamp is off. The table is round.", "off")).isEmpty();
    }

    @Test
    void theLastWordOfATextIsReadAlone() {
        assertThat(classOf("They call it unfair", "unfair")).isEqualTo("WORD-");
        assertThat(classOf("unfair", "unfair")).isEqualTo("WORD-");
    }
}
