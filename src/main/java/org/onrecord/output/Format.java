package org.onrecord.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which records are printed. */
public enum Format {
    /** For people. */
    TABLE,
    /** One JSON document. */
    JSON,
    /** A JSON object a line. */
    JSONL,
    /** RFC 4180, in UTF-8, safe to open in a spreadsheet. */
    CSV,
    /** As CSV with tabs, and every record on one line. */
    TSV,
    /** A table in GitHub's Markdown. */
    MARKDOWN;

    /** The name in options: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> labelled(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    /** What prints records in this format; {@code display} matters to tables. */
    public RecordEncoder encoder(Display display) {
        return switch (this) {
            case TABLE -> new RecordTable(display);
            case JSON -> new RecordArray();
            case JSONL -> new RecordLines();
            case CSV -> new RecordCells(CellWriter.CSV);
            case TSV -> new RecordCells(CellWriter.TSV);
            case MARKDOWN -> new RecordMarkdown();
        };
    }
}
