package org.onrecord.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** A random course of puts, deletions, commits and restarts, held against a map that does the same. */
final class RandomCourse {

    private static final int STEPS = 60;
    private static final int IDS = 8;

    private final Path folder;
    private final Disk disk;
    private final long seed;
    private final Random random;
    private final RandomRecords records;
    private final Map<String, Sample> expected = new TreeMap<>();
    private LuceneIndex index;

    /** @param folder where the notes of the writers are left */
    RandomCourse(Path folder, Disk disk, long seed) {
        this.folder = folder;
        this.disk = disk;
        this.seed = seed;
        this.random = new Random(seed);
        this.records = new RandomRecords(seed);
        this.index = open();
    }

    /** What the index must hold at the end, by article id; the index is closed. */
    Map<String, Sample> run() {
        for (int step = 0; step < STEPS; step++) {
            step(random.nextInt(10));
        }
        index.close();
        return expected;
    }

    private void step(int kind) {
        switch (kind) {
            case 0 -> index.commit();
            case 1 -> reopen();
            case 2, 3 -> delete(id());
            case 4 -> putAgain(id());
            default -> put(records.sample(id()));
        }
    }

    private void put(Sample sample) {
        Change due = expected.containsKey(sample.article().id()) ? Change.REPLACED : Change.NEW;
        assertThat(Indexes.put(index, sample)).as("seed %d", seed).isEqualTo(due);
        expected.put(sample.article().id(), sample);
    }

    private void putAgain(String id) {
        Sample sample = expected.get(id);
        if (sample != null) {
            assertThat(Indexes.put(index, sample)).as("seed %d", seed).isEqualTo(Change.UNCHANGED);
        }
    }

    private void delete(String id) {
        assertThat(index.delete(id)).as("seed %d", seed).isEqualTo(expected.remove(id) != null);
    }

    private void reopen() {
        index.close();
        index = open();
    }

    private LuceneIndex open() {
        return LuceneIndex.open(folder, disk, Indexes.settings("e", 1 + random.nextInt(5)));
    }

    private String id() {
        return "article-" + random.nextInt(IDS);
    }
}
