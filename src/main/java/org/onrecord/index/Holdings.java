package org.onrecord.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.onrecord.schema.CommitData;

/** What the index holds, including what is not committed yet: the entry of each article, how many articles and records. */
final class Holdings implements Closeable {

    private final SearcherManager searchers;
    private final StoredArticles stored;
    private final AtomicLong articles;
    private final AtomicLong records;
    private final int buffer;

    /**
     * @param committed what the writer started from
     * @param buffer how many articles to remember in memory before looking at the index anew
     */
    Holdings(IndexWriter writer, CommitData committed, int buffer) throws IOException {
        searchers = new SearcherManager(writer, null);
        stored = new StoredArticles(searchers);
        articles = new AtomicLong(committed.articles());
        records = new AtomicLong(committed.records());
        this.buffer = buffer;
    }

    Optional<StoredArticles.Entry> find(String key) throws IOException {
        return stored.find(key);
    }

    /** Notes that the article's documents were written over those of {@code before}. */
    void put(String key, Optional<StoredArticles.Entry> before, StoredArticles.Entry now) {
        stored.add(key, now);
        articles.addAndGet(before.isPresent() ? 0 : 1);
        records.addAndGet(now.records() - before.map(StoredArticles.Entry::records).orElse(0));
    }

    /** Notes that the article's documents were taken out. */
    void remove(String key, StoredArticles.Entry before) {
        stored.delete(key);
        articles.decrementAndGet();
        records.addAndGet(-before.records());
    }

    long articles() {
        return articles.get();
    }

    long records() {
        return records.get();
    }

    /** Lets the index itself answer for everything noted so far, and forgets the notes. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void refreshWhenFull() throws IOException {
        if (stored.size() >= buffer) {
            searchers.maybeRefresh();
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }
}
