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

    private static final Set<String> NEEDED = Set.of(Fields.JSON, Fields.CHECKSUM);

    private StoredJson() {}

    static void add(Document document, String json) {
        BytesRef bytes = new BytesRef(json.getBytes(StandardCharsets.UTF_8));
        document.add(new StoredField(Fields.JSON, bytes));
        document.add(new StoredField(Fields.CHECKSUM, checksum(bytes)));
    }

    /** @throws CorruptIndexException when the JSON is not what was written */
    static <T> T read(StoredFields documents, int number, Function<String, T> parser) throws IOException {
        Document document = documents.document(number, NEEDED);
        BytesRef bytes = document.getBinaryValue(Fields.JSON);
        var checksum = document.getField(Fields.CHECKSUM);
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
