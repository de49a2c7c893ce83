package org.onrecord.index.authority;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import org.onrecord.index.CsvTable;
import org.onrecord.index.TableException;

/**
 * The file {@code speakers.csv}: a header with the columns {@code name, aliases, role, affiliation, from, to, wikidata},
 * of which only the first must be there, in any order; a line an office. Aliases are separated by semicolons, days are
 * written 2025-05-27.
 */
public final class AuthorityFile {

    public static final String NAME = "speakers.csv";

    private static final List<String> COLUMNS = List.of("name", "aliases", "role", "affiliation", "from", "to",
            "wikidata");

    private final CsvTable table;

    private AuthorityFile(CsvTable table) {
        this.table = table;
    }

    /** The file in the folder of an index, whether it is there or not. */
    public static AuthorityFile in(Path folder) {
        return new AuthorityFile(new CsvTable(folder.resolve(NAME), COLUMNS, List.of("name")));
    }

    /**
     * Its entries in order; none when there is no file.
     *
     * @throws TableException when a line cannot be understood, naming it
     */
    public List<AuthorityEntry> read() {
        return table.read().stream().map(AuthorityFile::entry).toList();
    }

    private static AuthorityEntry entry(CsvTable.Row row) {
        try {
            return new AuthorityEntry(
                    row.cell("name").orElse(""),
                    aliases(row.cell("aliases").orElse("")),
                    row.cell("role"),
                    row.cell("affiliation"),
                    row.cell("from").map(LocalDate::parse),
                    row.cell("to").map(LocalDate::parse),
                    row.cell("wikidata"));
        } catch (DateTimeParseException e) {
            throw new TableException(
                    row.place() + "“" + e.getParsedString() + "” is no day (write it like 2025-05-27)", e);
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place() + e.getMessage(), e);
        }
    }

    private static List<String> aliases(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(alias -> !alias.isEmpty()).toList();
    }

    /** Writes the file anew, in one step: a reader sees the old or the new one, whole. */
    public void write(List<AuthorityEntry> entries) {
        table.write(entries.stream().map(AuthorityFile::row).toList());
    }

    private static List<String> row(AuthorityEntry entry) {
        return List.of(entry.name(), String.join("; ", entry.aliases()), entry.role().orElse(""),
                entry.affiliation().orElse(""), entry.from().map(LocalDate::toString).orElse(""),
                entry.to().map(LocalDate::toString).orElse(""), entry.wikidata().orElse(""));
    }
}
