package org.onrecord.ingest;

/**
 * How much of untrusted input is accepted.
 *
 * @param articleBytes longest article, in bytes of its text
 * @param gzipRatio most bytes one compressed byte may become
 * @param fieldLength longest title, author, source, url or id, in UTF-16 units
 */
public record IngestLimits(long articleBytes, int gzipRatio, int fieldLength) {

    public static final IngestLimits DEFAULT = new IngestLimits(5_000_000, 200, 1_000);

    public IngestLimits {
        if (articleBytes < 1 || gzipRatio < 1 || fieldLength < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
