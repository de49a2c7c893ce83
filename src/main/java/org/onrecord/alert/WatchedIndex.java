package org.onrecord.alert;

import java.util.List;
import java.util.function.Supplier;

import org.onrecord.index.Change;
import org.onrecord.index.Naming;
import org.onrecord.index.RecordIndex;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/** An index that notes each new or changed article, for matching, before it is written. Safe for many threads. */
final class WatchedIndex implements RecordIndex {

    private final RecordIndex index;
    private final PendingFile pending;

    WatchedIndex(RecordIndex index, PendingFile pending) {
        this.index = index;
        this.pending = pending;
    }

    @Override
    public Change put(Article article, Supplier<List<AttributionRecord>> records) {
        return index.put(article, () -> {
            List<AttributionRecord> extracted = records.get();
            pending.add(article.id());
            return extracted;
        });
    }

    @Override
    public int relabel(Naming naming) {
        return index.relabel(naming);
    }

    @Override
    public int cluster() {
        return index.cluster();
    }

    @Override
    public void commit() {
        pending.force();
        index.commit();
    }

    @Override
    public void close() {
        pending.force();
        index.close();
    }
}
