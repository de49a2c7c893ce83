package org.onrecord.index;

import java.util.List;
import java.util.function.Supplier;

import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/** The writing side of an index. May be used by many threads at once; closing commits. */
public interface RecordIndex extends AutoCloseable {

    /**
     * Stores an article and its records as one atomic replacement of what the index held of it.
     *
     * @param records extracts the records; asked only when the article is new or changed
     * @throws IndexException when the index cannot be written
     */
    Change put(Article article, Supplier<List<AttributionRecord>> records);

    /**
     * Gives every record the speaker that {@code naming} and other articles with the same quote say, and takes such names
     * away where they no longer do; speakers are found by all names {@code naming} has for them. Not durable before the next
     * commit.
     *
     * @return in how many articles a record now looks otherwise
     */
    int relabel(Naming naming);

    /**
     * Gathers the quotes that are in no cluster yet with those they are one with but for small changes; not durable before
     * the next commit.
     *
     * @return how many joined a quote that was there
     */
    int cluster();

    /** Makes everything put so far durable. */
    void commit();

    @Override
    void close();
}
