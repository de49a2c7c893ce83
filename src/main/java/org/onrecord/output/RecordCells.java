package org.onrecord.output;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/** Records as rows of cells under a row of {@link RecordColumn} names. */
final class RecordCells implements RecordEncoder {

    private final CellWriter writer;

    RecordCells(CellWriter writer) {
        this.writer = writer;
    }

    @Override
    public String head() {
        return writer.row(RecordColumn.ALL.stream().map(RecordColumn::label).toList());
    }

    @Override
    public String row(AttributionRecord record) {
        return writer.row(RecordColumn.ALL.stream().map(column -> cell(column, record)).toList());
    }

    private String cell(RecordColumn column, AttributionRecord record) {
        String value = column.of(record);
        return column.isNumber() ? value : writer.text(value);
    }

    @Override
    public String hit(Hit hit) {
        return row(hit.record());
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail() {
        return "";
    }
}
