package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException.Problem;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

class CorruptionTest {

    @TempDir
    Path folder;

    private Contents whole = Contents.NOTHING;

    @BeforeEach
    void write() throws IOException {
        RandomRecords random = new RandomRecords(9);
        try (LuceneIndex index = Indexes.open(folder)) {
            random.samples(10).forEach(sample -> Indexes.put(index, sample));
            index.commit();
            random.samples(5).forEach(sample -> Indexes.put(index, sample));
        }
        whole = Contents.of(folder);
        IndexOracle.assertSound(folder);
    }

    private List<Path> files() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).files(true).stream().map(folder::resolve).sorted().toList();
        }
    }

    @Test
    void aFlippedBitIsFoundByVerificationWhichNamesTheFile() throws IOException {
        Random random = new Random(4);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 5; i++) {
                byte[] flipped = bytes.clone();
                flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                assertFound(file);
            }
            Files.write(file, bytes);
        }
        IndexOracle.assertSound(folder);
    }

    @Test
    void aFlippedBitNeverBecomesSomebodysWords() throws IOException {
        Random random = new Random(5);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 60; i++) {
                byte[] flipped = bytes.clone();
                flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                readable().ifPresent(read -> assertThat(whole.lines()).containsAll(read.lines()));
            }
            Files.write(file, bytes);
        }
    }

    /** What can be read; empty when reading notices the damage. */
    private Optional<Contents> readable() {
        try {
            return Optional.of(Contents.of(folder));
        } catch (IndexException | CorruptIndexException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException | AssertionError e) {
            // Lucene stumbles over damaged structures in its own ways; what matters is that nothing was read.
            return Optional.empty();
        }
    }

    @Test
    void aCutFileIsNamedWhenTheIndexIsOpened() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
                Files.write(file, java.util.Arrays.copyOf(bytes, length));
                assertOpeningNames(file);
                assertFound(file);
            }
            Files.write(file, bytes);
        }
        IndexOracle.assertSound(folder);
    }

    @Test
    void aMissingFileIsNamedWhenTheIndexIsOpened() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertOpeningNames(file);
            assertFound(file);
            Files.write(file, bytes);
        }
        IndexOracle.assertSound(folder);
    }

    private void assertOpeningNames(Path file) {
        for (Runnable opening : List.<Runnable>of(
                () -> ReadableIndex.open(folder).close(), () -> Indexes.open(folder).close())) {
            IndexException e = org.assertj.core.api.Assertions.catchThrowableOfType(IndexException.class, opening::run);
            assertThat(e).as(file.toString()).isNotNull();
            assertThat(e.problem()).as(e.getMessage()).isEqualTo(Problem.CORRUPT);
            assertThat(e.getMessage())
                    .contains(file.getFileName().toString(), "onrecord verify --index " + folder)
                    .doesNotContain("\n");
        }
    }

    private void assertFound(Path file) {
        CheckReport report = IndexCheck.check(folder);
        assertThat(report.isSound()).isFalse();
        assertThat(report.problems()).as(file.toString()).anyMatch(
                problem -> problem.contains(file.getFileName().toString()));
    }
}
