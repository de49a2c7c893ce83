package org.onrecord.extract.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.cue.LexiconFile;
import org.onrecord.extract.text.TokenizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PolarityLexiconTest {

    private final PolarityLexicon lexicon = PolarityLexicon.load();

    private List<PolarWord> meanings(String plain) {
        TokenizedText text = CueFixture.text(plain);
        return lexicon.at(text, 0, text.size()).orElseThrow().value();
    }

    @Test
    void knowsWordsInAllForms() {
        assertThat(meanings("opposed")).extracting(PolarWord::kind).contains(PolarWord.Kind.VERB);
        assertThat(meanings("mistakes")).extracting(PolarWord::kind).containsExactly(PolarWord.Kind.PREDICATE);
        assertThat(meanings("constructive").getFirst().weight()).isPositive();
        assertThat(meanings("indefensible").getFirst().weight()).isNegative();
    }

    @Test
    void thelongestEntryWinsAndMayMeanNothing() {
        assertThat(meanings("good morning")).isEmpty();
        assertThat(meanings("off the table").getFirst().kind()).isEqualTo(PolarWord.Kind.PHRASE);
    }

    @Test
    void wordsOfMereFactAreNotThere() {
        for (String word : List.of("war", "killed", "crisis", "said", "tariff")) {
            TokenizedText text = CueFixture.text(word);
            assertThat(lexicon.at(text, 0, 1)).as(word).isEmpty();
        }
    }

    @Test
    void noWordIsListedOnBothSidesOfOneKind() {
        Map<String, Double> seen = new HashMap<>();
        for (LexiconFile.Section section : LexiconFile.sections(PolarityLexicon.class, "polarity.txt")) {
            double weight = Double.parseDouble(section.traits().getFirst());
            for (String entry : section.entries()) {
                double before = seen.merge(section.traits().get(1) + " " + entry, weight,
                        (a, b) -> a * b < 0 ? Double.NaN : a);
                assertThat(before).as(entry).isNotNaN();
            }
        }
        assertThat(seen.size()).isGreaterThan(600);
    }

    @Test
    void aPolarWordRefusesNoWeight() {
        assertThatThrownBy(() -> new PolarWord(0, PolarWord.Kind.WORD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PolarWord(1.5, PolarWord.Kind.WORD)).isInstanceOf(IllegalArgumentException.class);
    }
}
