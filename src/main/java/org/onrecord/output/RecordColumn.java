package org.onrecord.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;

/**
 * A column of CSV and TSV. An absent value is an empty cell.
 *
 * @param label its name in the first row
 * @param isNumber whether the values are numbers, which no spreadsheet takes for formulas
 * @param value the cell of a record
 */
record RecordColumn(String label, boolean isNumber, Function<AttributionRecord, String> value) {

    /**
     * The columns in their order; they are added at the end, never renamed or moved. {@code mention} has the article's
     * own words for the speaker, {@code source} is the publisher, {@code article} the article's id.
     */
    static final List<RecordColumn> ALL = List.of(
            text("id", AttributionRecord::id),
            optional("speaker", record -> record.speaker().name()),
            optional("role", record -> record.speaker().role()),
            optional("affiliation", record -> record.speaker().affiliation()),
            text("speaker_type", record -> Codes.of(record.speaker().type())),
            optional("mention", record -> record.speaker().mention()),
            text("stance", record -> Codes.of(record.stance().label())),
            number("stance_score", record -> record.stance().score()),
            optional("target", record -> record.stance().target()),
            optional("date", record -> record.date().value()),
            text("date_basis", record -> Codes.of(record.date().basis())),
            text("kind", record -> Codes.of(record.kind())),
            text("form", record -> Codes.of(record.form())),
            text("act", record -> Codes.of(record.act())),
            text("factuality", record -> Codes.of(record.factuality())),
            text("text", AttributionRecord::text),
            number("confidence", AttributionRecord::confidence),
            optional("addressee", AttributionRecord::addressee),
            optional("via", AttributionRecord::via),
            text("article", record -> record.article().id()),
            optional("source", record -> record.article().source()),
            optional("title", record -> record.article().title()),
            optional("author", record -> record.article().author()),
            optional("published", record -> record.article().published().map(LocalDate::toString)),
            optional("url", record -> record.article().url()),
            text("corrected", record -> String.join(" ", record.corrected())));

    private static RecordColumn text(String label, Function<AttributionRecord, String> value) {
        return new RecordColumn(label, false, value);
    }

    private static RecordColumn optional(String label, Function<AttributionRecord, Optional<String>> value) {
        return new RecordColumn(label, false, record -> value.apply(record).orElse(""));
    }

    private static RecordColumn number(String label, Function<AttributionRecord, Double> value) {
        return new RecordColumn(label, true, record -> Double.toString(value.apply(record)));
    }

    String of(AttributionRecord record) {
        return value.apply(record);
    }
}
