package org.onrecord.extract;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    private static final String ENGLISH = "The dockers of Port Halden went back to work on Monday. The union said that "
            + "it was tired and that it had won. Forty ships were still waiting at the breakwater, and the harbour "
            + "master was counting them with a telescope. For the pilots it will be a long week, he told the Tide, and "
            + "a longer one for the pilots’ families. ";

    private static final String GERMAN = "Die Hafenarbeiter von Halden kehrten am Montag an ihre Kräne zurück. Die "
            + "Gewerkschaft erklärte, man sei müde und man habe gewonnen. Vierzig Schiffe warteten noch vor dem "
            + "Wellenbrecher, und der Hafenmeister zählte sie mit einem Fernrohr. Für die Lotsen werde es eine lange "
            + "Woche, sagte er der Zeitung, und für deren Familien eine noch längere. Danach schwieg er lange. ";

    private static boolean isEnglish(String language, String text) {
        ArticleHeader header = new ArticleHeader(
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language);
        return Language.isEnglish(new Article(header, text), Texts.untagged(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en_US"})
    void englishNewsIsRead(String language) {
        assertThat(isEnglish(language, ENGLISH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "", "tr"})
    void whatTheHeaderCallsAnotherLanguageIsNot(String language) {
        assertThat(isEnglish(language, ENGLISH)).isFalse();
    }

    @Test
    void newsInAnotherLanguageIsSeenThroughAWrongHeader() {
        assertThat(isEnglish("en", GERMAN)).isFalse();
        assertThat(isEnglish("en", "港 口 工 人 周 一 返 回 工 作 岗 位 ".repeat(10))).isFalse();
    }

    @Test
    void aShortTextIsBelieved() {
        assertThat(isEnglish("en", "Vierzig Schiffe warteten.")).isTrue();
        assertThat(isEnglish("en", "")).isTrue();
    }

    @Test
    void aForeignQuotationInEnglishNewsDoesNotMatter() {
        assertThat(isEnglish("en", ENGLISH + "„" + GERMAN + "“")).isTrue();
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        assertThat(isEnglish("en", ENGLISH.repeat(40) + GERMAN.repeat(400))).isTrue();
        assertThat(isEnglish("en", GERMAN.repeat(40) + ENGLISH.repeat(400))).isFalse();
    }
}
