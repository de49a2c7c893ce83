package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.json.Codes;
import org.onrecord.json.MapJson;
import org.onrecord.json.RecordJson;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.StanceChange;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;

/**
 * A timeline as one JSON document: {@code unit}, {@code imprecise}, {@code timed_out}, {@code periods} with {@code period},
 * {@code start}, {@code total} and a count for each stance, and {@code changes} with {@code sure}, {@code before} and
 * {@code after}.
 */
final class TimelineJson {

    private TimelineJson() {}

    static String of(Timeline timeline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", timeline.unit().label());
        json.put("imprecise", timeline.imprecise());
        json.put("timed_out", timeline.timedOut());
        json.put("periods", timeline.periods().stream().map(period -> period(timeline, period)).toList());
        String head = MapJson.write(json);
        String changes = timeline.changes().stream().map(TimelineJson::change).collect(Collectors.joining(","));
        return head.substring(0, head.length() - 1) + ",\"changes\":[" + changes + "]}\n";
    }

    private static Map<String, Object> period(Timeline timeline, Period period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", timeline.unit().name(period.start()));
        json.put("start", period.start().toString());
        json.put("total", period.total());
        for (StanceLabel stance : StanceLabel.values()) {
            json.put(Codes.of(stance), period.counts().getOrDefault(stance, 0));
        }
        return json;
    }

    private static String change(StanceChange change) {
        return "\n{\"sure\":\"" + Codes.of(change.sure()) + "\",\"before\":" + RecordJson.write(change.before())
                + ",\"after\":" + RecordJson.write(change.after()) + "}";
    }
}
