package org.onrecord.ingest;

/**
 * How much of untrusted input is accepted.
 *
 * @param articleBytes longest article, in bytes of its text in UTF-8
 * @param recordBytes longest piece of input read at once, in bytes: an HTML page or a JSON object with all it holds
 *     besides the text
 * @param gzipRatio most bytes one compressed byte may become
 * @param fieldLength longest title, author, source, url or id, in UTF-16 units: a longer title, author or source is cut
 *     and ends with an ellipsis, a longer url is left out, a longer id is cut and made unique by a hash
 * @param depth deepest nesting of HTML elements, beyond which they are laid side by side, and of folders, beyond which
 *     they are rejected
 */
public record IngestLimits(long articleBytes, int recordBytes, int gzipRatio, int fieldLength, int depth) {

    public static final IngestLimits DEFAULT = new IngestLimits(5_000_000, 200, 1_000);

    private static final int SHORTEST_FIELD = 32;

    public IngestLimits {
        if (articleBytes < 1 || recordBytes < 1 || gzipRatio < 1 || depth < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (fieldLength < SHORTEST_FIELD) {
            throw new IllegalArgumentException("a field needs room for " + SHORTEST_FIELD + " characters");
        }
    }

    /** Limits in which a record may be four times as long as an article's text and elements nest 512 deep. */
    public IngestLimits(long articleBytes, int gzipRatio, int fieldLength) {
        this(articleBytes, recordBytesFor(articleBytes), gzipRatio, fieldLength, 512);
    }

    private static int recordBytesFor(long articleBytes) {
        return (int) Math.min(4 * Math.min(articleBytes, Integer.MAX_VALUE), Integer.MAX_VALUE / 2);
    }
}
