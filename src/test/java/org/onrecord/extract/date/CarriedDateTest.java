package org.onrecord.extract.date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedDateTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2025-03-06";

    @Test
    void whoGoesOnSpeakingSpeaksOnTheSameDay() {
        var date = DateTexts.dates(
                PUBLISHED, "Brix said on Monday that the wall leaked. “{c1|It leaks},” {s1|she} {q1|added}.")
                .getFirst();
        assertThat(DateTexts.show(date.value())).isEqualTo("2025-03-03 stated");
        assertThat(date.why()).contains("'Monday'").endsWith("in the sentence before");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Brix said on Monday that the wall leaked.\n“{c1|It leaks},” {s1|she} {q1|added}.",
            "Brix said on Monday that the wall leaked. “{c1|It does not},” {s1|Vell} {q1|said}.",
            "Brix said on Monday that the wall leaked. The rain fell. “{c1|It leaks},” {s1|she} {q1|added}.",
            "Brix said the wall leaked on Monday and fell. “{c1|It leaks},” {s1|she} {q1|added}.",
            "In a 2021 interview, Brix had praised the wall. “{c1|I was young},” {s1|she} {q1|said}.",
            "Brix wrote in 2009 that the wall leaked. “{c1|It leaks},” {s1|she} {q1|said}.",
            "Brix said on Monday that the wall leaked. {s1|She} later {q1|denied} {c1|the leak}.",
            "Brix said on Monday that the wall leaked. After the vote on Tuesday failed, {s1|she} {q1|denied} {c1|it}.",
    })
    void otherwiseTheDateIsNotCarriedOver(String marked) {
        assertThat(DateTexts.date(PUBLISHED, marked)).isEqualTo(PUBLISHED + " publication");
    }
}
