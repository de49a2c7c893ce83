package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class CandidatePoolTest {

    private static final String NEWS = """
            “We will not unload another ship,” said Nell Quinn, who leads the dockers of Halden.
            The company called the strike “a gift to other ports” and said it would hire crews from Drevnia.
            Ministers believe the talks will fail. Three officials familiar with the matter denied that.
            """;

    private static CandidatePool pool(String text) {
        return CandidatePool.of(Texts.analyze(text), Shipped.MODELS);
    }

    private static Candidate candidate(TokenRange... contents) {
        Linker.Link link = new Linker.Link(List.of(contents), Optional.empty(), Optional.empty());
        return new Candidate(link, new ContentShaper.Shape(List.of(new Span(0, 1)), List.of()), 1);
    }

    @Test
    void candidatesOverlapWhenTheyShareAToken() {
        Candidate two = candidate(new TokenRange(2, 5), new TokenRange(9, 12));
        assertThat(two.overlaps(candidate(new TokenRange(5, 9)))).isFalse();
        assertThat(two.overlaps(candidate(new TokenRange(0, 2), new TokenRange(12, 14)))).isFalse();
        assertThat(two.overlaps(candidate(new TokenRange(11, 12)))).isTrue();
        assertThat(two.overlaps(two)).isTrue();
    }

    @Test
    void aCandidateKnowsItsEndsAndItsLength() {
        Candidate two = candidate(new TokenRange(2, 5), new TokenRange(9, 12));
        assertThat(two.first()).isEqualTo(2);
        assertThat(two.last()).isEqualTo(11);
        assertThat(two.length()).isEqualTo(6);
        assertThat(two.proposedBy(5).proposals()).isEqualTo(5);
        assertThat(two.proposedBy(5).identity()).isEqualTo(two.identity());
    }

    @Test
    void aTextInWhichNobodySpeaksHasNone() {
        assertThat(pool("").candidates()).isEmpty();
        assertThat(pool("...").candidates()).isEmpty();
    }

    @Test
    void plainQuotesAreProposedByEveryReading() {
        int all = (1 << CandidatePool.BIASES.length) - 1;
        TokenizedText text = Texts.analyze(NEWS);
        assertThat(CandidatePool.of(text, Shipped.MODELS).candidates())
                .anySatisfy(candidate -> {
                    assertThat(Texts.words(NEWS, candidate.shape().segments()))
                            .containsExactly("We will not unload another ship,");
                    assertThat(candidate.proposals()).isEqualTo(all);
                });
    }

    @Test
    void candidatesAreInOrderAndNoneIsThereTwice() {
        List<Candidate> candidates = pool(NEWS).candidates();
        assertThat(candidates).extracting(Candidate::identity).doesNotHaveDuplicates();
        for (int i = 1; i < candidates.size(); i++) {
            assertThat(candidates.get(i).first()).isGreaterThanOrEqualTo(candidates.get(i - 1).first());
        }
    }

    @Test
    void everyCandidateHasContentAndAReadingOrIsAnotherExtentOfOne() {
        assertThat(pool(NEWS).candidates()).isNotEmpty().allSatisfy(candidate -> {
            assertThat(candidate.shape().segments()).isNotEmpty();
            assertThat(candidate.proposals()).isBetween(1, (1 << CandidatePool.BIASES.length + 1) - 1);
        });
    }

    @Test
    void noCueOrSourceReachesIntoTheNextSentence() {
        Seeded.check(60, random -> {
            CandidatePool pool = pool(
                    NEWS + OddTexts.random(random, 60) + " said Nell Quinn.\nGregor Lindqvane said no.");
            TokenizedText text = pool.facts().text;
            for (Candidate candidate : pool.candidates()) {
                candidate.link().cue().ifPresent(cue -> assertOneSentence(text, cue));
                candidate.link().source().ifPresent(source -> assertOneSentence(text, source));
            }
        });
    }

    private static void assertOneSentence(TokenizedText text, TokenRange range) {
        assertThat(text.sentenceOf(range.from())).isEqualTo(text.sentenceOf(range.to() - 1));
    }

    @Test
    void everyCandidateHasAsManyFeaturesAndAllAreNumbers() {
        CandidatePool pool = pool(NEWS);
        CandidateFeatures features = new CandidateFeatures(pool, Shipped.MODELS.words());
        int count = features.of(0).length;
        for (int i = 0; i < pool.candidates().size(); i++) {
            assertThat(features.of(i)).hasSize(count);
            for (float feature : features.of(i)) {
                assertThat(feature).isFinite();
            }
        }
    }

    @Test
    void featuresOfCandidatesInOddTextsAreNumbersToo() {
        Seeded.check(60, random -> {
            CandidatePool pool = pool(
                    OddTexts.random(random, 60) + " “We go,” said Quinn. " + OddTexts.random(random, 60));
            CandidateFeatures features = new CandidateFeatures(pool, Shipped.MODELS.words());
            for (int i = 0; i < pool.candidates().size(); i++) {
                for (float feature : features.of(i)) {
                    assertThat(feature).isFinite();
                }
            }
        });
    }

    @Test
    void aLongTextIsReadInStretchesAndLosesNothing() {
        int many = 1_500;
        String text = ("“We will not unload another ship,” said Nell Quinn.\nIt rained on the breakwater at noon, and the "
                + "lamps of the harbour were out again.\n").repeat(many);
        CandidatePool pool = pool(text);
        assertThat(pool.facts().size).isGreaterThan(40_000);
        List<Candidate> quotes = new ArrayList<>(pool.candidates());
        quotes.removeIf(candidate -> !Texts.words(text, candidate.shape().segments())
                .equals(List.of("We will not unload another ship,")));
        assertThat(quotes).hasSize(many);
    }
}
