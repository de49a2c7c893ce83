package org.onrecord.extract.tag;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels, and the stretches that a sequence of them marks. */
class LabelledSpansTest {

    private static byte[] labels(Label... labels) {
        byte[] ordinals = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            ordinals[i] = (byte) labels[i].ordinal();
        }
        return ordinals;
    }

    @Test
    void thereIsOneLabelOutsideAndTwoForEachPart() {
        assertThat(Label.COUNT).isEqualTo(7);
        assertThat(Label.of(0)).isEqualTo(Label.OUTSIDE);
        assertThat(Label.of(Label.Role.NONE, true)).isEqualTo(Label.OUTSIDE);
        assertThat(Label.of(Label.Role.NONE, false)).isEqualTo(Label.OUTSIDE);
    }

    @ParameterizedTest
    @EnumSource
    void aLabelIsFoundByItsRoleAndPlace(Label label) {
        assertThat(Label.of(label.role(), label.begins())).isEqualTo(label);
        assertThat(Label.of(label.ordinal())).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource
    void anInsideFollowsOnlyItsOwnKind(Label before) {
        assertThat(Label.INSIDE_CUE.mayFollow(before)).isEqualTo(before.role() == Label.Role.CUE);
        assertThat(Label.INSIDE_CONTENT.mayFollow(before)).isEqualTo(before.role() == Label.Role.CONTENT);
        assertThat(Label.INSIDE_SOURCE.mayFollow(before)).isEqualTo(before.role() == Label.Role.SOURCE);
    }

    @ParameterizedTest
    @EnumSource
    void outsideAndBeginsFollowEverything(Label before) {
        assertThat(Label.OUTSIDE.mayFollow(before)).isTrue();
        assertThat(Label.BEGIN_CONTENT.mayFollow(before)).isTrue();
        assertThat(Label.BEGIN_CUE.mayFollow(before)).isTrue();
        assertThat(Label.BEGIN_SOURCE.mayFollow(before)).isTrue();
    }

    @Test
    void noLabelsMarkNothing() {
        LabelledSpans spans = LabelledSpans.of(labels());
        assertThat(spans.contents()).isEmpty();
        assertThat(spans.cues()).isEmpty();
        assertThat(spans.sources()).isEmpty();
        assertThat(LabelledSpans.of(labels(Label.OUTSIDE)).contents()).isEmpty();
    }

    @Test
    void aBeginWithItsInsidesIsOneStretch() {
        LabelledSpans spans = LabelledSpans.of(labels(
                Label.BEGIN_SOURCE, Label.INSIDE_SOURCE, Label.BEGIN_CUE, Label.OUTSIDE, Label.BEGIN_CONTENT,
                Label.INSIDE_CONTENT, Label.INSIDE_CONTENT));
        assertThat(spans.sources()).containsExactly(new TokenRange(0, 2));
        assertThat(spans.cues()).containsExactly(new TokenRange(2, 3));
        assertThat(spans.contents()).containsExactly(new TokenRange(4, 7));
    }

    @Test
    void aSecondBeginOpensASecondStretch() {
        LabelledSpans spans = LabelledSpans.of(labels(Label.BEGIN_CONTENT, Label.INSIDE_CONTENT, Label.BEGIN_CONTENT));
        assertThat(spans.contents()).containsExactly(new TokenRange(0, 2), new TokenRange(2, 3));
    }

    private static byte[] random(Random random) {
        byte[] labels = new byte[random.nextInt(30)];
        Label before = Label.OUTSIDE;
        for (int t = 0; t < labels.length; t++) {
            Label next = Label.of(random.nextInt(Label.COUNT));
            before = next.mayFollow(before) ? next : Label.OUTSIDE;
            labels[t] = (byte) before.ordinal();
        }
        return labels;
    }

    @Test
    void everyLabelledTokenLiesInOneStretchOfItsRole() {
        Seeded.check(300, random -> {
            byte[] labels = random(random);
            LabelledSpans spans = LabelledSpans.of(labels);
            for (int t = 0; t < labels.length; t++) {
                int token = t;
                Label label = Label.of(labels[t]);
                assertThat(spans.contents().stream().anyMatch(range -> range.contains(token)))
                        .isEqualTo(label.role() == Label.Role.CONTENT);
                assertThat(spans.cues().stream().anyMatch(range -> range.contains(token)))
                        .isEqualTo(label.role() == Label.Role.CUE);
                assertThat(spans.sources().stream().anyMatch(range -> range.contains(token)))
                        .isEqualTo(label.role() == Label.Role.SOURCE);
            }
        });
    }

    @Test
    void thereAreAsManyStretchesAsBegins() {
        Seeded.check(300, random -> {
            byte[] labels = random(random);
            LabelledSpans spans = LabelledSpans.of(labels);
            int begins = 0;
            for (byte label : labels) {
                begins += Label.of(label).begins() ? 1 : 0;
            }
            assertThat(spans.contents().size() + spans.cues().size() + spans.sources().size()).isEqualTo(begins);
        });
    }
}
