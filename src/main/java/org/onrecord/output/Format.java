package org.onrecord.output;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.onrecord.json.Codes;

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
    MARKDOWN,
    /** Entries for a bibliography in LaTeX. */
    BIBTEX,
    /** What reference managers read. */
    CSL_JSON,
    /** A page. */
    HTML,
    /** One record in the words of schema.org, for a page's head. */
    JSONLD;

    /** The formats in which many records can be printed. */
    public static final Set<Format> OF_RECORDS = Collections.unmodifiableSet(EnumSet.range(TABLE, HTML));

    /** The name in options: lower case, with hyphens. */
    public String label() {
        return Codes.of(this);
    }

    public static Optional<Format> labelled(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    /**
     * What prints records in this format; {@code display} matters to tables.
     *
     * @throws IllegalArgumentException unless it is one of {@link #OF_RECORDS}
     */
    public RecordEncoder encoder(Display display) {
        return switch (this) {
            case TABLE -> new RecordTable(display);
            case JSON -> new RecordArray();
            case JSONL -> new RecordLines();
            case CSV -> new RecordCells(CellWriter.CSV);
            case TSV -> new RecordCells(CellWriter.TSV);
            case MARKDOWN -> new RecordMarkdown();
            case BIBTEX -> new RecordBibtex();
            case CSL_JSON -> new RecordCsl();
            case HTML -> new RecordHtml();
            case JSONLD -> throw new IllegalArgumentException("JSON-LD is of one record");
        };
    }
}
