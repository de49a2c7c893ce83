package org.onrecord.output;

import java.util.List;

import org.onrecord.model.AlertMatch;

/** Matches for people: records as {@link RecordTable} shows them, under the alert and the time that they share. */
final class MatchTable {

    private MatchTable() {}

    static String of(List<AlertMatch> matches, Display display) {
        RecordTable table = new RecordTable(display);
        StringBuilder text = new StringBuilder();
        String last = "";
        for (AlertMatch match : matches) {
            String heading = match.alert() + ", matched " + match.at();
            text.append(text.isEmpty() ? "" : table.between());
            if (!heading.equals(last)) {
                text.append(heading(heading, display)).append(table.head());
                last = heading;
            }
            text.append(table.row(match.record()));
        }
        return text.toString();
    }

    private static String heading(String heading, Display display) {
        return StyledText.of(heading, Style.STRONG).cut(display.width()).render(display.colour()) + "\n";
    }
}
