package org.onrecord.output;

import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.StanceChange;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;

/**
 * A timeline for people: a bar a period, in parts for the stances that differ in shape as well as in colour, the counts
 * beside it, and beneath all the changes of stance with the records that show them.
 */
final class TimelineTable {

    private static final int MOST_BAR = 50;
    private static final String INDENT = "  ";

    private final Timeline timeline;
    private final Display display;
    private final int most;
    private final int names;
    private final int numbers;
    private final int bars;

    private TimelineTable(Timeline timeline, Display display) {
        this.timeline = timeline;
        this.display = display;
        this.most = timeline.periods().stream().mapToInt(Period::total).max().orElse(0);
        this.names = timeline.periods().stream().mapToInt(period -> name(period).length()).max().orElse(0);
        this.numbers = Integer.toString(most).length();
        this.bars = Math.clamp(display.width() - names - numbers - Columns.gaps(3), 1, MOST_BAR);
    }

    static String of(Timeline timeline, Display display) {
        TimelineTable table = new TimelineTable(timeline, display);
        return table.legend() + timeline.periods().stream().map(table::row).collect(Collectors.joining())
                + table.changes();
    }

    private String legend() {
        if (timeline.periods().isEmpty()) { return ""; }
        StyledText legend = new StyledText();
        for (StanceLabel stance : StanceLabel.values()) {
            legend.add(legend.isEmpty() ? "" : "  ").add(shape(stance), StanceText.style(stance))
                    .add(" " + Codes.of(stance));
        }
        return lines(legend, "");
    }

    private String name(Period period) {
        return timeline.unit().name(period.start());
    }

    private String row(Period period) {
        StyledText row = StyledText.of(name(period) + " ".repeat(names - name(period).length() + 2));
        String number = Integer.toString(period.total());
        row.add(" ".repeat(numbers - number.length()) + number + "  ");
        int drawn = 0;
        int counted = 0;
        for (Map.Entry<StanceLabel, Integer> count : period.counts().entrySet()) {
            counted += count.getValue();
            int end = (int) Math.ceil((double) bars * counted / Math.max(1, most));
            row.add(shape(count.getKey()).repeat(Math.max(0, end - drawn)), StanceText.style(count.getKey()));
            drawn = Math.max(drawn, end);
        }
        return row.render(display.colour()).stripTrailing() + "\n";
    }

    private static String shape(StanceLabel stance) {
        return switch (stance) {
            case SUPPORT -> "█";
            case OPPOSE -> "▒";
            case MIXED -> "▚";
            case NEUTRAL -> "·";
        };
    }

    private String changes() {
        if (timeline.changes().isEmpty()) { return ""; }
        return "\n" + lines(StyledText.of("CHANGES OF STANCE", Style.STRONG), "")
                + timeline.changes().stream().map(this::change).collect(Collectors.joining("\n"));
    }

    private String change(StanceChange change) {
        StyledText head = new StyledText().add(Codes.of(change.sure()) + ": ", Style.STRONG)
                .add(Codes.of(change.before().stance().label()),
                        StanceText.style(change.before().stance().label()))
                .add(" → ")
                .add(Codes.of(change.after().stance().label()), StanceText.style(change.after().stance().label()));
        return lines(head, "") + record(change.before()) + record(change.after());
    }

    private String record(AttributionRecord record) {
        StyledText said = StyledText.of(Labels.date(record.date()) + "  ")
                .add(SaidText.of(record, java.util.List.of(), display.colour()).toString());
        return lines(said, INDENT) + lines(StyledText.of(Labels.origin(record), Style.FAINT), INDENT);
    }

    private String lines(StyledText text, String indent) {
        return text.wrap(display.width() - indent.length()).stream()
                .map(line -> indent + line.render(display.colour()) + "\n")
                .collect(Collectors.joining());
    }
}
