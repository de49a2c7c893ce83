package org.onrecord.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.onrecord.json.Codes;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;

/**
 * A timeline as an SVG picture of stacked columns, with a title for each that readers and screen readers show. Stances
 * differ in lightness, so that it can be printed without colour. Nothing of an article's text is in it.
 */
final class TimelineSvg {

    private static final int HEIGHT = 200;
    private static final int COLUMN = 14;
    private static final int GAP = 4;
    private static final int MARGIN = 40;
    private static final int BELOW = 70;
    private static final int LEGEND = 110;

    private final Timeline timeline;
    private final int most;
    private final StringBuilder svg = new StringBuilder();

    private TimelineSvg(Timeline timeline) {
        this.timeline = timeline;
        this.most = Math.max(1, timeline.periods().stream().mapToInt(Period::total).max().orElse(0));
    }

    static String of(Timeline timeline) {
        return new TimelineSvg(timeline).draw();
    }

    private String draw() {
        List<Period> periods = timeline.periods();
        int width = Math.max(MARGIN * 2 + periods.size() * (COLUMN + GAP),
                MARGIN + StanceLabel.values().length * LEGEND);
        add(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" "
                        + "font-size=\"10\">",
                width, HEIGHT + MARGIN + BELOW));
        add(String.format(Locale.ROOT, "<title>Records by %s and stance</title>", timeline.unit().label()));
        legend();
        add(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d</text>", MARGIN - 6, MARGIN + 4,
                most));
        add(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#555\"/>", MARGIN - 2,
                MARGIN + HEIGHT,
                width - GAP, MARGIN + HEIGHT));
        for (int i = 0; i < periods.size(); i++) {
            column(periods.get(i), MARGIN + i * (COLUMN + GAP));
        }
        add("</svg>");
        return svg.toString();
    }

    private void legend() {
        int x = MARGIN;
        for (StanceLabel stance : StanceLabel.values()) {
            add(String.format(Locale.ROOT,
                    "<rect x=\"%d\" y=\"10\" width=\"10\" height=\"10\" fill=\"%s\"/><text x=\"%d\" y=\"19\">%s</text>",
                    x,
                    colour(stance), x + 14, Codes.of(stance)));
            x += LEGEND;
        }
    }

    private void column(Period period, int x) {
        String name = timeline.unit().name(period.start());
        int counted = 0;
        for (Map.Entry<StanceLabel, Integer> count : period.counts().entrySet()) {
            int from = HEIGHT * counted / most;
            counted += count.getValue();
            int to = HEIGHT * counted / most;
            add(String.format(Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"><title>%s: %d %s</title></rect>", x,
                    MARGIN + HEIGHT - to, COLUMN, to - from, colour(count.getKey()), name, count.getValue(),
                    Codes.of(count.getKey())));
        }
        int y = MARGIN + HEIGHT + 6;
        add(String.format(Locale.ROOT, "<text transform=\"rotate(90 %d %d)\" x=\"%d\" y=\"%d\">%s</text>", x + 4, y,
                x + 4, y, name));
    }

    private static String colour(StanceLabel stance) {
        return switch (stance) {
            case SUPPORT -> "#2b7a3d";
            case OPPOSE -> "#b3261e";
            case MIXED -> "#d9a520";
            case NEUTRAL -> "#c9c9c9";
        };
    }

    private void add(String element) {
        svg.append(element).append('\n');
    }
}
