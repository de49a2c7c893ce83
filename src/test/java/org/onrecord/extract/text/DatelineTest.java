package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTest {

    private static List<String> sentences(String paragraph) {
        TokenizedText text = Texts.analyze(paragraph);
        return text.sentences().stream().map(sentence -> text.span(sentence).in(paragraph)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            HALDEN — Mayor Fenn left on Monday.                  ~ HALDEN —
            PORT MERRIN, Norvia — Mayor Fenn left on Monday.     ~ PORT MERRIN, Norvia —
            HALDEN (Tide) — “We go,” Fenn said.                  ~ HALDEN (Tide) —
            HALDEN, May 3 (Tide, by our own man) - Fenn left.    ~ HALDEN, May 3 (Tide, by our own man) -
            HALDEN, Norvia – 14 dockers left on Monday.          ~ HALDEN, Norvia –
            Halden (CNN) Mayor Fenn left on Monday.              ~ Halden (CNN)
            Port Merrin, Norvia (AP) - 14 dockers left on Monday. ~ Port Merrin, Norvia (AP) -
            ST. MERRIN, Norvia -- Mayor Fenn left on Monday.     ~ ST. MERRIN, Norvia --
            """)
    void thePlaceAReportOpensWithIsNoPartOfItsFirstSentence(String paragraph, String dateline) {
        assertThat(sentences(paragraph)).as(paragraph).hasSize(2).first().isEqualTo(dateline);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "NATO — the alliance of the north — met on Monday.",
            "UN – Mayor Fenn left on Monday.",
            "Halden — Mayor Fenn left on Monday.",
            "HALDEN is a port — Mayor Fenn left it on Monday.",
            "HALDEN — mayor Fenn left on Monday.",
            "HALDEN —",
            "The Harbour Board (HB) Mayor Fenn leads met on Monday.",
            "Halden (CNN) reporters left on Monday.",
            "HALDEN, Mayor Fenn said, was lost.",
    })
    void otherDashesCutNothing(String paragraph) {
        assertThat(sentences(paragraph)).as(paragraph).hasSize(1);
    }

    @Test
    void onlyTheStartOfAParagraphHoldsOne() {
        assertThat(sentences("Fenn left. HALDEN — Mayor Fenn left.")).hasSize(2);
        assertThat(sentences("Fenn left.\nHALDEN — Mayor Fenn left.")).hasSize(3);
    }
}
