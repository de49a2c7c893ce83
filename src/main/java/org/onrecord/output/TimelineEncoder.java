package org.onrecord.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.onrecord.json.Codes;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;

/** Turns a timeline into text. */
public final class TimelineEncoder {

    private TimelineEncoder() {}

    /** The forms in which timelines are printed. */
    public enum Form {
        TABLE,
        JSON,
        CSV,
        /** A picture. */
        SVG
    }

    public static String encode(Timeline timeline, Form form, Display display) {
        return switch (form) {
            case TABLE -> TimelineTable.of(timeline, display);
            case JSON -> TimelineJson.of(timeline);
            case CSV -> cells(timeline);
            case SVG -> TimelineSvg.of(timeline);
        };
    }

    private static String cells(Timeline timeline) {
        List<String> head = new ArrayList<>(List.of("period", "start", "total"));
        Arrays.stream(StanceLabel.values()).map(Codes::of).forEach(head::add);
        return CellWriter.CSV.row(head) + timeline.periods().stream()
                .map(period -> CellWriter.CSV.row(row(timeline, period)))
                .collect(Collectors.joining());
    }

    private static List<String> row(Timeline timeline, Period period) {
        List<String> row = new ArrayList<>(List.of(
                timeline.unit().name(period.start()), period.start().toString(), Integer.toString(period.total())));
        for (StanceLabel stance : StanceLabel.values()) {
            row.add(Integer.toString(period.counts().getOrDefault(stance, 0)));
        }
        return row;
    }
}
