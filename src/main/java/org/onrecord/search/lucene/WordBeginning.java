package org.onrecord.search.lucene;

import org.onrecord.schema.NameKey;

/** Whether a word of a value begins as somebody typed it, whatever the case and accents. */
final class WordBeginning {

    private WordBeginning() {}

    /** Whether the words of {@code prefix} begin words of {@code value} that stand side by side. */
    static boolean is(String prefix, String value) {
        String key = NameKey.words(prefix);
        return !key.isEmpty() && (" " + NameKey.words(value)).contains(" " + key);
    }
}
