package org.onrecord.ingest;

import java.util.Locale;

/** What a file's name tells of its content. */
final class FileNames {

    private static final String GZIP = ".gz";

    private FileNames() {}

    static String withoutGzip(String name) {
        boolean packed = name.toLowerCase(Locale.ROOT).endsWith(GZIP);
        return packed ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    /** The letters after the last dot, small, {@code .gz} aside; empty when there are none. */
    static String extension(String name) {
        String plain = withoutGzip(name);
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
