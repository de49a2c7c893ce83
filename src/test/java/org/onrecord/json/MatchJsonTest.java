package org.onrecord.json;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MatchJsonTest {

    private static final Instant NOON = Instant.parse("2025-05-27T12:00:00Z");

    @Test
    void holdsTheAlertTheTimeAndTheRecord() {
        AttributionRecord record = SampleRecords.all().getFirst();
        assertThat(MatchJson.write(new AlertMatch("tolls", NOON, record))).isEqualTo(
                "{\"alert\":\"tolls\",\"matched\":\"2025-05-27T12:00:00Z\",\"record\":" + RecordJson.write(record)
                        + "}");
    }

    @Test
    void isReadAsItWasWrittenOnOneLine() {
        Seeded.check(100, random -> {
            AttributionRecord record = new RandomRecords(random.nextLong()).record();
            AlertMatch match = new AlertMatch("a “b”\u2028", NOON.plusMillis(random.nextInt(1_000)), record);
            String line = MatchJson.write(match);
            assertThat(line).doesNotContain("\n", "\r", "\u2028");
            assertThat(RecordJson.write(MatchJson.read(line).record())).isEqualTo(RecordJson.write(record));
            assertThat(MatchJson.read(line).at()).isEqualTo(match.at());
            assertThat(MatchJson.read(line).alert()).isEqualTo(match.alert());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{}", "{\"alert\":\"a\"}", "{\"alert\":\"a\",\"matched\":\"noon\",\"record\":{}}",
            "{\"alert\":\"a\",\"matched\":\"2025-05-27T12:00:00Z\"}",
            "{\"alert\":\"a\",\"matched\":\"2025-05-27T12:00:00Z\",\"record\":{\"id\":"})
    void whatIsNoMatchIsRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> MatchJson.read(line));
    }
}
