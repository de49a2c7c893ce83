package org.onrecord.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of comma-separated values that users keep in the folder of an index: a header that names its columns in any order,
 * then a line a row.
 *
 * @param file the file, whether it is there or not
 * @param columns the columns it may have
 * @param needed the columns it must have
 */
public record CsvTable(Path file, List<String> columns, List<String> needed) {

    /** The most lines that are read. */
    public static final int MOST_LINES = 100_000;

    /** The largest file that is read, in bytes. */
    public static final long MOST_BYTES = 20_000_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    public CsvTable {
        columns = List.copyOf(columns);
        needed = List.copyOf(needed);
    }

    /**
     * A line of the file.
     *
     * @param place the file and the number of the line, for messages
     */
    public record Row(String place, List<String> header, List<String> values) {

        /** The value of a column; empty where it is blank or the file has no such column. */
        public Optional<String> cell(String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= values.size() ? Optional.empty()
                    : Optional.of(values.get(at)).filter(value -> !value.isBlank());
        }
    }

    /**
     * Its rows in order; none when there is no file.
     *
     * @throws TableException when the file cannot be understood, naming the line
     */
    public List<Row> read() {
        if (!Files.exists(file)) { return List.of(); }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new TableException(
                        String.format(Locale.ROOT, "%s: larger than %,d bytes, the most that is read",
                                file, MOST_BYTES));
            }
            return parse(withoutMark(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            throw new TableException(file + ": not in UTF-8 (save it so)", e);
        } catch (IOException e) {
            throw new TableException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<Row> parse(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<Row> rows = new ArrayList<>();
            List<String> header = List.of();
            for (CSVRecord line : parser) {
                if (header.isEmpty()) {
                    header = header(line);
                } else {
                    rows.add(row(line, header, parser.getCurrentLineNumber()));
                }
                if (rows.size() > MOST_LINES) {
                    throw new TableException(String.format(Locale.ROOT,
                            "%s: more than %,d lines, the most that are read", file, MOST_LINES));
                }
            }
            return rows;
        } catch (CSVException | UncheckedIOException e) {
            throw new TableException(file + ": no CSV: " + e.getMessage() + " (look for a lone quotation mark)", e);
        } catch (IOException e) {
            throw new TableException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private List<String> header(CSVRecord line) {
        List<String> header = Arrays.stream(line.values()).map(column -> column.toLowerCase(Locale.ROOT)).toList();
        for (String column : header) {
            if (!columns.contains(column)) {
                throw new TableException(file + ", line 1: unknown column “" + column + "” (the columns are "
                        + String.join(", ", columns) + ")");
            }
        }
        for (String column : needed) {
            if (!header.contains(column)) { throw new TableException(file + ", line 1: no column “" + column + "”"); }
        }
        return header;
    }

    private Row row(CSVRecord line, List<String> header, long number) {
        String place = file + ", line " + number + ": ";
        if (line.size() > header.size()) {
            throw new TableException(place + line.size() + " values for " + header.size()
                    + " columns (put a value with commas in quotation marks)");
        }
        return new Row(place, header, List.of(line.values()));
    }

    /**
     * Writes the file anew, in one step: a reader sees the old or the new one, whole.
     *
     * @param rows with a value for each of {@link #columns}
     */
    public void write(List<List<String>> rows) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.writeString(draft, print(rows), StandardCharsets.UTF_8);
            move(draft);
        } catch (IOException e) {
            throw new TableException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String print(List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            printer.printRecords(rows);
        }
        return text.toString();
    }
}
