package org.onrecord.alert;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.onrecord.json.MatchJson;
import org.onrecord.model.AlertMatch;

/** The file {@code alert-matches.jsonl}: a match a line, the latest last. It only grows; a torn line is passed over. */
final class MatchFile {

    static final String NAME = "alert-matches.jsonl";

    private final LineFile file;

    MatchFile(Path folder) {
        this.file = new LineFile(folder.resolve(NAME));
    }

    void forEach(Consumer<AlertMatch> reader) {
        file.forEach(line -> {
            AlertMatch match;
            try {
                match = MatchJson.read(line);
            } catch (IllegalArgumentException e) {
                return;
            }
            reader.accept(match);
        });
    }

    /** Appends matches for good. */
    void append(List<AlertMatch> matches) {
        if (matches.isEmpty()) { return; }
        file.append(matches.stream().map(MatchJson::write));
        file.force();
    }
}
