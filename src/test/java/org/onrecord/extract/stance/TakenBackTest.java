package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

class TakenBackTest {

    private static final StanceClassifier CLASSIFIER = LexicalStanceClassifier.load(CueClasses.load());

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the price was fair but the wait was not}. ~ MIXED
            “{c1|I love this quay, but a class of six is not a school},” {s1|Fenn} {q1|said}. ~ MIXED
            {s1|Fenn} {q1|said} {c1|the price was fair}. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|the price was fair and the wait was short}. ~ SUPPORT
            {s1|Fenn} {q1|welcomed} {c1|the plan}, but her deputy did not. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|the price was fair}. But the board did not agree. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|the price was unfair but the wait was not long}. ~ OPPOSE
            """)
    void praiseIsHalfTakenBackInItsOwnContentAlone(String marked, StanceLabel label) {
        CueFixture.Example example = CueFixture.example(marked);
        assertThat(CLASSIFIER.classify(example.text(), example.attribution(), example.read()).value().label())
                .as(marked).isEqualTo(label);
    }
}
