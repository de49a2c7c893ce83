package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.Explained;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a speaker stands, one sentence a row. */
class StanceTableTest {

    private static final LexicalStanceClassifier CLASSIFIER = LexicalStanceClassifier.load(CueFixture.CUES);

    private static Explained<Stance> stance(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        return CLASSIFIER.classify(example.text(), example.attribution(), example.read());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|rejected} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|dismissed} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|condemned} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|criticised} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|denounced} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|opposes} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|objected to} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|ruled out} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|slammed} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|blasted} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|welcomed} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|praised} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|hailed} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|backed} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|supports} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|endorsed} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|defended} {c1|the merger}. ~ SUPPORT
            {s1|Fenn} {q1|called for} {c1|a merger}. ~ SUPPORT
            {s1|Fenn} {q1|does not support} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|never supported} {c1|the merger}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the merger was a mistake}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the merger was wrong}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the merger was unacceptable}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the merger was terrible}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the merger was excellent}. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|the merger was a success}. ~ SUPPORT
            {s1|Fenn} {q1|called} {c1|the merger a disgrace}. ~ OPPOSE
            {s1|Fenn} {q1|called} {c1|the merger a triumph}. ~ SUPPORT
            “{c1|The merger is a disaster},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|The merger is not a disaster},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            “{c1|We support the merger},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|We oppose the merger},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|We will never accept the merger},” {s1|Fenn} {q1|said}. ~ OPPOSE
            {s1|Fenn} {q1|said} {c1|the quay was built in 1911}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the board meets on Monday}. ~ NEUTRAL
            {s1|Fenn} {q1|asked} {c1|whether the board meets on Monday}. ~ NEUTRAL
            {s1|Fenn} {q1|confirmed} {c1|the board meets on Monday}. ~ NEUTRAL
            {s1|Fenn} {q1|declined} {c1|to comment}. ~ NEUTRAL
            {q1|According to} {s1|Fenn}, {c1|four ships wait}. ~ NEUTRAL
            {s1|Fenn} {q1|did not say} {c1|the merger was terrible}. ~ NEUTRAL
            If {s1|Fenn} {q1|opposes} {c1|the merger}, it fails. ~ NEUTRAL
            """)
    void cueAndContentBothCount(String marked, StanceLabel label) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + " " + stance.why()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|rejected} {c1|the merger}. ~ merger
            {s1|Fenn} {q1|welcomed} {c1|the new harbour line}. ~ harbour line
            {s1|Fenn} {q1|opposes} {c1|the toll on the bridge}. ~ toll
            {s1|Fenn} {q1|said} {c1|the merger was a mistake}. ~ merger
            {s1|Fenn} {q1|dismissed} {c1|reports of a sale}. ~ sale
            “{c1|We will never accept the toll},” {s1|Fenn} {q1|said}. ~ toll
            """)
    void aStanceIsTowardATargetWithEvidence(String marked, String target) {
        Stance stance = stance(marked).value();
        assertThat(stance.target().orElse("")).as(marked).contains(target);
        assertThat(stance.evidence()).as(marked).isNotEmpty();
        assertThat(Math.abs(stance.score())).as(marked).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|rejected} {c1|the merger}.
            {s1|Fenn} {q1|said} {c1|the merger was a mistake}.
            “{c1|We support the merger},” {s1|Fenn} {q1|said}.
            {s1|Fenn} {q1|said} {c1|the quay was built in 1911}.
            """)
    void evidenceLiesInCueOrContent(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        Stance stance = CLASSIFIER.classify(example.text(), example.attribution(), example.read()).value();
        for (Span evidence : stance.evidence()) {
            boolean inContent = example.attribution().content().stream().anyMatch(span -> span.contains(evidence));
            boolean inCue = example.attribution().cue().stream().anyMatch(span -> span.contains(evidence));
            assertThat(inContent || inCue).as(marked + " " + evidence).isTrue();
        }
        assertThat(stance.evidence().isEmpty()).isEqualTo(stance.label() == StanceLabel.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|If they pay, we are glad, but if they do not, this leads nowhere},” {s1|Fenn} {q1|said}. ~ MIXED
            “{c1|If they pay, we can support the toll, but if they do not, there is nothing to sign},” {s1|Fenn} {q1|said}. ~ MIXED
            “{c1|If they pay, we can support the toll},” {s1|Fenn} {q1|said}. ~ SUPPORT
            {s1|Fenn} {q1|said} {c1|the toll was fair but the fine was outrageous}. ~ MIXED
            “{c1|The toll is unfair and wrong},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|The toll is a great idea},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|We are grateful to the dockers},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|This toll must go},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|We reject this toll},” {s1|Fenn} {q1|said}. ~ OPPOSE
            “{c1|We welcome this toll},” {s1|Fenn} {q1|said}. ~ SUPPORT
            “{c1|The ship left at noon},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            “{c1|When does the ship leave?}” {s1|Fenn} {q1|asked}. ~ NEUTRAL
            """)
    void wordsOfAttitudeCountInQuotes(String marked, StanceLabel label) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + " " + stance.why()).isEqualTo(label);
    }
}
