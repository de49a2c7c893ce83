package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.onrecord.json.MapJson;
import org.onrecord.output.FigureTable.Figure;
import org.onrecord.search.IndexStats;

/** Turns the figures of an index into text. */
public final class StatsEncoder {

    private static final int UNIT = 1_000;

    private StatsEncoder() {}

    /** For people. */
    public static String table(IndexStats stats, Display display) {
        long statements = stats.records() - stats.quotes();
        return FigureTable.of(List.of(
                new Figure("articles", Long.toString(stats.articles())),
                new Figure("records", stats.records() + " (" + stats.quotes() + " quotes, " + statements
                        + " statements)"),
                new Figure("speakers", Long.toString(stats.speakers())),
                new Figure("sources", Long.toString(stats.sources())),
                new Figure("said", period(stats)),
                new Figure("size", size(stats.bytes()))), display);
    }

    /** One JSON object on a line; {@code first} and {@code last} are null when no date is known. */
    public static String json(IndexStats stats) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("articles", stats.articles());
        json.put("records", stats.records());
        json.put("quotes", stats.quotes());
        json.put("speakers", stats.speakers());
        json.put("sources", stats.sources());
        json.put("bytes", stats.bytes());
        json.put("first", stats.first().orElse(null));
        json.put("last", stats.last().orElse(null));
        return MapJson.write(json) + "\n";
    }

    private static String period(IndexStats stats) {
        return stats.first().flatMap(first -> stats.last().map(last -> first + " to " + last)).orElse("undated");
    }

    private static String size(long bytes) {
        if (bytes < UNIT) { return bytes + " B"; }
        double amount = bytes;
        String units = "kMGT";
        int unit = -1;
        // As it is shown: with one digit behind the point.
        while (Math.round(amount * 10) >= UNIT * 10L && unit + 1 < units.length()) {
            amount /= UNIT;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %cB", amount, units.charAt(unit));
    }
}
