package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "PORT HALDEN, May 27, 2019 (Northern Wire) — The cranes stood still.",
            "PORT HALDEN, Talvia, May 27, 2019 – The cranes stood still.",
            "Cranes stand still\nMonday, May 27, 2019\nThe cranes stood still.",
            "Cranes stand still\nPublished: 27 May 2019\nThe cranes stood still.",
            "Cranes stand still\nBy Ana Brix\n2019-05-27\nThe cranes stood still."
    })
    void theDateAnArticleCarriesIsFound(String text) {
        assertThat(ReferenceDay.day(Dateline.find(DateTexts.analyze(text)))).contains(LocalDate.of(2019, 5, 27));
    }

    @Test
    void aDatelineMayLackTheYear() {
        assertThat(Dateline.find(DateTexts.analyze("PORT HALDEN, May 27 (Northern Wire) - The cranes stood still.")))
                .isEqualTo(new ReferenceDay.WithoutYear(MonthDay.of(5, 27)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "The cranes of the port stood still on May 27, 2019 — all of them.",
            "The strike began on May 27, 2019, and nobody knows when it ends.",
            "PORT HALDEN (Northern Wire) — The cranes stood still.",
            "MERRIN, May 27 (Northern Wire",
    })
    void aDateInASentenceIsNoDateline(String text) {
        assertThat(Dateline.find(DateTexts.analyze(text))).isEqualTo(new ReferenceDay.Unknown());
    }
}
