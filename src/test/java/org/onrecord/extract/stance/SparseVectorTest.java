package org.onrecord.extract.stance;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SparseVectorTest {

    private final SparseVector.Builder builder = new SparseVector.Builder();

    private static int key(String feature) {
        SparseVector.Builder one = new SparseVector.Builder();
        one.add(feature);
        return one.build().keys()[0];
    }

    @Test
    void nothingAddedIsNoFeature() {
        builder.group();
        assertThat(builder.build().keys()).isEmpty();
        assertThat(builder.build().values()).isEmpty();
    }

    @Test
    void featuresKeepTheOrderAndValueTheyWereAddedWith() {
        builder.add("ferry", -1.5);
        builder.add("toll");
        SparseVector built = builder.build();
        assertThat(built.keys()).containsExactly(key("ferry"), key("toll"));
        assertThat(built.values()).containsExactly(-1.5f, 1f);
    }

    @Test
    void aFeatureAddedTwiceCountsTwice() {
        builder.add("ferry");
        builder.add("ferry");
        assertThat(builder.build().keys()).containsExactly(key("ferry"), key("ferry"));
    }

    @Test
    void everyKeyNeedsItsValue() {
        assertThatThrownBy(() -> new SparseVector(new int[3], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 keys, but 2 values");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 9, 255, 256, 257, 5000})
    void aGroupOfAnySizeHasOneLength(int size) {
        for (int i = 0; i < size; i++) {
            builder.add("word " + i);
        }
        builder.group();
        double squares = 0;
        for (float value : builder.build().values()) {
            squares += value * value;
        }
        assertThat(Math.sqrt(squares)).isCloseTo(2, within(1e-3));
    }

    @Test
    void aGroupScalesOnlyWhatCameAfterTheLast() {
        builder.add("first");
        builder.group();
        builder.add("second");
        builder.add("third");
        builder.add("fourth");
        builder.add("fifth");
        builder.group();
        builder.add("alone");
        assertThat(builder.build().values()).containsExactly(2f, 1f, 1f, 1f, 1f, 1f);
    }

    @Test
    void anEmptyGroupChangesNothing() {
        builder.add("first");
        builder.group();
        builder.group();
        assertThat(builder.build().values()).containsExactly(2f);
    }

    @Test
    void whatIsBuiltDoesNotChangeWithTheBuilder() {
        builder.add("first");
        SparseVector before = builder.build();
        builder.group();
        builder.add("second");
        assertThat(before.values()).containsExactly(1f);
        assertThat(before.keys()).hasSize(1);
    }

    @Test
    void oneLetterMarkOrCapitalMakesAnotherFeature() {
        assertThat(Set.of(key(""), key("a|not"), key("b|not"), key("a|Not"), key("a| not"), key("a|no"))).hasSize(6);
    }

    @Test
    void aFeatureHasTheKeyTheShippedModelsWereTrainedWith() {
        assertThat(key("order ht")).isEqualTo(1084887719);
    }

    @Test
    void fewFeaturesOfManyShareAKey() {
        Seeded.check(5, random -> {
            Set<String> features = new HashSet<>();
            Set<Integer> keys = new HashSet<>();
            for (int i = 0; i < 4000; i++) {
                String feature = word(random) + " " + word(random);
                features.add(feature);
                keys.add(key(feature));
            }
            assertThat(features.size() - keys.size()).isLessThanOrEqualTo(2);
        });
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
