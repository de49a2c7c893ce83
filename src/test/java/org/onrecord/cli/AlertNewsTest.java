package org.onrecord.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.alert.AlertReport;

import static org.assertj.core.api.Assertions.assertThat;

class AlertNewsTest {

    private static List<String> news(int alerts, Map<String, Integer> matched, String... problems) {
        return AlertNews.of(new AlertReport(alerts, 1, matched, List.of(problems)));
    }

    @Test
    void whoAsksForNothingHearsNothing() {
        assertThat(AlertNews.of(AlertReport.NONE)).isEmpty();
    }

    @Test
    void saysHowManyMatchedWhichAlert() {
        assertThat(news(3, Map.of("ferries", 1, "tolls", 12, "quays", 1))).containsExactly(
                "alerts: 14 new matches: tolls 12, ferries 1, quays 1 (see onrecord alert show)");
        assertThat(news(3, Map.of("tolls", 1))).containsExactly(
                "alerts: 1 new match: tolls 1 (see onrecord alert show)");
        assertThat(news(1, Map.of())).containsExactly("alerts: nothing new for 1 alert");
        assertThat(news(2, Map.of())).containsExactly("alerts: nothing new for 2 alerts");
    }

    @Test
    void countsAlertsThatAreTooManyToName() {
        Map<String, Integer> matched = new HashMap<>();
        for (int i = 10; i < 22; i++) {
            matched.put("alert" + i, i);
        }
        assertThat(news(12, matched)).singleElement().asString()
                .startsWith("alerts: 186 new matches: alert21 21, alert20 20,")
                .contains("alert12 12 and 2 more alerts (see").doesNotContain("alert11");
    }

    @Test
    void problemsComeFirst() {
        assertThat(news(1, Map.of(), "alert “x” was left out")).containsExactly(
                "alert “x” was left out", "alerts: nothing new for 1 alert");
        assertThat(news(0, Map.of(), "alert “x” was left out")).containsExactly("alert “x” was left out");
    }
}
