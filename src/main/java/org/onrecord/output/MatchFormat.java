package org.onrecord.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.json.MatchJson;

/** The forms in which the matches of alerts are printed. */
public enum MatchFormat {
    /** For people. */
    TABLE,
    /** A JSON object a line. */
    JSONL,
    /** A feed for readers of news, RFC 4287. */
    ATOM;

    /** The name in options: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(MatchFormat::label).toList();
    }

    public static Optional<MatchFormat> labelled(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    /** The matches in this format; {@code display} matters to tables. */
    public String encode(MatchFeed feed, Display display) {
        return switch (this) {
            case TABLE -> MatchTable.of(feed.matches(), display);
            case JSONL -> feed.matches().stream().map(match -> MatchJson.write(match) + "\n")
                    .collect(Collectors.joining());
            case ATOM -> AtomFeed.of(feed);
        };
    }
}
