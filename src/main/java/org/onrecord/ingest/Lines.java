package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a text by their offsets; a line ends at LF, CR or CR LF. */
final class Lines {

    private Lines() {}

    /** Where the line that holds {@code at} ends, before its line break. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line after the one that ends at {@code end} starts. */
    static int next(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }

    /** The start of the first line from {@code at} on that is not blank; the text's end if there is none. */
    static int skipBlank(String text, int at) {
        int start = at;
        while (start < text.length()) {
            int end = end(text, start);
            if (!isBlank(text, start, end)) { return start; }
            start = next(text, end);
        }
        return start;
    }

    /** The first {@code most} lines that are not blank, of each at most {@code length} characters. */
    static List<String> first(String text, int most, int length) {
        List<String> lines = new ArrayList<>();
        int at = skipBlank(text, 0);
        while (at < text.length() && lines.size() < most) {
            int end = end(text, at);
            lines.add(text.substring(at, Math.min(end, at + length)).strip());
            at = skipBlank(text, end);
        }
        return lines;
    }

    /** The last {@code most} lines that are not blank, in the text's order, of each at most {@code length} characters. */
    static List<String> last(String text, int most, int length) {
        List<String> lines = new ArrayList<>();
        int end = text.length();
        while (end > 0 && lines.size() < most) {
            int start = end;
            while (start > 0 && !isBreak(text.charAt(start - 1))) {
                start--;
            }
            if (!isBlank(text, start, end)) {
                lines.add(text.substring(start, Math.min(end, start + length)).strip());
            }
            end = start - 1;
        }
        Collections.reverse(lines);
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) { return false; }
        }
        return true;
    }
}
