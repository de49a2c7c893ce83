package org.onrecord.output;

/** A query with a caret under one of its characters. */
public final class QueryPointer {

    private static final String INDENT = "  ";

    /** No more characters than this for each column are looked at. */
    private static final int WINDOW = 8;

    private QueryPointer() {}

    /**
     * Two lines: the query, or as much of it around the place as fits, and the caret.
     *
     * @param position in UTF-16 units from 0; the length of the query is the place after its end
     */
    public static String of(String query, int position, Display display) {
        int place = Math.clamp(position, 0, query.length());
        int room = Math.max(1, (display.width() - INDENT.length()) / 2 - 1);
        String before = Printable.line(query.substring(0, place));
        String after = Printable.line(query.substring(place));
        String shownBefore = lastOf(before, room);
        String shownAfter = StyledText.of(after).cut(room).toString();
        return INDENT + shownBefore + shownAfter + "\n"
                + INDENT + " ".repeat(DisplayWidth.of(shownBefore)) + "^\n";
    }

    private static String lastOf(String text, int width) {
        int from = Math.max(0, text.length() - WINDOW * width);
        while (DisplayWidth.of(text.substring(from)) > width) {
            from += DisplayWidth.firstCluster(text.substring(from));
        }
        return from == 0 ? text : "…" + text.substring(from);
    }
}
