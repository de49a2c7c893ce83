package org.onrecord.index.correction;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Speaker;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CorrectionTest {

    private static Correction of(String article, String words) {
        return new Correction(article, words, CorrectableField.ROLE, "mayor");
    }

    @Test
    void itIsOfTheRecordOfItsArticleAndWordsAlone() {
        AttributionRecord record = SampleRecords.quote();
        String article = record.article().id();
        assertThat(of(article, record.text()).isOf(record)).isTrue();
        assertThat(of(article + "x", record.text()).isOf(record)).isFalse();
        assertThat(of(article, record.text() + " today").isOf(record)).isFalse();
        assertThat(of(article, SampleRecords.mixed().text()).isOf(record)).isFalse();
    }

    @Test
    void capitalsMarksAndBlanksAroundTheWordsDoNotMatter() {
        AttributionRecord record = SampleRecords.statement();
        String shouted = "  " + record.text().toUpperCase(Locale.ROOT).replace(" ", "   ") + "!";
        assertThat(of(record.article().id(), shouted).isOf(record)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CorrectableField.class)
    void noFieldCanBeBlank(CorrectableField field) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction("a", "b", field, "  "))
                .withMessage("no value for " + field.label());
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-01-01, 2025-12-31", "2024-02, 2024-02-01, 2024-02-29", "2025-05-27, 2025-05-27, 2025-05-27",
            "' 2025-05 ', 2025-05-01, 2025-05-31"})
    void aDateIsAYearAMonthOrADay(String value, String from, String to) {
        var date = CorrectableField.DATE.set(SampleRecords.quote(), value).date();
        assertThat(date.from().orElseThrow()).isEqualTo(from);
        assertThat(date.to().orElseThrow()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "27 May 2025", "2025-13", "2025-5", "25", "2025/05/27", "2025-05-27T10:00",
            "2025-02-29", "abcd"})
    void anythingElseIsRefusedWithTheFormsThatAreRead(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CorrectableField.DATE.check(value))
                .withMessage("“" + value + "” is no date: write 2025, 2025-05 or 2025-05-27");
    }

    @ParameterizedTest
    @CsvSource({"support, 1", "oppose, -1", "mixed, 0", "neutral, 0"})
    void aStanceHasTheFullScoreOfItsSide(String value, double score) {
        AttributionRecord record = CorrectableField.STANCE.set(SampleRecords.mixed(), value);
        assertThat(record.stance().score()).isEqualTo(score);
        assertThat(record.stance().evidence().isEmpty()).isEqualTo(record.stance().label() == StanceLabel.NEUTRAL);
    }

    @Test
    void oneFieldChangesNoOther() {
        Speaker before = SampleRecords.quote().speaker();
        Speaker after = CorrectableField.ROLE.set(SampleRecords.quote(), " clerk ").speaker();
        assertThat(after.role()).contains("clerk");
        assertThat(after).usingRecursiveComparison().ignoringFields("role").isEqualTo(before);
    }

    @Test
    void correctedTwiceAFieldIsMarkedOnce() {
        AttributionRecord once = CorrectableField.ROLE.set(SampleRecords.quote(), "clerk");
        AttributionRecord twice = CorrectableField.ROLE.set(once, "mayor");
        assertThat(twice.corrected()).containsExactly("role");
        assertThat(CorrectableField.DATE.set(twice, "2024").corrected()).containsExactly("role", "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stance", "SPEAKER", "text", "id", "speakers"})
    void onlyTheNamesOfFieldsAreKnown(String label) {
        assertThat(CorrectableField.labelled(label)).isEmpty();
        assertThat(CorrectableField.labels()).startsWith("speaker, type").endsWith("factuality");
    }
}
