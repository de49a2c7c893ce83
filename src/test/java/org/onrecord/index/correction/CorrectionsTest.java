package org.onrecord.index.correction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.index.Naming;
import org.onrecord.index.TableException;
import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Resolution;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a user corrects: how it is kept, what it makes of a record, that it stays. */
class CorrectionsTest {

    @TempDir
    Path folder;

    private static Correction correction(AttributionRecord record, CorrectableField field, String value) {
        return new Correction(record.article().id(), record.text(), field, value);
    }

    private static AttributionRecord corrected(AttributionRecord record, CorrectableField field, String value) {
        return new Corrections(Naming.NONE, List.of(correction(record, field, value))).named(record);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldCanBeCorrectedAndSaysSo(CorrectableField field) {
        String value = switch (field) {
            case SPEAKER -> "Ida Fenn";
            case TYPE -> "group";
            case ROLE -> "mayor";
            case AFFILIATION -> "Merrin";
            case STANCE -> "mixed";
            case TARGET -> "ferries";
            case DATE -> "2024-02";
            case ACT -> "deny";
            case FACTUALITY -> "negated";
        };
        AttributionRecord record = corrected(SampleRecords.quote(), field, value);
        assertThat(record.corrected()).containsExactly(field.label());
        assertThat(RecordJson.write(record)).contains(value).endsWith("\"corrected\":[\"" + field.label() + "\"]}");
        assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
        assertThat(record.text()).isEqualTo(SampleRecords.quote().text());
        assertThat(CorrectableField.labelled(field.label())).contains(field);
    }

    @Test
    void aCorrectedSpeakerIsResolvedByIt() {
        assertThat(corrected(SampleRecords.quote(), CorrectableField.SPEAKER, " Ida Fenn ").speaker())
                .satisfies(speaker -> {
                    assertThat(speaker.name()).contains("Ida Fenn");
                    assertThat(speaker.resolvedBy()).isEqualTo(Resolution.CORRECTION);
                });
    }

    @Test
    void aStanceThatAUserSeesHasEvidence() {
        AttributionRecord record = corrected(SampleRecords.statement(), CorrectableField.STANCE, "oppose");
        assertThat(record.stance().label()).isEqualTo(StanceLabel.OPPOSE);
        assertThat(record.stance().score()).isEqualTo(-1);
        assertThat(record.stance().evidence()).isNotEmpty();
        assertThat(corrected(SampleRecords.quote(), CorrectableField.STANCE, "NEUTRAL").stance().evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "STANCE|angry|unknown stance “angry”; the values are support, oppose, mixed, neutral",
            "DATE|May|“May” is no date: write 2025, 2025-05 or 2025-05-27",
            "DATE|2025-02-30|“2025-02-30” is no date: write 2025, 2025-05 or 2025-05-27",
            "TYPE|ship|unknown type “ship”; the values are person, organization, group, document, anonymous, unknown",
            "SPEAKER|  |no value for speaker"})
    void valuesThatAFieldCannotHaveAreRefused(CorrectableField field, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correction(SampleRecords.quote(), field, value == null ? " " : value))
                .withMessage(message);
    }

    @Test
    void otherRecordsStayAsTheyAre() {
        Corrections corrections = new Corrections(Naming.NONE, List.of(
                correction(SampleRecords.quote(), CorrectableField.ROLE, "mayor")));
        assertThat(corrections.named(SampleRecords.mixed())).isEqualTo(SampleRecords.mixed());
        assertThat(corrections.articles()).containsExactly(SampleRecords.quote().article().id());
    }

    @Test
    void theFileKeepsThemAndReplacesAndTakesBack() {
        CorrectionFile file = CorrectionFile.in(folder);
        assertThat(file.read()).isEmpty();
        List<Correction> one = CorrectionFile.with(List.of(), SampleRecords.quote(), CorrectableField.ROLE, "mayor");
        List<Correction> two = CorrectionFile.with(one, SampleRecords.mixed(), CorrectableField.ROLE, "a, \"b\"");
        List<Correction> replaced = CorrectionFile.with(two, SampleRecords.quote(), CorrectableField.ROLE, "clerk");
        file.write(replaced);
        assertThat(file.read()).isEqualTo(replaced).hasSize(2);
        assertThat(CorrectionFile.without(replaced, SampleRecords.quote()))
                .extracting(Correction::value).containsExactly("a, \"b\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "article,words,field|line 1: no column “value”",
            "article,words,field,value~a,b,colour,red|line 2: unknown field “colour”",
            "article,words,field,value~a,b,stance,red|line 2: unknown stance “red”"})
    void aBrokenFileIsRefusedWithItsPlace(String text, String message) throws Exception {
        Files.writeString(folder.resolve(CorrectionFile.NAME), text.replace('~', '\n'), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CorrectionFile.in(folder).read()).isInstanceOf(TableException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theIndexShowsThemAndForgetsThemWhenTheyAreTakenBack() {
        Corrections corrections = new Corrections(Naming.NONE, List.of(
                correction(SampleRecords.quote(), CorrectableField.SPEAKER, "Ida Fenn")));
        try (LuceneIndex index = LuceneIndex.open(folder, IndexSettings.of("test", "test"))) {
            index.put(SampleRecords.article(), SampleRecords::all);
            assertThat(index.relabel(corrections)).isEqualTo(1);
            assertThat(index.relabel(corrections)).isZero();
        }
        IndexOracle.assertSound(folder);
        assertThat(speaker()).isEqualTo("Ida Fenn");
        try (LuceneIndex index = LuceneIndex.open(folder, IndexSettings.of("test", "test"))) {
            assertThat(index.relabel(Naming.NONE)).isEqualTo(1);
        }
        assertThat(speaker()).isEqualTo("Mira Solane");
    }

    private String speaker() {
        try (StatementSearch search = LuceneSearch.open(folder)) {
            return search.record(SampleRecords.quote().id()).orElseThrow().speaker().name().orElseThrow();
        }
    }
}
