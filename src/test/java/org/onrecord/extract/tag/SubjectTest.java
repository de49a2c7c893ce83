package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTest {

    private static String subject(String sentence, String cue) {
        TokenizedText text = Texts.analyze(sentence);
        return Subject.of(text, Texts.tokens(text, cue))
                .map(range -> text.span(range).in(sentence))
                .orElse("-");
    }

    private static boolean isPerson(String words) {
        TokenizedText text = Texts.analyze(words + " came.");
        return Subject.isPerson(text, Texts.tokens(text, words));
    }

    @Test
    void theNounPhraseBeforeTheVerbSpeaks() {
        assertThat(subject("Nell Quinn said the port was closed.", "said")).isEqualTo("Nell Quinn");
        assertThat(subject("The old harbour master denied it.", "denied")).isEqualTo("The old harbour master");
        assertThat(subject("She denied it.", "denied")).isEqualTo("She");
    }

    @Test
    void whoLivesInAPlaceSpeaksAndNotThePlace() {
        assertThat(subject("Quinn, of Mill Lane, Merrin, had denied all counts.", "denied")).startsWith("Quinn");
        assertThat(subject("Nell Quinn, 34, of Mill Lane, Merrin, denied it.", "denied")).startsWith("Nell Quinn");
        assertThat(subject("Nell Quinn, from Merrin, denied it.", "denied")).startsWith("Nell Quinn");
    }

    @Test
    void anInfinitiveHasTheSubjectOfTheVerbItHangsOn() {
        assertThat(subject("The old pool stays open after dockers voted on Monday to reject a sale.", "to reject"))
                .isEqualTo("dockers");
        assertThat(subject("Dora Fenn came to reject a sale.", "to reject")).isEqualTo("Dora Fenn");
    }

    @Test
    void aParticipleBeforeTheNounBelongsToIt() {
        assertThat(subject("Displaced dockers described the quay.", "described")).isEqualTo("Displaced dockers");
        assertThat(subject("Wounded men said it was lost.", "said")).isEqualTo("Wounded men");
    }

    @Test
    void whatStandsBetweenCommasIsPassedOver() {
        assertThat(subject("The study, published in May, found that it was lost.", "found")).isEqualTo("The study");
        assertThat(subject("Critics, however, point out that it is lost.", "point")).isEqualTo("Critics");
        assertThat(subject("Sen. Nell Quinn (R-Merrin), whose vote was needed, denied it.", "denied"))
                .isEqualTo("Sen. Nell Quinn (R-Merrin)");
    }

    @Test
    void theClauseOfTheVerbHasASubjectOfItsOwn() {
        assertThat(subject("She was calm as Judge Nell Quinn told her it was late.", "told"))
                .isEqualTo("Judge Nell Quinn");
        assertThat(subject("The bill stalled after Nell Quinn objected to it, saying it was late.", "saying"))
                .isEqualTo("Nell Quinn");
        assertThat(subject("The ferry had left, but Nell Quinn denied it.", "denied")).isEqualTo("Nell Quinn");
    }

    @Test
    void aNameInAppositionBelongsToANounThatNamesNobody() {
        assertThat(subject("An industry group, the Halden Steel Council, denied it.", "denied"))
                .isEqualTo("An industry group, the Halden Steel Council");
    }

    @Test
    void anAdverbBeforeTheVerbIsPassedOver() {
        assertThat(subject("Nell Quinn angrily denied it.", "denied")).isEqualTo("Nell Quinn");
    }

    @Test
    void anOfKeepsThePhraseTogether() {
        assertThat(subject("The mayor of Merrin denied it.", "denied")).isEqualTo("The mayor of Merrin");
    }

    @Test
    void aNameBeforeACommaSpeaks() {
        assertThat(subject("Orla Quist, whose family left the island, told the inquiry about it.", "told"))
                .isEqualTo("Orla Quist");
    }

    @Test
    void quotedWordsAreNobody() {
        assertThat(subject("“Nell Quinn left,” she said.", "said")).isEqualTo("she");
    }

    @Test
    void aSentenceWithoutAPhraseBeforeItsVerbHasNone() {
        assertThat(subject("Asked about it, nobody answered.", "Asked")).isEqualTo("-");
        assertThat(subject("Said.", "Said")).isEqualTo("-");
    }

    @Test
    void onlyTheSentenceOfTheCueIsRead() {
        assertThat(subject("Nell Quinn came late. Denied it all.", "Denied")).isEqualTo("-");
    }

    @Test
    void namesAndSheAreAPerson() {
        assertThat(isPerson("Nell Quinn")).isTrue();
        assertThat(isPerson("She")).isTrue();
        assertThat(isPerson("The old lamp")).isFalse();
    }
}
