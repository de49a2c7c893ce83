package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where one verdict ends and the next begins. */
class ComparisonTest {

    private static Comparison quote(String asked, String said) {
        return Comparison.withQuote(PlainWordings.of(asked), PlainWordings.of(said));
    }

    private static Comparison statement(String asked, String reported) {
        return Comparison.withStatement(PlainWordings.of(asked), PlainWordings.of(reported));
    }

    /** Words of which no two are alike: n0 n1 n2. */
    private static String words(String name, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> name + i).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferry                     | ferry                         | EXACT
            ferry                     | the ferry sails               | EXACT
            ferry                     | ferries                       | NOT_FOUND
            ferry sails               | ferry sailed                  | ALTERED
            toll paid                 | toll ships                    | NOT_FOUND
            we paid twice             | we paid twice over            | EXACT
            we paid twice             | we paid                       | NOT_FOUND
            we … twice                | we paid once and twice        | EXACT
            we paid [the toll] twice  | we paid twice                 | ALTERED
            we … paid                 | we have not paid              | ALTERED
            we … paid                 | we have never not paid        | ALTERED
            we … paid                 | we have not. we all paid      | EXACT
            we never … paid           | we never have not paid        | ALTERED
            we paid twice             | we paid … twice               | ALTERED
            we … paid twice           | we … paid … twice             | ALTERED
            we paid … twice           | we paid … twice               | EXACT
            paid twice                | we … paid twice               | EXACT
            """)
    void aFewWordsMustNearlyAllBeThere(String asked, String said, Verdict verdict) {
        assertThat(quote(asked, said).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"10, EXACT", "9, ALTERED", "8, ALTERED", "7, ALTERED", "6, PARTIAL", "5, PARTIAL", "4, PARTIAL",
            "3, NOT_FOUND",
            "0, NOT_FOUND"})
    void ofTenWordsSevenInARowMakeAnAlteredQuoteAndFourAPart(int kept, Verdict verdict) {
        String said = (words("n", 0, kept) + " " + words("other", kept, 10)).strip();
        assertThat(quote(words("n", 0, 10), said).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we sign it today                | we sign it       | ALTERED
            we sign it today maybe          | we sign it       | PARTIAL
            we will never sign it tomorrow  | we never sign it | ALTERED
            all of us in fact we sign it    | we sign it       | NOT_FOUND
            """)
    void whatIsAddedAtAnEndMakesAPartOfTheRest(String asked, String said, Verdict verdict) {
        assertThat(quote(asked, said).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"15, 5, PARTIAL", "16, 5, NOT_FOUND", "30, 10, PARTIAL", "30, 9, NOT_FOUND"})
    void aPartIsAtLeastAThirdOfALongQuote(int asked, int kept, Verdict verdict) {
        String said = words("n", 0, kept) + " " + words("other", kept, asked);
        assertThat(quote(words("n", 0, asked), said).verdict()).isEqualTo(verdict);
    }

    @Test
    void scatteredWordsAreNoPart() {
        String said = IntStream.range(0, 12).mapToObj(i -> (i % 2 == 0 ? "n" : "other") + i)
                .collect(Collectors.joining(" "));
        assertThat(quote(words("n", 0, 12), said).verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void aQuoteIsWholeOnlyWhenNothingOfItIsLeftOver() {
        assertThat(quote("we paid twice", "we paid twice").whole()).isTrue();
        assertThat(quote("we paid twice", "we never paid twice").whole()).isTrue();
        assertThat(quote("we paid twice", "and we paid twice").whole()).isFalse();
        assertThat(quote("we paid twice", "we paid twice and more").whole()).isFalse();
        assertThat(quote("we paid twice", "we paid twice").inPart().whole()).isFalse();
    }

    @Test
    void thatItIsAPartChangesNothingElse() {
        Comparison whole = quote("we paid twice", "we paid twice");
        assertThat(whole.inPart()).isEqualTo(new Comparison(Verdict.EXACT, 1, whole.diff(), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferry toll quay           | toll for the ferry at the quay   | PARAPHRASED
            ferry toll quay boat crew | quay ferry toll                  | PARAPHRASED
            ferry toll quay boat crew | quay ferry                       | NOT_FOUND
            ferry toll                | ferry toll                       | NOT_FOUND
            it is what it is          | it is what it is                 | NOT_FOUND
            tolls ferry quayed        | tolling of ferries, toll quays   | NOT_FOUND
            tolls ferry quayed        | tolling the ferry quays          | PARAPHRASED
            """)
    void aParaphraseSharesThreeInFiveOfTheWordsThatMeanSomething(String asked, String reported, Verdict verdict) {
        assertThat(statement(asked, reported).verdict()).isEqualTo(verdict);
    }

    @Test
    void aReportersWordsAreNeverMoreThanAParaphrase() {
        Comparison same = statement("the ferry toll ruins the quay", "the ferry toll ruins the quay");
        assertThat(same.verdict()).isEqualTo(Verdict.PARAPHRASED);
        assertThat(same.similarity()).isEqualTo(1);
        assertThat(same.whole()).isFalse();
    }

    @Test
    void theSimilarityOfAStatementCountsMeaningOnce() {
        assertThat(statement("toll toll toll quay", "the toll").similarity()).isCloseTo(0.5, within(1e-9));
        assertThat(statement("it was not", "it was not").similarity()).isZero();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Comparison.NONE.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(Comparison.NONE.similarity()).isZero();
        assertThat(Comparison.NONE.diff().pieces()).isEmpty();
    }

    @Test
    void exactWordsAreFoundWhereverTheyStandInAQuote() {
        Seeded.check(300, random -> {
            List<String> all = new ArrayList<>(List.of(words("n", 0, 12).split(" ")));
            int from = random.nextInt(12);
            int to = from + 1 + random.nextInt(12 - from);
            String part = String.join(" ", all.subList(from, to));
            Comparison found = quote(part, String.join(" ", all));
            assertThat(found.verdict()).as(part).isEqualTo(Verdict.EXACT);
            assertThat(found.whole()).as(part).isEqualTo(from == 0 && to == 12);
        });
    }

    @Test
    void anExactVerdictMeansThatNoWordDiffers() {
        Seeded.check(500, random -> {
            Comparison compared = quote(some(random), some(random));
            assertThat(compared.verdict() == Verdict.EXACT).isEqualTo(compared.diff().isEmpty());
            assertThat(compared.similarity()).isBetween(0.0, 1.0);
        });
    }

    private static String some(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(i -> "n" + random.nextInt(4))
                .collect(Collectors.joining(" "));
    }
}
