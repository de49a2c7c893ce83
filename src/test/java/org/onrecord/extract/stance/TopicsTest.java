package org.onrecord.extract.stance;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTest {

    private static Topics topics(CueFixture.Example example) {
        return new Topics(example.text(), example.attribution(), CueFixture.CUES, new NounPhrases(example.text()));
    }

    private static String words(CueFixture.Example example, Optional<TokenRange> range) {
        return range.map(found -> example.text().span(found).in(example.text().text())).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the night ferry was late}. ~ night ferry
            {s1|Fenn} {q1|said} {c1|that the night ferry was late}. ~ night ferry
            {s1|Fenn} {q1|asked} {c1|whether the toll had been paid}. ~ toll
            {s1|Fenn} {q1|spoke} {c1|about the toll}. ~ toll
            {s1|Fenn} {q1|said} {c1|it was late}. ~ -
            {s1|Fenn} {q1|said} {c1|no}. ~ -
            {s1|Fenn} {q1|said} {c1|she would leave}. ~ -
            """)
    void theTopicOfReportedSpeechIsWhatItBeginsWith(String marked, String topic) {
        CueFixture.Example example = CueFixture.example(marked);
        assertThat(words(example, topics(example).topic())).isEqualTo(topic);
    }

    @Test
    void directSpeechHasNoTopicOfItsOwn() {
        CueFixture.Example example = CueFixture.example("“{c1|The ferry was late},” {s1|Fenn} {q1|said}.");
        assertThat(topics(example).topic()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} rejected the freeze, {q1|saying}: “{c1|Never.}” ~ freeze
            {s1|Fenn} welcomed the new ferry on Monday, {q1|saying} {c1|it was time}. ~ new ferry
            {s1|Fenn} condemned it, {q1|saying}: “{c1|Never.}” ~ -
            {s1|Fenn} left the room, {q1|saying}: “{c1|Never.}” ~ -
            {s1|Fenn} rejected the freeze. She {q1|said}: “{c1|Never.}” ~ -
            {s1|Fenn} {q1|said}: “{c1|Never.}” ~ -
            “I rejected the freeze,” a banner read, and {s1|Fenn} {q1|said}: “{c1|Never.}” ~ -
            “{c1|Never}” ~ -
            """)
    void theAntecedentIsWhatAnEarlierCueOfTheSentenceWasAbout(String marked, String antecedent) {
        CueFixture.Example example = CueFixture.example(marked);
        assertThat(words(example, topics(example).antecedent())).as(marked).isEqualTo(antecedent);
    }

    @Test
    void aCueFarBeforeIsNoAntecedent() {
        CueFixture.Example example = CueFixture.example("{s1|Fenn} rejected the freeze and went "
                + "to the old house by the river ".repeat(7) + "{q1|saying}: “{c1|Never.}”");
        assertThat(topics(example).antecedent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ferry, true", "late, true", "toll, false", "unfair, false"})
    void onlyTheFirstSentenceOfTheContentIsNear(String word, boolean near) {
        CueFixture.Example example = CueFixture
                .example("“{c1|The ferry is late. The toll is unfair.}” That is what {s1|Fenn} {q1|said}.");
        int token = Texts.tokens(example.text(), word).from();
        assertThat(topics(example).nearTopic(token)).isEqualTo(near);
    }
}
