package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;

import static org.assertj.core.api.Assertions.assertThat;

class LabellingTest {

    private static Labelling reading(LabelledText text) {
        return new Labelling(text.text(), text.labels());
    }

    @Test
    void paintingGivesTheWholeRangeOnePart() {
        LabelledText text = LabelledText.of("[s Nell] [q said] it rains.");
        reading(text).paint(new TokenRange(0, 4), Label.Role.CONTENT);
        assertThat(text.contents()).containsExactly("Nell said it rains");
        assertThat(text.cues()).isEmpty();
    }

    @Test
    void whatIsLeftOfAPartBehindTheRangeBeginsAnew() {
        LabelledText text = LabelledText.of("Nell [c said it rains].");
        reading(text).paint(new TokenRange(0, 2), Label.Role.SOURCE);
        assertThat(text.sources()).containsExactly("Nell said");
        assertThat(text.contents()).containsExactly("it rains");
    }

    @Test
    void fillingTakesOnlyWhatIsFree() {
        LabelledText text = LabelledText.of("Nell [q said] it rains.");
        reading(text).fill(new TokenRange(0, 4), Label.Role.CONTENT);
        assertThat(text.contents()).containsExactly("Nell", "it rains");
        assertThat(text.cues()).containsExactly("said");
    }

    @Test
    void clearingTakesEveryRoleAway() {
        LabelledText text = LabelledText.of("[c Nell said it rains].");
        reading(text).clear(new TokenRange(1, 2));
        assertThat(text.contents()).containsExactly("Nell", "it rains");
        assertThat(reading(text).holds(new TokenRange(1, 2), Label.Role.CONTENT)).isFalse();
    }

    @Test
    void aPartEndsBeforeAToken() {
        LabelledText text = LabelledText.of("[c Nell said it] [c rains].");
        reading(text).end(1);
        assertThat(text.contents()).containsExactly("Nell", "rains");
    }

    @Test
    void aPartGoesOnOnlyAfterItsOwnKind() {
        LabelledText text = LabelledText.of("[c Nell] [c said] [q it] rains.");
        reading(text).goOn(1);
        reading(text).goOn(2);
        reading(text).goOn(0);
        assertThat(text.contents()).containsExactly("Nell said");
        assertThat(text.cues()).containsExactly("it");
    }
}
