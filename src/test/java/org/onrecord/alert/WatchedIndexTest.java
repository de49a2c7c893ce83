package org.onrecord.alert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.Change;
import org.onrecord.index.IndexException;
import org.onrecord.index.Naming;
import org.onrecord.index.RecordIndex;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WatchedIndexTest {

    @TempDir
    private Path folder;

    private final Sample sample = new RandomRecords(3).sample("story");
    private final List<String> steps = new ArrayList<>();
    private Change change = Change.NEW;

    private PendingFile pending;
    private RecordIndex index;

    @BeforeEach
    void watch() {
        pending = new PendingFile(folder);
        index = new WatchedIndex(new Recorder(), pending);
    }

    /** An index that notes what is asked of it, and what was pending then. */
    private final class Recorder implements RecordIndex {

        @Override
        public Change put(Article article, Supplier<List<AttributionRecord>> records) {
            if (change != Change.UNCHANGED) {
                steps.add("extract");
                steps.add("write " + records.get().size() + ", pending " + pending.articles());
            }
            return change;
        }

        @Override
        public int relabel(Naming naming) {
            steps.add("relabel");
            return 7;
        }

        @Override
        public int cluster() {
            return 0;
        }

        @Override
        public void commit() {
            steps.add("commit");
        }

        @Override
        public void close() {
            steps.add("close");
        }
    }

    @Test
    void notesAnArticleBeforeItIsWritten() {
        assertThat(index.put(sample.article(), sample::records)).isEqualTo(Change.NEW);
        assertThat(steps).containsExactly("extract", "write " + sample.records().size() + ", pending [story]");
    }

    @Test
    void doesNotNoteWhatIsUnchanged() {
        change = Change.UNCHANGED;
        assertThat(index.put(sample.article(), sample::records)).isEqualTo(Change.UNCHANGED);
        assertThat(pending.articles()).isEmpty();
    }

    @Test
    void doesNotNoteWhatCannotBeExtracted() {
        assertThatThrownBy(() -> index.put(sample.article(), () -> {
            throw new IllegalStateException("exploded");
        })).hasMessage("exploded");
        assertThat(pending.articles()).isEmpty();
    }

    @Test
    void writesNothingThatCannotBeNoted() throws Exception {
        Files.createDirectory(folder.resolve(PendingFile.NAME));
        assertThatThrownBy(() -> index.put(sample.article(), sample::records)).isInstanceOf(IndexException.class);
        assertThat(steps).containsExactly("extract");
    }

    @Test
    void handsOnAllElse() {
        assertThat(index.relabel(Naming.NONE)).isEqualTo(7);
        index.commit();
        index.close();
        assertThat(steps).containsExactly("relabel", "commit", "close");
    }
}
