package org.onrecord.output;

import java.util.List;

import org.onrecord.model.AttributionRecord;

/** Who said what, in a line for a bibliography. */
final class Citation {

    private Citation() {}

    /** Speaker and office, the words (those of a reporter without marks), the day they were said if it is known. */
    static String note(AttributionRecord record) {
        String office = Labels.office(record.speaker()).map(words -> ", " + words).orElse("");
        String how = record.form() == org.onrecord.model.Form.INDIRECT ? " (as reported): " : ": ";
        String when = record.date().value()
                .map(date -> " (" + date + Labels.dateNote(record.date()).map(note -> ", " + bare(note)).orElse("")
                        + ")")
                .orElse("");
        return Labels.speaker(record.speaker()) + office + how + SaidText.of(record, List.of(), true) + when;
    }

    private static String bare(String note) {
        return note.equals("(published)") ? "day of publication" : note.replace("(", "").replace(")", "");
    }
}
