package org.onrecord.ingest;

/** The cleaning of a header's fields: one line, no control characters, no more than so long. */
final class Fields {

    private static final String ELLIPSIS = "…";

    private Fields() {}

    /** {@code value} on one line: every run of white space and control characters is one space. */
    static String oneLine(String value) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Whether {@code value} shows nothing: only white space and control characters. */
    static boolean isBlank(String value) {
        return value.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** The first {@code length} UTF-16 units of {@code value}, or one less where that would cut a character. */
    static String cut(String value, int length) {
        if (value.length() <= length) { return value; }
        int end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
        return value.substring(0, end);
    }

    /** {@code value}, cut to {@code length} UTF-16 units of which the last is an ellipsis. */
    static String shortened(String value, int length) {
        return value.length() <= length ? value : cut(value, length - 1).stripTrailing() + ELLIPSIS;
    }

    /** The length of {@code text} in bytes of UTF-8. */
    static long utf8Length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
