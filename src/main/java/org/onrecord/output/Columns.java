package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells side by side, each wrapped to the width of its column.
 *
 * @param widths of the columns, from left to right
 */
record Columns(List<Integer> widths) {

    private static final String GAP = "  ";

    /** What the gaps between {@code columns} columns take. */
    static int gaps(int columns) {
        return GAP.length() * (columns - 1);
    }

    /** The lines of a row; a cell is one or more texts, each on lines of its own. */
    String row(List<List<StyledText>> cells, boolean colour) {
        List<List<StyledText>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int width = widths.get(i);
            wrapped.add(cells.get(i).stream().flatMap(text -> text.wrap(width).stream()).toList());
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, height).forEach(line -> lines.append(line(wrapped, line, colour)).append('\n'));
        return lines.toString();
    }

    private String line(List<List<StyledText>> cells, int line, boolean colour) {
        StringBuilder result = new StringBuilder();
        int missing = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (line < cells.get(i).size()) {
                StyledText text = cells.get(i).get(line);
                result.append(" ".repeat(missing)).append(text.render(colour));
                missing = widths.get(i) - text.width();
            } else {
                missing += widths.get(i);
            }
            missing = Math.max(0, missing) + GAP.length();
        }
        return result.toString();
    }
}
