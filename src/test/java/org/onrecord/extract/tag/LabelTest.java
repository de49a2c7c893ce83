package org.onrecord.extract.tag;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelTest {

    @ParameterizedTest
    @EnumSource(Label.class)
    void aLabelIsFoundByItsNumberAndByItsParts(Label label) {
        assertThat(Label.of(label.ordinal())).isEqualTo(label);
        assertThat(Label.of(label.role(), label.begins())).isEqualTo(label);
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void outsideAndEveryBeginningMayFollowAnything(Label before) {
        List<Label> following = Arrays.stream(Label.values()).filter(label -> label.mayFollow(before)).toList();
        assertThat(following)
                .contains(Label.OUTSIDE, Label.BEGIN_CONTENT, Label.BEGIN_CUE, Label.BEGIN_SOURCE);
    }

    @Test
    void anInsideFollowsOnlyItsOwnKind() {
        for (Label label : List.of(Label.INSIDE_CONTENT, Label.INSIDE_CUE, Label.INSIDE_SOURCE)) {
            assertThat(Label.values()).filteredOn(label::mayFollow)
                    .containsExactly(Label.of(label.role(), true), label);
        }
    }

    @Test
    void outsideHasNeitherARoleNorABeginning() {
        assertThat(Label.of(Label.Role.NONE, true)).isEqualTo(Label.OUTSIDE);
        assertThat(Label.OUTSIDE.begins()).isFalse();
    }
}
