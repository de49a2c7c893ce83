package org.onrecord.search.lucene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.quote.Comparison;
import org.onrecord.search.quote.Verdict;
import org.onrecord.search.quote.WordDiff;
import org.onrecord.search.quote.Wording;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotations laid beside the record, word by word. */
class ComparisonTest {

    private final Wordings wordings = new Wordings();

    private Comparison quote(String asked, String said) {
        return Comparison.withQuote(wordings.of(asked), wordings.of(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We will never sign that          | We will never sign that, he knows.  | EXACT
            “we will NEVER sign that!”       | We will never sign that             | EXACT
            We will … sign that              | We will, in the end, sign that      | EXACT
            … sign that                      | We will never, ever sign that       | ALTERED
            … sign that                      | We will. Never. We sign that        | EXACT
            We will … sign that              | We will never, ever sign that       | ALTERED
            We will never. Not one of us     | We will never, … Not one of us      | EXACT
            We will never. Not one of us     | We will never. … Not one of us      | ALTERED
            sign that deal                   | We will not sign that deal          | ALTERED
            going to sign that               | We are not going to sign that       | ALTERED
            sign that deal                   | We did not lose, and sign that deal | EXACT
            we sign that deal                | They never knew we sign that deal   | EXACT
            we'll never sign                 | We’ll never sign                    | EXACT
            We will not sign that            | We will never sign that             | ALTERED
            We would never sign that         | We will never sign that             | ALTERED
            We will sign that                | We will never sign that             | ALTERED
            We will never [sign] that        | We will never accept that           | ALTERED
            We signed that deal in May       | We sign that deal in May            | ALTERED
            We sign that deal in May but nobody asked me about the price of it at all | It is true, we sign that deal in May | PARTIAL
            The ferry leaves at noon         | We will never sign that             | NOT_FOUND
            The price of the deal            | The cost of the war                 | NOT_FOUND
            """)
    void saysHowAlikeTheyAre(String asked, String said, Verdict verdict) {
        assertThat(quote(asked, said).verdict()).as(quote(asked, said).diff().toString()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We will sign that        | We will never sign that    | We will {+never+} sign that
            We will surely sign that | We will sign that          | We will [-surely-] sign that
            We will buy that ship    | We will sell that ship     | We will [-buy-]{+sell+} that ship
            We would sign that       | We will sign that          | We [-would-]{+will+} sign that
            … sign that              | We will never sign that    | {+never+} sign that
            We … sign that           | We will never sign that    | We {+will never+} sign that
            We [they] sign that      | We will sign that          | We [-they-]{+will+} sign that
            we sign that             | Nobody knew. We sign that. | We sign that
            """)
    void showsWhatDiffers(String asked, String said, String diff) {
        assertThat(quote(asked, said).diff()).hasToString(diff);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We will sign that     | We will never sign that   | true
            We can't sign that    | We can sign that          | true
            We will never sign it | We will never sign that   | false
            We will sign it       | We shall sign it          | false
            """)
    void warnsOfANegationOnOneSide(String asked, String said, boolean negation) {
        assertThat(quote(asked, said).diff().touchesNegation()).isEqualTo(negation);
    }

    @Test
    void aWholeQuoteIsToldFromAPartOfOne() {
        assertThat(quote("We sign that", "“We sign that.”").whole()).isTrue();
        assertThat(quote("We sign that", "We sign that today").whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The split shift will be abolished soon    | that the split shift would be abolished            | PARAPHRASED
            The toll is a tax on the poor of the city | tolls were taxing the city's poor                  | PARAPHRASED
            The toll is a tax on the poor of the city | that the toll is legal                             | NOT_FOUND
            It is what it is                          | that it is what it is                              | NOT_FOUND
            """)
    void aReportersWordsMayParaphrase(String asked, String reported, Verdict verdict) {
        assertThat(Comparison.withStatement(wordings.of(asked), wordings.of(reported)).verdict()).isEqualTo(verdict);
    }

    @Test
    void diffsRebuildBothTexts() {
        Seeded.check(300, random -> {
            Wording asked = wordings.of(words(random));
            Wording said = wordings.of(words(random));
            WordDiff diff = Comparison.withQuote(asked, said).diff();
            assertThat(diff.pieces().stream().map(WordDiff.Piece::asked).filter(text -> !text.isEmpty()))
                    .as("%s", diff).isNotEmpty();
            String rebuilt = String.join(" ", diff.pieces().stream().map(WordDiff.Piece::asked)
                    .filter(text -> !text.isEmpty()).toList());
            assertThat(rebuilt).isEqualTo(asked.text());
            String found = String.join(" ", diff.pieces().stream().map(WordDiff.Piece::onRecord)
                    .filter(text -> !text.isEmpty()).toList());
            assertThat(said.text()).contains(found);
        });
    }

    private static String words(java.util.Random random) {
        StringBuilder words = new StringBuilder("ship");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(' ').append(java.util.List.of("ship", "toll", "never", "will", "would", "quay").get(
                    random.nextInt(6)));
        }
        return words.toString();
    }
}
