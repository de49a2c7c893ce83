package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The first bytes of a file as ISO 8859-1 characters, white space before the first other one left out. */
final class Head {

    private final String start;

    Head(byte[] bytes) {
        start = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
    }

    /** Whether the file starts like {@code form}. */
    boolean startsLike(Pattern form) {
        return form.matcher(start).lookingAt();
    }

    /** Whether {@code form} stands anywhere in it. */
    boolean holds(Pattern form) {
        return form.matcher(start).find();
    }

    /** The first line, as far as it is in the head, without white space after it. */
    String firstLine() {
        return start.lines().findFirst().orElse("").stripTrailing();
    }

    /** Whether the first line ends within the head. */
    boolean holdsWholeLine() {
        return start.indexOf('\n') >= 0;
    }
}
