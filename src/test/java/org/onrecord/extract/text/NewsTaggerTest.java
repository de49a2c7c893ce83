package org.onrecord.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewsTaggerTest {

    private static final NewsTagger TAGGER = NewsTagger.load();

    private static final String[] SENTENCE = {
            "The", "mayor", "quickly", "rejected", "a", "new", "offer", "from", "Halden", "."};

    private static List<PartOfSpeech> tags(String... words) {
        return List.of(TAGGER.tag(words));
    }

    @Test
    void aPlainSentenceIsTagged() {
        assertThat(tags(SENTENCE)).containsExactly(
                PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.ADV, PartOfSpeech.VERB, PartOfSpeech.DET,
                PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.ADP, PartOfSpeech.PROPN, PartOfSpeech.PUNCT);
    }

    @Test
    void noWordsGetNoTags() {
        assertThat(tags()).isEmpty();
    }

    @Test
    void curlyApostrophesAreReadLikeStraightOnes() {
        assertThat(tags("We", "do", "n’t", "know", "it", "’s", "late"))
                .isEqualTo(tags("We", "do", "n't", "know", "it", "'s", "late"));
    }

    @Test
    void theWordsGivenAreNotChanged() {
        String[] words = {"do", "n’t"};
        TAGGER.tag(words);
        assertThat(words).containsExactly("do", "n’t");
    }

    @Test
    void aSentenceAsLongAsAnArticleIsTagged() {
        String[] words = new String[60_000];
        Arrays.setAll(words, i -> SENTENCE[i % SENTENCE.length]);
        PartOfSpeech[] tags = TAGGER.tag(words);
        assertThat(tags).hasSize(words.length).doesNotContainNull();
        assertThat(Arrays.copyOf(tags, SENTENCE.length)).isEqualTo(TAGGER.tag(SENTENCE));
    }

    @Test
    void manyThreadsMayTagAtOnce() throws Exception {
        List<PartOfSpeech> alone = tags(SENTENCE);
        Callable<List<PartOfSpeech>> again = () -> tags(SENTENCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<PartOfSpeech>> one : threads.invokeAll(java.util.Collections.nCopies(64, again))) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfSpeechIsFoundByItsName(PartOfSpeech part) {
        assertThat(PartOfSpeech.named(part.name())).isEqualTo(part);
    }

    @Test
    void anUnknownNameIsX() {
        assertThat(Set.of("", "noun", "NN", "_", "I")).allMatch(name -> PartOfSpeech.named(name) == PartOfSpeech.X);
    }
}
