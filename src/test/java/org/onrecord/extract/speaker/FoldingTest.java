package org.onrecord.extract.speaker;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @Test
    void dropsAccentsCaseAndFullStops() {
        assertThat(Folding.fold("Nabil")).isEqualTo("nabil");
        assertThat(Folding.fold("Hernán")).isEqualTo("hernan");
        assertThat(Folding.fold("Herna\u0301n")).isEqualTo("hernan");
        assertThat(Folding.fold("Sen.")).isEqualTo("sen");
        assertThat(Folding.fold("O’Hara")).isEqualTo("o'hara");
    }

    @Test
    void keepsCapitalIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Folding.fold("INGRID")).isEqualTo("ingrid");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void calmsShoutedNames() {
        assertThat(Folding.withoutShouting("PELL")).isEqualTo("Pell");
        assertThat(Folding.withoutShouting("O'NEIL")).isEqualTo("O'Neil");
        assertThat(Folding.withoutShouting("SMITH-JONES")).isEqualTo("Smith-Jones");
        assertThat(Folding.withoutShouting("McCall")).isEqualTo("McCall");
        assertThat(Folding.withoutShouting("Q")).isEqualTo("Q");
    }
}
