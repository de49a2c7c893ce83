package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {

    private final NameMention titled = new NameMention(1, 3, 5, NameKind.PERSON, Gender.FEMALE, true);
    private final NameMention place = NameMention.of(7, 8, NameKind.PLACE);
    private final Names names = new Names(9, List.of(titled, place));

    @Test
    void aNameIsFoundAtEachOfItsTokens() {
        assertThat(names.at(3)).contains(titled);
        assertThat(names.at(4)).contains(titled);
        assertThat(names.at(7)).contains(place);
        assertThat(names.numberAt(4)).isZero();
        assertThat(names.numberAt(7)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 5, 6, 8, 9, Integer.MAX_VALUE})
    void besideAndOutsideTheTextThereIsNone(int token) {
        assertThat(names.at(token)).isEmpty();
        assertThat(names.numberAt(token)).isEqualTo(-1);
    }

    @Test
    void theTitleIsNoPartOfTheName() {
        assertThat(names.inTitle(1)).isTrue();
        assertThat(names.inTitle(2)).isTrue();
        assertThat(names.inTitle(3)).isFalse();
        assertThat(names.inTitle(7)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, Integer.MIN_VALUE})
    void noTitleLiesOutsideTheText(int token) {
        assertThat(names.inTitle(token)).isFalse();
    }

    @Test
    void aTextWithoutNamesHasNone() {
        Names none = new Names(0, List.of());
        assertThat(none.all()).isEmpty();
        assertThat(none.at(0)).isEmpty();
        assertThat(none.inTitle(0)).isFalse();
    }

    @Test
    void laterChangesToTheListDoNotShow() {
        List<NameMention> list = new ArrayList<>(List.of(place));
        Names kept = new Names(9, list);
        list.clear();
        assertThat(kept.all()).containsExactly(place);
        assertThat(kept.get(0)).isEqualTo(place);
    }

    @Test
    void theNamesOfAnyTextLieInItInOrderAndApart() {
        Seeded.check(300, random -> {
            Words words = Reading.words(OddTexts.random(random, 40));
            int end = 0;
            for (NameMention name : Reading.names(words).all()) {
                assertThat(name.titleFrom()).isBetween(end, name.from());
                assertThat(name.to()).isGreaterThan(name.from()).isLessThanOrEqualTo(words.size());
                end = name.to();
            }
        });
    }

    @Test
    void theNamesOfAnyTextAreFoundAgainByTheirNumbers() {
        Seeded.check(100, random -> {
            Words words = Reading.words(OddTexts.random(random, 40));
            Names found = Reading.names(words);
            for (int n = 0; n < found.all().size(); n++) {
                NameMention name = found.get(n);
                assertThat(found.numberAt(name.from())).isEqualTo(n);
                assertThat(found.at(name.to() - 1)).contains(name);
            }
        });
    }
}
