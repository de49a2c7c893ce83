package org.onrecord.index.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.index.CsvTable;
import org.onrecord.index.TableException;
import org.onrecord.model.AttributionRecord;

/** The file {@code corrections.csv}: a line a field, with the columns {@code article, words, field, value}. */
public final class CorrectionFile {

    public static final String NAME = "corrections.csv";

    private static final List<String> COLUMNS = List.of("article", "words", "field", "value");

    private final CsvTable table;

    private CorrectionFile(CsvTable table) {
        this.table = table;
    }

    /** The file in the folder of an index, whether it is there or not. */
    public static CorrectionFile in(Path folder) {
        return new CorrectionFile(new CsvTable(folder.resolve(NAME), COLUMNS, COLUMNS));
    }

    /**
     * Its corrections in order; none when there is no file.
     *
     * @throws TableException when a line cannot be understood, naming it
     */
    public List<Correction> read() {
        return table.read().stream().map(CorrectionFile::correction).toList();
    }

    private static Correction correction(CsvTable.Row row) {
        String field = row.cell("field").orElse("");
        CorrectableField known = CorrectableField.labelled(field).orElseThrow(() -> new TableException(
                row.place() + "unknown field “" + field + "” (the fields are " + CorrectableField.labels() + ")"));
        try {
            return new Correction(row.cell("article").orElse(""), row.cell("words").orElse(""), known,
                    row.cell("value").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new TableException(row.place() + e.getMessage(), e);
        }
    }

    /** Writes the file anew, in one step. */
    public void write(List<Correction> corrections) {
        table.write(corrections.stream()
                .map(one -> List.of(one.article(), one.words(), one.field().label(), one.value()))
                .toList());
    }

    /** The corrections with one more, in the place of an earlier one of the same field. */
    public static List<Correction> with(List<Correction> corrections, AttributionRecord record, CorrectableField field,
            String value) {
        List<Correction> changed = new ArrayList<>(corrections);
        changed.removeIf(one -> one.field() == field && one.isOf(record));
        changed.add(new Correction(record.article().id(), record.text(), field, value));
        return changed;
    }

    /** The corrections without those of a record. */
    public static List<Correction> without(List<Correction> corrections, AttributionRecord record) {
        return corrections.stream().filter(one -> !one.isOf(record)).toList();
    }
}
