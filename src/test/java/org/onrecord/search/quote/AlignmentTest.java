package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** The laying of a quotation beside the words on record. */
class AlignmentTest {

    private static Alignment.Stretch lay(String asked, String record) {
        return Alignment.of(PlainWordings.of(asked), PlainWordings.of(record));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we sign         | we sign                      | 0 | 2
            we sign         | and then we sign it          | 2 | 4
            we sign it      | we never sign it today       | 0 | 4
            we … today      | we never sign it today       | 0 | 5
            today           | we sign it today             | 3 | 4
            we sign         | we sign and we sign          | 0 | 2
            never never     | never … never never          | 1 | 3
            … sign it       | we never will sign it         | 1 | 5
            … sign it       | we all sign it                | 2 | 4
            … sign it       | we never … sign it            | 2 | 4
            sign it         | we never will sign it         | 1 | 5
            we … sign       | we never sign and we all sign | 4 | 7
            """)
    void theStretchIsWhereTheWordsAre(String asked, String record, int from, int to) {
        Alignment.Stretch stretch = lay(asked, record);
        assertThat(stretch.from()).isEqualTo(from);
        assertThat(stretch.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we sign it      | we sign it                   | 1.0
            we sign it      | we signed it                 | 1.0
            we sign it      | we never sign it             | 0.857
            we sign it      | we buy it                    | 0.667
            we … it         | we never ever sign it        | 1.0
            we [all] sign   | we sign                      | 1.0
            we sign         | they buy                     | 0.0
            """)
    void whatEditorsDidIsNoDifference(String asked, String record, double similarity) {
        assertThat(lay(asked, record).similarity()).isCloseTo(similarity, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void aNegationOnRecordIsShownAndNotSteppedAround() {
        assertThat(lay("we sign it", "we never sign it").steps()).extracting(Alignment.Step::kind)
                .containsExactly(Kind.SAME, Kind.ON_RECORD, Kind.SAME, Kind.SAME);
    }

    @Test
    void aPlaceWhereTheRecordIsInterruptedIsNamed() {
        Wording asked = PlainWordings.of("sign it not one");
        Wording record = PlainWordings.of("we sign it … not one of us");
        WordDiff diff = Pieces.of(asked, record, Alignment.of(asked, record));
        assertThat(diff).hasToString("sign it {+…+} not one");
        assertThat(diff.hasGap()).isTrue();
        assertThat(lay("sign it not one", "we sign it … not one of us").longestRun()).isEqualTo(2);
    }

    @Test
    void anInterruptionBeforeTheStretchIsNone() {
        assertThat(lay("ships sign it", "we … sign it").steps()).extracting(Alignment.Step::kind)
                .containsExactly(Kind.ASKED, Kind.SAME, Kind.SAME);
    }

    @Test
    void theLongestRunIsOfTheSameWordsAlone() {
        assertThat(lay("we sign it in May", "we sign it in June").longestRun()).isEqualTo(4);
        assertThat(lay("we signed it in May", "we sign it in May").longestRun()).isEqualTo(3);
        assertThat(lay("ships", "quays").longestRun()).isZero();
    }

    @Test
    void everyAskedWordIsLaidOnceAndInOrder() {
        Seeded.check(500, random -> {
            Wording asked = PlainWordings.of(words(random, 1 + random.nextInt(8)));
            Wording record = PlainWordings.of(words(random, 1 + random.nextInt(12)));
            Alignment.Stretch stretch = Alignment.of(asked, record);
            assertThat(stretch.steps().stream().mapToInt(Alignment.Step::asked).sum()).isEqualTo(asked.size());
            assertThat(stretch.steps().stream().mapToInt(Alignment.Step::onRecord).sum())
                    .isEqualTo(stretch.to() - stretch.from());
            assertThat(stretch.similarity()).isBetween(0.0, 1.0);
            assertThat(stretch.longestRun()).isLessThanOrEqualTo(stretch.same());
        });
    }

    @Test
    void aPartOfARecordIsLikeItself() {
        Seeded.check(300, random -> {
            String[] all = words(random, 10).split(" ");
            int from = random.nextInt(9);
            int to = from + 1 + random.nextInt(10 - from);
            String part = String.join(" ", List.of(all).subList(from, to));
            assertThat(lay(part, String.join(" ", all)).similarity()).as(part).isEqualTo(1);
        });
    }

    private static String words(Random random, int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(List.of("ship", "toll", "never", "will", "would", "quay", "pays", "paid").get(random.nextInt(8)));
        }
        return String.join(" ", words);
    }

    @ParameterizedTest
    @CsvSource({"is, was", "has, had", "went, going", "will, would", "said, say", "took, takes", "paid, pays"})
    void irregularFormsAreOneWord(String one, String other) {
        assertThat(WordForms.base(one, "x")).isEqualTo(WordForms.base(other, "y"));
    }

    @Test
    void otherWordsKeepTheirStem() {
        assertThat(WordForms.base("harbour", "harbour")).isEqualTo("harbour");
        assertThat(WordForms.base("is", "is")).isNotEqualTo(WordForms.base("has", "has"));
    }

    @Test
    void piecesNameTheWordsOfBothSides() {
        Wording asked = PlainWordings.of("we will sign it");
        Wording record = PlainWordings.of("we would never sign it");
        WordDiff diff = Pieces.of(asked, record, Alignment.of(asked, record));
        assertThat(diff).hasToString("we [-will-]{+would+} {+never+} sign it");
        assertThat(diff.isFormal()).isFalse();
        assertThat(diff.touchesNegation()).isTrue();
        assertThat(diff.pieces()).extracting(WordDiff.Piece::kind)
                .containsExactly(Kind.SAME, Kind.FORM, Kind.ON_RECORD, Kind.SAME);
    }
}
