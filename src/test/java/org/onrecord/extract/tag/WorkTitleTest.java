package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles of works against words that somebody used, with the shipped lexicon of cues. */
class WorkTitleTest {

    private static final CueLexicon LEXICON = Shipped.MODELS.lexicon();

    /** Whether the quotation {@code quoted} is a title when {@code cue} (may be empty) is its cue. */
    private static boolean isTitle(String sentence, String cue, String quoted) {
        TokenizedText text = Texts.analyze(sentence);
        TokenRange content = Texts.tokens(text, quoted);
        Optional<TokenRange> cueRange = cue.isEmpty() ? Optional.empty() : Optional.of(Texts.tokens(text, cue));
        Linker.Link link = new Linker.Link(List.of(content), cueRange, Optional.empty());
        ContentShaper.Shape shape = new ContentShaper(text).shape(link.contents());
        return WorkTitle.is(text, LEXICON, new Candidate(link, shape, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Museum shows “Nets and Knots”                        | shows     | “Nets and Knots”
            The gallery presents “A Winter of Nets” in May.      | presents  | “A Winter of Nets”
            The press releases “The Long Tide” on Friday.        | releases  | “The Long Tide”
            The choir sings “Songs from the Harbour” tonight.    | sings     | “Songs from the Harbour”
            The film “Long Winter Nights” opens in Drevnia.      | opens     | “Long Winter Nights”
            """)
    void whatIsShownOrPerformedIsATitle(String sentence, String cue, String quoted) {
        assertThat(isTitle(sentence, cue, quoted)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister Calls Plan “Utter Nonsense”                 | Calls     | “Utter Nonsense”
            Quinn dubbed him “King Cod” at the rally.            | dubbed    | “King Cod”
            The mayor branded it “Pure Folly” on Friday.         | branded   | “Pure Folly”
            Quinn warned of “Grave Danger” at sea.               | warned    | “Grave Danger”
            """)
    void whatSomethingIsCalledWasSaid(String sentence, String cue, String quoted) {
        assertThat(isTitle(sentence, cue, quoted)).isFalse();
    }

    @Test
    void aCommaOrColonIntroducesWordsThatWereSaid() {
        assertThat(isTitle("The banner shows: “Save Our Port”", "shows", "“Save Our Port”")).isFalse();
        assertThat(isTitle("The banner shows, “Save Our Port”", "shows", "“Save Our Port”")).isFalse();
        assertThat(isTitle("The banner shows “Save Our Port”", "shows", "“Save Our Port”")).isTrue();
    }

    @Test
    void aSentenceIsNoTitle() {
        assertThat(isTitle("The clip shows “Nets Are Ours.”", "shows", "“Nets Are Ours.”")).isFalse();
        assertThat(isTitle("The clip shows “Nets are ours”", "shows", "“Nets are ours”")).isFalse();
        assertThat(isTitle("The clip shows “Nets”", "shows", "“Nets”")).isFalse();
    }

    @Test
    void withoutACueCapitalsAreATitle() {
        assertThat(isTitle("We saw “Nets and Knots” there.", "", "“Nets and Knots”")).isTrue();
        assertThat(isTitle("We saw “nets and knots” there.", "", "“nets and knots”")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nets and Knots", "the “Nets and Knots”"})
    void onlyAWholeQuotationIsATitle(String quoted) {
        assertThat(isTitle("The museum shows the “Nets and Knots” again.", "shows", quoted))
                .isEqualTo(!quoted.startsWith("the"));
    }
}
