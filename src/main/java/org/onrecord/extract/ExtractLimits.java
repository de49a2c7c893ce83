package org.onrecord.extract;

/**
 * How much is taken from one article.
 *
 * @param recordsPerArticle the first so many attributions become records
 * @param contextLength characters kept before and after a record's content, in UTF-16 units
 */
public record ExtractLimits(int recordsPerArticle, int contextLength) {

    public static final ExtractLimits DEFAULT = new ExtractLimits(2_000, 160);

    public ExtractLimits {
        if (recordsPerArticle < 1 || contextLength < 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
