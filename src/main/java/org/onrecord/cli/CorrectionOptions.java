package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Map;

/** The options by which a record is corrected. */
record CorrectionOptions(Session session, Path folder, String id) {

    /** Carries out what was asked for, which may be nothing, and says what was done. */
    void carryOut(Map<String, String> corrections, boolean undo) {
        if (undo && !corrections.isEmpty()) {
            throw new UsageException("--undo", "--set is there too", "do one after the other");
        }
        if (undo) {
            session.printer().note(session.rooms().undo(folder, id) ? id + ": the corrections are taken back"
                    : id + ": there is no correction to take back");
        } else if (!corrections.isEmpty() && session.rooms().correct(folder, id, corrections)) {
            session.printer().note(id + ": corrected " + String.join(", ", corrections.keySet()));
        }
    }
}
