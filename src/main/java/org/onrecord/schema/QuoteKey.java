package org.onrecord.schema;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.apache.lucene.util.StringHelper;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;

/** The words of a quote as they are compared between outlets: marks, case and accents aside. */
public final class QuoteKey {

    /** Shorter quotes may be anybody's. */
    public static final int FEWEST_WORDS = 6;

    private QuoteKey() {}

    /** The key of a record that is wholly in the speaker's own words, said as a fact, and enough of them. */
    public static Optional<String> of(AttributionRecord record) {
        if (record.form() != Form.DIRECT || record.factuality() != Factuality.ASSERTED) { return Optional.empty(); }
        String words = NameKey.of(record.text());
        if (words.split(" ").length < FEWEST_WORDS) { return Optional.empty(); }
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        long[] hash = StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 1);
        return Optional.of(HexFormat.of().toHexDigits(hash[0]) + HexFormat.of().toHexDigits(hash[1]));
    }
}
