package org.onrecord.extract.tag;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptLabelsTest {

    private static List<String> labels(String text) {
        TokenizedText tokens = Texts.analyze(text);
        return words(tokens, TranscriptLabels.of(tokens).byParagraph());
    }

    private static List<String> words(TokenizedText text, Map<Integer, TokenRange> labels) {
        return Texts.words(text, List.copyOf(labels.values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            QUIST: The quay leaks. ~ QUIST
            DORA FENN: The quay leaks. ~ DORA FENN
            Mayor Fenn: The quay leaks. ~ Mayor Fenn
            Dora Fenn: The quay leaks. ~ Dora Fenn
            Moderator: The quay leaks. ~ Moderator
            THE MAYOR OF HALDEN: The quay leaks. ~ THE MAYOR OF HALDEN
            Mr. Fenn: The quay leaks. ~ Mr. Fenn
            “QUIST: The quay leaks.” ~ QUIST
            ((Quist Fenn)) The quay leaks. ~ Quist Fenn
            Q Does the quay leak? ~ Q
            """)
    void aNameOrOfficeThatOpensAParagraphIsALabel(String text, String label) {
        assertThat(labels(text)).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Advertisement: A new quay.",
            "UPDATE: The quay leaks.",
            "the mayor: The quay leaks.",
            "The quay leaks.",
            "Fenn said: The quay leaks.",
            "Winner: The old quay of Halden.",
            "One Two Three Four Five Six Seven: The quay leaks.",
            ": The quay leaks.",
            "((Quist Fenn) The quay leaks.",
            "Q",
    })
    void aRubricASentenceOrHalfALabelIsNone(String text) {
        assertThat(labels(text)).as(text).isEmpty();
    }

    @Test
    void aSurnameAloneIsALabelWhereTheArticleNamesItElsewhere() {
        assertThat(labels("We met Dora Fenn on Monday.\nFenn: The quay leaks.")).containsExactly("Fenn");
        assertThat(labels("We met nobody on Monday.\nFenn: The quay leaks.")).isEmpty();
    }

    @Test
    void aWordTheArticleAlsoWritesSmallIsNoName() {
        assertThat(labels("They sold old bread in town.\nOld Bread: It was cheap.")).isEmpty();
    }

    @Test
    void oneNamedTwiceIsRepeatedEvenByTheSurnameAlone() {
        TokenizedText twice = Texts.analyze("DORA FENN: It leaks.\nQUIST: It does not.\nFENN: It does.");
        assertThat(TranscriptLabels.of(twice).isRepeated()).isTrue();
        TokenizedText once = Texts.analyze("DORA FENN: It leaks.\nQUIST: It does not.");
        assertThat(TranscriptLabels.of(once).isRepeated()).isFalse();
    }

    @Test
    void initialsWithoutAColonCountWhereTheyOpenMoreThanOneParagraph() {
        TokenizedText text = Texts.analyze("MQ We built it here.\nTR They did not.\nMQ We did so in May.");
        TranscriptLabels labels = TranscriptLabels.of(text);
        assertThat(labels.byParagraph()).isEmpty();
        assertThat(words(text, labels.withBareInitials())).containsExactly("MQ", "MQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN We built it.\nUN We sold it.", "MQ we built it.\nMQ we sold it.",
            "MERRIN We built it.\nMERRIN We sold it."})
    void abbreviationsAndPlacesAreNoInitials(String plain) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(TranscriptLabels.of(text).withBareInitials()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            QUIST: It leaks. ~ It
            ((Quist Fenn)) It leaks. ~ It
            Q Does it leak? ~ Does
            """)
    void whatIsSaidBeginsBehindTheColonOrTheBrackets(String plain, String first) {
        TokenizedText text = Texts.analyze(plain);
        TranscriptLabels labels = TranscriptLabels.of(text);
        TokenRange label = labels.byParagraph().values().iterator().next();
        assertThat(text.word(labels.afterLabel(label))).isEqualTo(first);
    }

    @Test
    void onlyCapitalsOfANameOrOfficeMakeASpeechByThemselves() {
        TokenizedText text = Texts.analyze("DORA FENN: Fenn waits, Dora Fenn said.\nMayor Quist: It leaks.\n"
                + "NO PARKING: The quay is shut, no parking there.\nTHE MAYOR: It leaks.");
        TranscriptLabels labels = TranscriptLabels.of(text);
        assertThat(labels.byParagraph().values().stream().filter(labels::opensSpeech)
                .map(label -> text.span(label).in(text.text()))).containsExactly("DORA FENN", "THE MAYOR");
    }

    @Test
    void labelsOfAnyTextOpenTheirParagraphs() {
        Seeded.check(150, random -> {
            TokenizedText text = Texts.untagged("QUIST: yes\n" + OddTexts.random(random, 30) + "\nQ We go: (( A"
                    + OddTexts.random(random, 10));
            TranscriptLabels.of(text).withBareInitials().forEach((paragraph, label) -> {
                TokenRange whole = text.paragraphs().get(paragraph);
                assertThat(label.isEmpty()).isFalse();
                assertThat(label.from()).isBetween(whole.from(), whole.from() + 3);
                assertThat(label.to()).isLessThan(whole.to());
            });
        });
    }
}
