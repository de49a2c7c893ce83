package org.onrecord.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines {@code Key: value} at the top of a text. They are a header only when every one of them has a known key and
 * a blank line, or the end of the text, follows: an article's first words can look like a key.
 *
 * @param fields what they state
 * @param end where the article begins: the start of the first line after them that is not blank
 */
record TextHeader(Map<HeaderKey, String> fields, int end) {

    /** The header of {@code text}, blank lines before it passed over. */
    static Optional<TextHeader> of(String text) {
        Map<HeaderKey, String> fields = new EnumMap<>(HeaderKey.class);
        int at = Lines.skipBlank(text, 0);
        while (at < text.length()) {
            int end = Lines.end(text, at);
            String line = text.substring(at, end);
            if (line.isBlank()) { break; }
            int colon = line.indexOf(':');
            Optional<HeaderKey> key = colon < 0 ? Optional.empty() : HeaderKey.named(line.substring(0, colon));
            if (key.isEmpty()) { return Optional.empty(); }
            fields.putIfAbsent(key.get(), line.substring(colon + 1));
            at = Lines.next(text, end);
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new TextHeader(fields, Lines.skipBlank(text, at)));
    }
}
