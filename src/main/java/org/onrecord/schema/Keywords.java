package org.onrecord.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.onrecord.json.WellFormed;

/** Values that are indexed as one term. Lucene refuses terms over 32,766 bytes, and long ones cost memory. */
public final class Keywords {

    /** The longest value kept whole, in UTF-16 units. */
    public static final int MAX_LENGTH = 1_000;

    private Keywords() {}

    /** The first {@link #MAX_LENGTH} units of {@code value}, or one less where that would cut a character in two. */
    public static String cut(String value) {
        if (value.length() <= MAX_LENGTH) { return value; }
        int end = Character.isHighSurrogate(value.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return value.substring(0, end);
    }

    /** The term of an id: the id itself, or its beginning and SHA-256 when it is long, so that ids stay different. */
    public static String key(String id) {
        String whole = WellFormed.of(id);
        return whole.length() <= MAX_LENGTH ? whole : cut(whole) + "~" + sha256(whole);
    }

    private static String sha256(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
