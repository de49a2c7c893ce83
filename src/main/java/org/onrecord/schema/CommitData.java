package org.onrecord.schema;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a commit says of itself in its user data.
 *
 * @param format how documents are laid out: {@link #FORMAT} of the program that wrote it
 * @param analysis the {@link Analyzers#FINGERPRINT} it was written with
 * @param extractor the version of the extraction that made the records
 * @param program the version of the program that wrote it
 * @param articles how many articles it holds
 * @param records how many records it holds
 */
public record CommitData(
        int format, String analysis, String extractor, String program, long articles, long records) {

    /** Raised whenever a document written before could be misread. */
    public static final int FORMAT = 4;

    private static final String PREFIX = "onrecord.";

    public CommitData {
        Objects.requireNonNull(analysis);
        Objects.requireNonNull(extractor);
        Objects.requireNonNull(program);
        if (articles < 0 || records < 0) {
            throw new IllegalArgumentException("counts are not negative: " + articles + ", " + records);
        }
    }

    /** Whether the documents can be read and searched by this program. */
    public boolean isReadable() {
        return format == FORMAT && analysis.equals(Analyzers.FINGERPRINT);
    }

    public Map<String, String> toMap() {
        return Map.of(
                PREFIX + "format", Integer.toString(format),
                PREFIX + "analysis", analysis,
                PREFIX + "extractor", extractor,
                PREFIX + "program", program,
                PREFIX + "articles", Long.toString(articles),
                PREFIX + "records", Long.toString(records));
    }

    /** What {@link #toMap} made; empty when the commit is not this program's. */
    public static Optional<CommitData> of(Map<String, String> userData) {
        try {
            return Optional.of(new CommitData(
                    Integer.parseInt(value(userData, "format")),
                    value(userData, "analysis"),
                    value(userData, "extractor"),
                    value(userData, "program"),
                    Long.parseLong(value(userData, "articles")),
                    Long.parseLong(value(userData, "records"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String value(Map<String, String> userData, String key) {
        String value = userData.get(PREFIX + key);
        if (value == null) { throw new IllegalArgumentException("no " + key); }
        return value;
    }
}
