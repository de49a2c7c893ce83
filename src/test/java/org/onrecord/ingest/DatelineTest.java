package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @ParameterizedTest
    @ValueSource(strings = {
            "MERRIN, March 3, 2025 - The quay is dry.",
            "MERRIN, March 3, 2025 — The quay is dry.",
            "MERRIN, March 3, 2025 – The quay is dry.",
            "MERRIN, March 3, 2025 -- The quay is dry.",
            "MERRIN, 3 March 2025 - The quay is dry.",
            "MERRIN, Mar. 3, 2025 - The quay is dry.",
            "MERRIN March 3, 2025 - The quay is dry.",
            "MERRIN, Monday, March 3, 2025 - The quay is dry.",
            "HARBOUR CITY, Talvia, March 3, 2025 - The quay is dry.",
            "HARBOUR CITY, March 3, 2025 (Northern Wire) — The quay is dry.",
            "Merrin, March 3, 2025 - The quay is dry.",
            "Corvane sur Ashka, March 3, 2025 - The quay is dry.",
            "MERRIN/GREYWICK, March 3, 2025 - The quay is dry.",
            "ST. MARY’S, March 3, 2025 - The quay is dry.",
            "  MERRIN, March 3, 2025 - The quay is dry."})
    void readsTheDay(String paragraph) {
        assertThat(Dateline.of(paragraph).orElseThrow().day()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "HARBOUR CITY, May 27 (Wire) — The quay is dry.",
            "HARBOUR CITY, 27 May (Wire) - The quay is dry.",
            "HARBOUR CITY, May 27 /Wire/ -- The quay is dry.",
            "Harbour City, May 27 (Wire) — The quay is dry.",
            "HARBOUR CITY (Wire) — The quay is dry.",
            "HARBOUR CITY (Wire) -"})
    void readsTheAgencyAndInventsNoYear(String paragraph) {
        assertThat(Dateline.of(paragraph)).contains(new Dateline(Optional.empty(), Optional.of("Wire")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "The quay is dry.",
            "MERRIN — The quay is dry.",
            "LIVE - The quay is dry",
            "Ferries to resume on May 27, 2025 - minister",
            "Council votes May 27, 2025 - what to know",
            "May 27, 2025 - The gates open",
            "Mara Lind (Harbour Party) — who lost — wept.",
            "MERRIN (58) — The quay is dry.",
            "MERRIN, March 3, 2025. The quay is dry.",
            "MERRIN, March 3, 2025-style quays",
            "“MERRIN, March 3, 2025 - quoted”"})
    void takesNothingElseForADateline(String paragraph) {
        assertThat(Dateline.of(paragraph)).isEmpty();
    }

    @Test
    void isQuickWithCapitalsWithoutEnd() {
        assertThat(Dateline.of("AB ".repeat(100_000))).isEmpty();
        assertThat(Dateline.of("AB, ".repeat(100_000) + "(")).isEmpty();
        assertThat(Dateline.of("A.A.".repeat(100_000))).isEmpty();
    }
}
