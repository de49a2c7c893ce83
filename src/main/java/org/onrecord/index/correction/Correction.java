package org.onrecord.index.correction;

import java.util.Objects;

import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.NameKey;

/**
 * One field of one record as a user knows it. The record is named by its article and its words, so that it is found again
 * when the article changes around them.
 *
 * @param article the article's id
 * @param words the record's text
 * @param field which field
 * @param value what it should be; not blank
 */
public record Correction(String article, String words, CorrectableField field, String value) {

    public Correction {
        Objects.requireNonNull(article);
        Objects.requireNonNull(words);
        Objects.requireNonNull(field);
        if (value.isBlank()) { throw new IllegalArgumentException("no value for " + field.label()); }
        field.check(value);
    }

    /** Whether it is about this record. */
    public boolean isOf(AttributionRecord record) {
        return article.equals(record.article().id()) && NameKey.words(words).equals(NameKey.words(record.text()));
    }
}
