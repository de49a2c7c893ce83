package org.onrecord.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** How values are spelled where they are counted, and how names are compared. */
class FacetLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ida O’Fenn      | Ida O'Fenn
            Ida  O'Fenn     | Ida O'Fenn
            Fenn‑Berg       | Fenn-Berg
            Šimić           | Šimić
            the Toll        | the Toll
            """)
    void spellingsThatDifferInMarksAloneAreOne(String value, String label) {
        assertThat(Facets.label(value)).isEqualTo(label);
    }

    @Test
    void labelsAreShortAndStayAsTheyAre() {
        assertThat(Facets.label("x".repeat(5_000))).hasSize(Keywords.MAX_LENGTH);
        Seeded.check(300, random -> {
            String label = Facets.label(OddTexts.random(random, 60));
            assertThat(Facets.label(label)).isEqualTo(label);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Harbour Board  | the harbour board | harbour board
            O’Neill-Šimić      | oneill simic      | oneill simic
            J. R. Fenn         | j r fenn          | j r fenn
            “No,” he said      | no he said        | no he said
            ...                | ``                | ``
            """)
    void namesAreComparedWithoutMarksAndArticle(String name, String words, String key) {
        assertThat(NameKey.words(name)).isEqualTo(words);
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
