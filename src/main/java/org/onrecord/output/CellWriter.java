package org.onrecord.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells as in RFC 4180. Text that a spreadsheet would take for a formula (it starts with {@code = + - @}, a tab
 * or a line break of any kind) gets an apostrophe before it, and control characters are shown as {@link Printable} shows them.
 */
enum CellWriter {
    CSV(',', "\r\n"),
    /** With tabs between cells and no line breaks in them, so that a row is a line. */
    TSV('\t', "\n");

    private static final String FORMULA_STARTS = "=+-@\t\n＝＋－＠";

    private final char separator;
    private final String rowEnd;

    CellWriter(char separator, String rowEnd) {
        this.separator = separator;
        this.rowEnd = rowEnd;
    }

    /** A cell of words that somebody else wrote. */
    String text(String value) {
        String lines = Printable.lines(value);
        boolean formula = !lines.isEmpty() && FORMULA_STARTS.indexOf(lines.charAt(0)) >= 0;
        String printable = this == TSV ? Printable.line(value) : lines;
        return quoted(formula ? "'" + printable : printable);
    }

    /** A row of cells that are already written. */
    String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(String.valueOf(separator), "", rowEnd));
    }

    private String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == '"' || c == separator || c == '\n' || c == '\r');
        return needed ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
