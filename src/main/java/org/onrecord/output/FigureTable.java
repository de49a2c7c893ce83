package org.onrecord.output;

import java.util.List;

/** Names with a few words or a number each, aligned: figures, fields, decisions. */
public final class FigureTable {

    /**
     * A row.
     *
     * @param name what it is
     * @param value what it amounts to, in words or digits
     */
    public record Figure(String name, String value) {}

    private FigureTable() {}

    /** The rows, their values wrapped to the display. */
    public static String of(List<Figure> figures, Display display) {
        int names = figures.stream().mapToInt(figure -> DisplayWidth.of(Printable.line(figure.name()))).max().orElse(0);
        int values = Math.max(1, display.width() - names - Columns.gaps(2));
        Columns columns = new Columns(List.of(names, values));
        StringBuilder text = new StringBuilder();
        for (Figure figure : figures) {
            text.append(columns.row(
                    List.of(
                            List.of(StyledText.of(figure.name(), Style.FAINT)),
                            List.of(StyledText.of(figure.value()))),
                    display.colour()));
        }
        return text.toString();
    }
}
