package org.onrecord.search.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.CRC32;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.SearchRequest;

/**
 * The place of the last hit of a page in the order of its search. Written as text it is opaque to users: the base 64 of a
 * checksum, the fingerprint of the search, the hit's sort value and its id.
 *
 * @param search the {@link #fingerprint} of the search it belongs to
 * @param value the bits of the score, or the epoch day
 * @param id the record's id
 */
record Cursor(long search, long value, String id) {

    private static final int CHECKSUM_LENGTH = Long.BYTES;

    Cursor {
        Objects.requireNonNull(id);
    }

    /** Tells searches apart: by query, filters and order, but neither page size nor facets. */
    static long fingerprint(SearchRequest request) {
        String search = request.sort() + "\n" + request.distinct() + "\n" + request.filters() + "\n" + request.query();
        return checksum(search.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a document comes after this place in an order by a score or day and, where these are alike, by id. */
    boolean isBefore(FieldDoc doc, Sort order) {
        boolean descending = order.getSort()[0].getReverse() || order.getSort()[0].getType() == SortField.Type.SCORE;
        int byValue = doc.fields[0] instanceof Float score ? Float.compare(Float.intBitsToFloat((int) value), score)
                : Long.compare(value, (Long) doc.fields[0]);
        int place = descending ? -byValue : byValue;
        return place < 0 || place == 0 && new BytesRef(id).compareTo((BytesRef) doc.fields[1]) < 0;
    }

    /** The cursor as text. */
    String text() {
        byte[] content = content();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(checksum(content));
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(search);
            out.writeLong(value);
            out.writeUTF(id);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The cursor that {@code text} names, for the search it came from.
     *
     * @throws BadQueryException when it is none, or of another search
     */
    static Cursor of(String text, SearchRequest request) {
        Cursor cursor = parse(text);
        if (cursor.search != fingerprint(request)) {
            throw new BadQueryException(
                    "the cursor belongs to another search: keep query, filters and order the same, or leave it out");
        }
        return cursor;
    }

    private static Cursor parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            byte[] content = Arrays.copyOfRange(bytes, CHECKSUM_LENGTH, bytes.length);
            DataInputStream checksum = new DataInputStream(new ByteArrayInputStream(bytes));
            if (checksum.readLong() != checksum(content)) { throw unreadable(); }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
            return new Cursor(in.readLong(), in.readLong(), in.readUTF());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IOException e) {
            throw unreadable();
        }
    }

    private static BadQueryException unreadable() {
        return new BadQueryException(
                "not a cursor: copy it whole from the page before, or leave it out to begin with the first page");
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
