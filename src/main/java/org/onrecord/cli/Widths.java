package org.onrecord.cli;

import java.util.Map;

import org.onrecord.output.Display;

/** The width of the terminal, as the environment variable COLUMNS tells it. */
final class Widths {

    private static final int MOST_DIGITS = 4;

    private Widths() {}

    static int of(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "").strip();
        boolean number = !columns.isEmpty() && columns.length() <= MOST_DIGITS
                && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        int width = number ? Integer.parseInt(columns) : 0;
        return width > 0 ? width : Display.STANDARD_WIDTH;
    }
}
