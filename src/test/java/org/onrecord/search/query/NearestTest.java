package org.onrecord.search.query;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {

    private static final List<String> STANCES = List.of("support", "oppose", "mixed", "neutral");

    @ParameterizedTest
    @CsvSource({"opose, oppose", "oppsoe, oppose", "OPPOSED, oppose", "suport, support", "supports, support",
            "neutal, neutral", "mixd, mixed", "mix, mixed", "' neutrall ', neutral"})
    void aSlipOfOneOrTwoLettersIsRecognised(String typed, String meant) {
        assertThat(Nearest.hint(typed, STANCES)).isEqualTo(" (did you mean " + meant + "?)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "against", "pro", "opp", "supporting", "supportsupportsupport", "中立"})
    void aWordThatIsFarFromAllIsNone(String typed) {
        assertThat(Nearest.hint(typed, STANCES)).isEmpty();
    }

    @Test
    void theNearestWinsAndOfEqualOnesTheFirst() {
        assertThat(Nearest.hint("tole", List.of("toll", "role"))).contains("toll");
        assertThat(Nearest.hint("rolle", List.of("toll", "role"))).contains("role");
        assertThat(Nearest.hint("bold", List.of("bolt", "bolds", "bond"))).contains("bolt");
    }

    @Test
    void aShortWordIsNotSuggestedForJustAnything() {
        assertThat(Nearest.hint("up", List.of("to"))).isEmpty();
        assertThat(Nearest.hint("x", List.of("a"))).isEmpty();
        assertThat(Nearest.hint("tp", List.of("to"))).contains("to");
    }

    @Test
    void nothingIsKnownNothingIsMeant() {
        assertThat(Nearest.hint("toll", List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsRecognisedWithALetterTooMany(QueryField field) {
        assertThat(Nearest.hint(field.label() + "x", QueryField.labels())).contains("mean " + field.label() + "?");
    }

    @Test
    void anyChangeOfOneLetterIsNear() {
        Seeded.check(300, random -> {
            String word = STANCES.get(random.nextInt(STANCES.size()));
            assertThat(Nearest.hint(slip(word, random), STANCES)).contains(word);
        });
    }

    private static String slip(String word, Random random) {
        StringBuilder slip = new StringBuilder(word);
        int at = random.nextInt(word.length());
        switch (random.nextInt(3)) {
            case 0 -> slip.deleteCharAt(at);
            case 1 -> slip.insert(at, 'q');
            default -> slip.setCharAt(at, 'q');
        }
        return slip.toString();
    }
}
