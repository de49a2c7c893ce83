package org.onrecord.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * The JSON of a document as it is stored, with a checksum: Lucene does not look at its own checksums when it reads a
 * document, and a flipped bit must not become somebody's words.
 */
final class StoredJson {

    private StoredJson() {}

    static void add(Document document, String json) {
        add(document, Fields.JSON, Fields.CHECKSUM, json);
    }

    /** A second JSON beside the first. */
    static void addExtracted(Document document, String json) {
        add(document, Fields.EXTRACTED, Fields.EXTRACTED_CHECKSUM, json);
    }

    private static void add(Document document, String field, String checksum, String json) {
        BytesRef bytes = new BytesRef(json.getBytes(StandardCharsets.UTF_8));
        document.add(new StoredField(field, bytes));
        document.add(new StoredField(checksum, checksum(bytes)));
    }

    /** @throws CorruptIndexException when the JSON is not what was written */
    static <T> T read(StoredFields documents, int number, Function<String, T> parser) throws IOException {
        Document document = documents.document(number, Set.of(Fields.JSON, Fields.CHECKSUM));
        return read(document, Fields.JSON, Fields.CHECKSUM, number, parser);
    }

    /** The second JSON, or the first where there is no second. */
    static <T> T readExtracted(StoredFields documents, int number, Function<String, T> parser) throws IOException {
        Document document = documents.document(number, Set.of(Fields.EXTRACTED, Fields.EXTRACTED_CHECKSUM));
        return document.getField(Fields.EXTRACTED) == null ? read(documents, number, parser)
                : read(document, Fields.EXTRACTED, Fields.EXTRACTED_CHECKSUM, number, parser);
    }

    private static <T> T read(
            Document document, String field, String sum, int number, Function<String, T> parser) throws IOException {
        BytesRef bytes = document.getBinaryValue(field);
        var checksum = document.getField(sum);
        if (bytes == null || checksum == null || checksum.numericValue().longValue() != checksum(bytes)) {
            throw new CorruptIndexException("stored JSON does not match its checksum", "document " + number);
        }
        try {
            return parser.apply(bytes.utf8ToString());
        } catch (IllegalArgumentException e) {
            throw new CorruptIndexException("stored JSON cannot be read", "document " + number, e);
        }
    }

    private static long checksum(BytesRef bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.bytes, bytes.offset, bytes.length);
        return crc.getValue();
    }
}
