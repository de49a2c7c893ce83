package org.onrecord.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTest {

    private static final List<String> COMMANDS = List.of("search", "show", "stats", "index", "extract");

    @ParameterizedTest
    @CsvSource({"search,search,0", "serch,search,1", "saerch,search,1", "xsearch,search,1", "seorch,search,1",
            "'',show,4", "abc,xyz,3"})
    void countsSlips(String a, String b, int slips) {
        assertThat(Suggestions.slips(a, b)).isEqualTo(slips);
        assertThat(Suggestions.slips(b, a)).isEqualTo(slips);
    }

    @Test
    void offersWhatIsNearest() {
        assertThat(Suggestions.nearest("serhc", COMMANDS)).isEmpty();
        assertThat(Suggestions.nearest("serach", COMMANDS)).containsExactly("search");
        assertThat(Suggestions.nearest("sho", List.of("show", "shop", "slot"))).containsExactly("shop", "show");
    }

    @Test
    void offersNothingForAWordThatIsLikeNone() {
        assertThat(Suggestions.nearest("harbour", COMMANDS)).isEmpty();
        assertThat(Suggestions.nearest("x", COMMANDS)).isEmpty();
        assertThat(Suggestions.nearest("search", List.of())).isEmpty();
    }
}
