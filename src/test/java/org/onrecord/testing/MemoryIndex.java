package org.onrecord.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.onrecord.index.Change;
import org.onrecord.index.IndexException;
import org.onrecord.index.Naming;
import org.onrecord.index.RecordIndex;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/** An index in memory that remembers how many articles it held at each commit. */
public final class MemoryIndex implements RecordIndex {

    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<String, List<AttributionRecord>> records = new TreeMap<>();
    private final List<Integer> commits = new ArrayList<>();
    private boolean full;

    /** From now on nothing more can be written. */
    public MemoryIndex full() {
        full = true;
        return this;
    }

    @Override
    public Change put(Article article, Supplier<List<AttributionRecord>> found) {
        synchronized (this) {
            if (article.equals(articles.get(article.id()))) { return Change.UNCHANGED; }
        }
        return store(article, found.get());
    }

    private synchronized Change store(Article article, List<AttributionRecord> found) {
        if (full) { throw new IndexException(IndexException.Problem.UNWRITABLE, "the index is full"); }
        if (article.text().contains("REFUSE")) { throw new IllegalArgumentException("immense term"); }
        records.put(article.id(), found);
        return articles.put(article.id(), article) == null ? Change.NEW : Change.REPLACED;
    }

    /** Keeps no quotes, so there is nothing to gather. */
    @Override
    public int cluster() {
        return 0;
    }

    @Override
    public int relabel(Naming naming) {
        return 0;
    }

    @Override
    public synchronized void commit() {
        commits.add(articles.size());
    }

    @Override
    public void close() {
        commit();
    }

    public synchronized Map<String, Article> articles() {
        return Map.copyOf(articles);
    }

    /** The records by the id of their article. */
    public synchronized Map<String, List<AttributionRecord>> records() {
        return new TreeMap<>(records);
    }

    /** How many articles were there at each commit. */
    public synchronized List<Integer> commits() {
        return List.copyOf(commits);
    }
}
