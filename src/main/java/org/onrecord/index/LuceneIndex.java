package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.StoredArticles.Entry;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.CommitData;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Keywords;
import org.onrecord.schema.RecordDocuments;

/**
 * The index of a folder, open for writing. One process can have it open at a time. Safe for many threads; when two put
 * different articles under one id at once, the last one stays.
 *
 * <p>Do not interrupt a thread while it is in here: Java closes the file it writes, and with it ends the writer.
 *
 * <p>After an {@link IndexException} nothing more can be written; closing is quiet then, and what was committed stays.
 */
public final class LuceneIndex implements RecordIndex {

    private static final int STRIPES = 64;

    private final Path folder;
    private final IndexSettings settings;
    private final Directory directory;
    private final WriterOpener opener;
    private final IndexWriter writer;
    private final WriterNote note;
    private final Holdings holdings;
    private final RecordDocuments schema = new RecordDocuments();

    /** One writer of an article at a time. */
    private final List<Object> stripes = IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toList();
    /** Read-locked while documents and counts change together, write-locked while a commit takes both. */
    private final ReadWriteLock together = new ReentrantReadWriteLock();

    private volatile CommitData committed;
    private volatile boolean failed;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LuceneIndex(Path folder, Directory directory, IndexSettings settings, Undo undo) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.directory = directory;
        opener = new WriterOpener(folder, settings);
        writer = opener.open(directory);
        undo.add(writer::rollback);
        note = WriterNote.now(settings.clock());
        note.leave(folder);
        committed = Commits.latest(folder, directory);
        holdings = undo.add(new Holdings(writer, committed, settings.lookupBuffer()));
    }

    /**
     * Opens the index in a folder, and makes both when they are not there.
     *
     * @throws IndexException when the folder is no place for an index, another process writes the index, or it is damaged
     *     or of another format
     */
    public static LuceneIndex open(Path folder, IndexSettings settings) {
        return open(folder, IndexFolder.forWriting(folder), settings);
    }

    static LuceneIndex open(Path folder, Directory directory, IndexSettings settings) {
        try (Undo undo = new Undo(directory)) {
            LuceneIndex index = new LuceneIndex(folder, directory, settings, undo);
            undo.cancel();
            return index;
        } catch (IOException | IllegalStateException e) {
            throw Problems.writing(folder, e);
        }
    }

    @Override
    public Change put(Article article, Supplier<List<AttributionRecord>> records) {
        String key = Keywords.key(article.id());
        BytesRef hash = ContentHash.of(article, settings.extractor());
        if (isSame(find(key), hash)) { return Change.UNCHANGED; }
        List<AttributionRecord> extracted = records.get();
        List<Document> block = ArticleBlock.of(article, hash, extracted, schema);
        synchronized (stripe(key)) {
            Optional<Entry> before = find(key);
            if (isSame(before, hash)) { return Change.UNCHANGED; }
            write(() -> {
                writer.updateDocuments(new Term(Fields.ARTICLE, key), block);
                holdings.put(key, before, new Entry(hash, extracted.size()));
            }, together.readLock());
            return before.isPresent() ? Change.REPLACED : Change.NEW;
        }
    }

    /** Takes an article and its records out; whether it was there. */
    public boolean delete(String articleId) {
        String key = Keywords.key(articleId);
        synchronized (stripe(key)) {
            Optional<Entry> before = find(key);
            before.ifPresent(entry -> write(() -> {
                writer.deleteDocuments(new Term(Fields.ARTICLE, key));
                holdings.remove(key, entry);
            }, together.readLock()));
            return before.isPresent();
        }
    }

    @Override
    public int relabel(Naming naming) {
        commit();
        List<Relabelling.Relabelled> found = relabelled(naming);
        for (Relabelling.Relabelled article : found) {
            relabel(article);
        }
        return (int) found.stream().filter(Relabelling.Relabelled::looksOtherwise).count();
    }

    private List<Relabelling.Relabelled> relabelled(Naming naming) {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return new Relabelling(reader, naming).find();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    private void relabel(Relabelling.Relabelled relabelled) {
        String key = Keywords.key(relabelled.article().id());
        synchronized (stripe(key)) {
            find(key).ifPresent(entry -> {
                List<Document> block = ArticleBlock.ofNamed(
                        relabelled.article(), entry.hash(), relabelled.records(), schema);
                write(() -> writer.updateDocuments(new Term(Fields.ARTICLE, key), block), together.readLock());
            });
        }
    }

    @Override
    public int cluster() {
        commit();
        List<Clustering.Assignment> found = clusters();
        for (Clustering.Assignment quote : found) {
            Term record = new Term(Fields.ID, quote.key());
            write(() -> writer.updateNumericDocValue(record, Fields.CLUSTER, quote.cluster()), together.readLock());
        }
        return (int) found.stream().filter(Clustering.Assignment::joined).count();
    }

    private List<Clustering.Assignment> clusters() {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return Clustering.of(reader).find();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    @Override
    public void commit() {
        write(() -> {
            CommitData now = opener.commit(holdings.articles(), holdings.records());
            if (writer.hasUncommittedChanges() || !now.equals(committed)) {
                writer.setLiveCommitData(now.toMap().entrySet());
                writer.commit();
                committed = now;
            }
            holdings.refresh();
        }, together.writeLock());
    }

    /** Commits, waits for merges and releases the index; after a failure only releases it. Harmless when repeated. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) { return; }
        try (Undo release = new Undo(directory)) {
            release.add(() -> note.remove(folder));
            release.add(writer::rollback);
            release.add(holdings);
            if (!failed) {
                commit();
                writer.close();
            }
        } catch (IOException | IllegalStateException e) {
            if (!failed) { throw failure(e); }
        }
    }

    private static boolean isSame(Optional<Entry> entry, BytesRef hash) {
        return entry.filter(stored -> stored.hash().equals(hash)).isPresent();
    }

    private Optional<Entry> find(String key) {
        try {
            holdings.refreshWhenFull();
            return holdings.find(key);
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    /** A step that changes the index. */
    private interface Step {
        void run() throws IOException;
    }

    private void write(Step step, Lock lock) {
        lock.lock();
        try {
            step.run();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        } finally {
            lock.unlock();
        }
    }

    private Object stripe(String key) {
        return stripes.get(Math.floorMod(key.hashCode(), STRIPES));
    }

    /** A writer that has failed once answers every further step with an {@link IllegalStateException}. */
    private IndexException failure(Exception cause) {
        failed = true;
        Throwable tragedy = writer.getTragicException();
        return Problems.writing(folder, tragedy == null ? cause : tragedy);
    }
}
