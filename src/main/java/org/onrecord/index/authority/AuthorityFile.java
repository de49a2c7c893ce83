package org.onrecord.index.authority;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 * The file {@code speakers.csv}: a header with the columns {@code name, aliases, role, affiliation, from, to, wikidata},
 * of which only the first must be there, in any order; a line an office. Aliases are separated by semicolons, days are
 * written 2025-05-27.
 */
public final class AuthorityFile {

    public static final String NAME = "speakers.csv";

    /** The most lines that are read. */
    public static final int MOST_LINES = 100_000;

    /** The largest file that is read, in bytes. */
    public static final long MOST_BYTES = 20_000_000;

    private static final List<String> COLUMNS = List.of("name", "aliases", "role", "affiliation", "from", "to",
            "wikidata");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final Path file;

    private AuthorityFile(Path file) {
        this.file = file;
    }

    /** The file in the folder of an index, whether it is there or not. */
    public static AuthorityFile in(Path folder) {
        return new AuthorityFile(folder.resolve(NAME));
    }

    /**
     * Its entries in order; none when there is no file.
     *
     * @throws AuthorityException when a line cannot be understood, naming it
     */
    public List<AuthorityEntry> read() {
        if (!Files.exists(file)) { return List.of(); }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new AuthorityException(
                        String.format(Locale.ROOT, "%s: larger than %,d bytes, the most that is read",
                                file, MOST_BYTES));
            }
            return parse(withoutMark(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            throw new AuthorityException(file + ": not in UTF-8 (save it so)", e);
        } catch (IOException e) {
            throw new AuthorityException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<AuthorityEntry> parse(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<AuthorityEntry> entries = new ArrayList<>();
            List<String> header = List.of();
            for (CSVRecord line : parser) {
                if (header.isEmpty()) {
                    header = header(line);
                } else {
                    entries.add(entry(line, header, parser.getCurrentLineNumber()));
                }
                if (entries.size() > MOST_LINES) {
                    throw new AuthorityException(String.format(Locale.ROOT,
                            "%s: more than %,d lines, the most that are read", file, MOST_LINES));
                }
            }
            return entries;
        } catch (CSVException | UncheckedIOException e) {
            throw new AuthorityException(file + ": no CSV: " + e.getMessage() + " (look for a lone quotation mark)", e);
        } catch (IOException e) {
            throw new AuthorityException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private List<String> header(CSVRecord line) {
        List<String> header = Arrays.stream(line.values()).map(column -> column.toLowerCase(Locale.ROOT)).toList();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw new AuthorityException(file + ", line 1: unknown column “" + column + "” (the columns are "
                        + String.join(", ", COLUMNS) + ")");
            }
        }
        if (!header.contains("name")) { throw new AuthorityException(file + ", line 1: no column “name”"); }
        return header;
    }

    private AuthorityEntry entry(CSVRecord line, List<String> header, long number) {
        String place = file + ", line " + number + ": ";
        if (line.size() > header.size()) {
            throw new AuthorityException(place + line.size() + " values for " + header.size()
                    + " columns (put a value with commas in quotation marks)");
        }
        try {
            return new AuthorityEntry(
                    cell(line, header, "name").orElse(""),
                    aliases(cell(line, header, "aliases").orElse("")),
                    cell(line, header, "role"),
                    cell(line, header, "affiliation"),
                    cell(line, header, "from").map(LocalDate::parse),
                    cell(line, header, "to").map(LocalDate::parse),
                    cell(line, header, "wikidata"));
        } catch (DateTimeParseException e) {
            throw new AuthorityException(
                    place + "“" + e.getParsedString() + "” is no day (write it like 2025-05-27)", e);
        } catch (IllegalArgumentException e) {
            throw new AuthorityException(place + e.getMessage(), e);
        }
    }

    private static Optional<String> cell(CSVRecord line, List<String> header, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= line.size() ? Optional.empty()
                : Optional.of(line.get(at)).filter(value -> !value.isBlank());
    }

    private static List<String> aliases(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(alias -> !alias.isEmpty()).toList();
    }

    /** Writes the file anew, in one step: a reader sees the old or the new one, whole. */
    public void write(List<AuthorityEntry> entries) {
        Path draft = file.resolveSibling("." + NAME + ".new");
        try {
            Files.writeString(draft, print(entries), StandardCharsets.UTF_8);
            move(draft);
        } catch (IOException e) {
            throw new AuthorityException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String print(List<AuthorityEntry> entries) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (AuthorityEntry entry : entries) {
                printer.printRecord(entry.name(), String.join("; ", entry.aliases()), entry.role().orElse(""),
                        entry.affiliation().orElse(""), entry.from().map(LocalDate::toString).orElse(""),
                        entry.to().map(LocalDate::toString).orElse(""), entry.wikidata().orElse(""));
            }
        }
        return text.toString();
    }
}
