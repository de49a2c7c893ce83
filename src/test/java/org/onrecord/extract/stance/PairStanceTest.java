package org.onrecord.extract.stance;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PairStanceTest {

    private static final PairStance PAIRS = PairStance.load();

    private static PairStance.Prediction classify(String sentence, String holder, String target) {
        return PAIRS.classify(sentence, span(sentence, holder), span(sentence, target));
    }

    private static Span span(String sentence, String words) {
        int start = sentence.indexOf(words);
        return new Span(start, start + words.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Norland condemned Sudmark on Monday. ~ OPPOSE
            Norland accused Sudmark of breaking the treaty. ~ OPPOSE
            Norland praised Sudmark for its help. ~ SUPPORT
            Norland will host a meeting with Sudmark in March. ~ NEUTRAL
            """)
    void tellsPlainCases(String sentence, StanceLabel label) {
        assertThat(classify(sentence, "Norland", "Sudmark").label()).as(sentence).isEqualTo(label);
    }

    @Test
    void theDirectionMatters() {
        PairStance.Prediction active = classify("Norland condemned Sudmark.", "Norland", "Sudmark");
        PairStance.Prediction other = classify("Norland condemned Sudmark.", "Sudmark", "Norland");
        assertThat(active.oppose()).isGreaterThan(other.oppose());
    }

    @Test
    void namesDoNotMatter() {
        PairStance.Prediction one = classify("Norland praised Sudmark on Friday.", "Norland", "Sudmark");
        PairStance.Prediction two = classify("Ilse Bro praised Old Bay Ltd on Friday.", "Ilse Bro", "Old Bay Ltd");
        assertThat(one.label()).isEqualTo(two.label());
        assertThat(one.support()).isCloseTo(two.support(), within(0.05));
    }

    @Test
    void probabilitiesAddUpToOneAndSpansMayLieAnyhow() {
        long seed = 20261103;
        Random random = new Random(seed);
        String sentence = "“Norland” said, on 3 May, that Sudmark’s plan was 😀 not good\nenough for us.";
        for (int round = 0; round < 200; round++) {
            int a = random.nextInt(sentence.length() - 1);
            int b = random.nextInt(sentence.length() - 1);
            Span holder = new Span(a, a + 1 + random.nextInt(sentence.length() - a));
            Span target = new Span(b, b + 1 + random.nextInt(sentence.length() - b));
            PairStance.Prediction p = PAIRS.classify(sentence, holder, target);
            assertThat(p.support() + p.oppose() + p.neutral()).as("seed %d round %d", seed, round).isCloseTo(1,
                    within(1e-9));
            assertThat(p.probability()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aSpanBehindTheSentenceIsTakenForItsStart() {
        assertThat(PAIRS.classify("Norland waits.", new Span(90, 95), new Span(96, 99)))
                .isEqualTo(PAIRS.classify("Norland waits.", new Span(190, 195), new Span(196, 199)));
    }

    @Test
    void aSecondOpinionOnlyWeighsWordsOfItsOwnSide() {
        CueFixture.Example example = CueFixture
                .example("{s1|Norland} {q1|condemned} in a statement that {c1|Sudmark's weak rule, fair laws}.");
        Attitude weak = new Attitude(-0.4, 0, List.of(new Span(0, 3)), java.util.Optional.empty(), false, "w");
        Attitude other = new Attitude(0.4, 1, List.of(new Span(4, 5)), java.util.Optional.empty(), false, "o");
        var content = example.text().tokens(example.attribution().content().getFirst());
        List<Attitude> kept = new SecondOpinion(PAIRS).on(List.of(weak, other), example.text(), example.attribution(),
                new org.onrecord.extract.text.TokenRange(content.from(), content.from() + 1));
        boolean unchanged = kept.equals(List.of(weak, other));
        assertThat(unchanged || kept.size() == 1 && kept.getFirst().strong() && !kept.getFirst().supports()).isTrue();
    }

    @Test
    void aStanceConfirmedByTheLearnedClassifierStillNeedsEvidence() {
        LexicalStanceClassifier asking = LexicalStanceClassifier.load(CueFixture.CUES, PAIRS);
        CueFixture.Example example = CueFixture.example("{s1|Norland} {q1|said} {c1|Sudmark would host a meeting}.");
        Stance stance = asking.classify(example.text(), example.attribution(), example.read()).value();
        assertThat(stance.label()).isEqualTo(StanceLabel.NEUTRAL);
    }
}
