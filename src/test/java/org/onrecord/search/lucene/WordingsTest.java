package org.onrecord.search.lucene;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.search.quote.Wording;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class WordingsTest {

    private final Wordings wordings = new Wordings();

    private List<String> forms(String text) {
        return wordings.of(text).words().stream().map(Wording.Word::form).toList();
    }

    @Test
    void wordsAreComparedWithoutCaseAccentsAndMarks() {
        assertThat(forms("“Él never SAID three-year ’tis!”"))
                .containsExactly("el", "never", "said", "three", "year", "tis");
        assertThat(forms("don’t")).isEqualTo(forms("don't"));
    }

    @Test
    void everyWordKnowsItsPlaceAndItsStem() {
        Wording wording = wordings.of("It freezes, freezing.");
        assertThat(wording.words().get(1).place().in(wording.text())).isEqualTo("freezes");
        assertThat(wording.words().get(1).stem()).isEqualTo(wording.words().get(2).stem());
    }

    @Test
    void bracketsAndEllipsesAreAnEditors() {
        Wording wording = wordings.of("We … [will] never … sign . . . it");
        assertThat(wording.words()).extracting(Wording.Word::edited)
                .containsExactly(false, true, false, false, false);
        assertThat(wording.words()).extracting(Wording.Word::afterGap)
                .containsExactly(false, true, false, true, true);
    }

    @Test
    void oddTextsHaveWordsInsideThem() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 80);
            Wording wording = wordings.of(text);
            wording.words().forEach(word -> assertThat(word.place().end()).isLessThanOrEqualTo(text.length()));
        });
    }
}
