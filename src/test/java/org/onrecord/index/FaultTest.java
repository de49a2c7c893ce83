package org.onrecord.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException.Problem;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FaultTest {

    /** One in so many indexes is examined whole, which takes longer than to write it. */
    private static final int CHECKED = 5;

    @TempDir
    Path folder;

    private final RandomRecords random = new RandomRecords(77);
    private final Sample first = random.sample("first");
    private final Sample second = random.sample("second");
    private final Sample secondAnew = random.sample("second");
    private final Sample third = random.sample("third");

    /** What the index holds after each commit of the story. */
    private final List<Contents> commits = List.of(
            Contents.NOTHING,
            Contents.of(List.of(first, second)),
            Contents.of(List.of(first, secondAnew, third)),
            Contents.of(List.of(secondAnew, third)));

    /** Runs the story; how many of its commits succeeded, and the trouble it met. */
    private record Outcome(int commits, Optional<IndexException> trouble) {}

    private Outcome tellStory(Directory directory) {
        int done = 0;
        try (LuceneIndex index = LuceneIndex.open(folder, directory, Indexes.settings("e", 2))) {
            Indexes.put(index, first);
            Indexes.put(index, second);
            index.commit();
            done = 1;
            Indexes.put(index, secondAnew);
            Indexes.put(index, third);
            Indexes.put(index, first);
            index.commit();
            done = 2;
            index.delete("first");
        } catch (IndexException e) {
            return new Outcome(done, Optional.of(e));
        }
        return new Outcome(3, Optional.empty());
    }

    @Test
    void anErrorAtAnyOneOperationLosesNoCommit() throws IOException {
        assertFaultsAreSurvived(false, 1);
    }

    @Test
    void aFailedMergeIsReportedByTheWriterAlone() throws IOException {
        QuietLucene.apply();
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(fill(new Disk(withoutMerges(new Disk())), random.samples(40), true))
                    .hasValueSatisfying(trouble -> assertThat(trouble).hasMessageContaining("no merging here"));
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Directory withoutMerges(Directory real) {
        return new FilterDirectory(real) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                if (context.context() == IOContext.Context.MERGE) { throw new IOException("no merging here"); }
                return super.createOutput(name, context);
            }
        };
    }

    @Test
    void aDiskThatStopsWorkingAtSomeOperationLosesNoCommit() throws IOException {
        assertFaultsAreSurvived(true, 3);
    }

    private void assertFaultsAreSurvived(boolean forEver, int step) throws IOException {
        int operation = 1;
        for (boolean reached = true; reached; operation += step) {
            Disk disk = new Disk();
            FaultyDirectory faulty = new FaultyDirectory(disk, operation, forEver);
            Outcome outcome = tellStory(faulty);
            reached = faulty.hasFailed();
            String what = "operation " + operation;
            outcome.trouble().ifPresent(trouble -> assertThat(trouble)
                    .as(what)
                    .hasMessageContaining("disk trouble at")
                    .hasMessageContaining(folder.toString()));
            assertIsCommit(what, disk, outcome);
            assertNoStrayFilesAfterOpening(what, disk);
            if (operation % CHECKED == 1) {
                disk.assertSound(folder);
            }
        }
        assertThat(operation).as("operations of the story").isGreaterThan(50);
    }

    private void assertIsCommit(String what, Disk disk, Outcome outcome) throws IOException {
        Contents contents = Contents.of(disk);
        assertThat(commits.subList(outcome.commits(), commits.size())).as(what).contains(contents);
        if (outcome.trouble().isEmpty()) {
            assertThat(contents).as(what).isEqualTo(commits.getLast());
        }
    }

    private void assertNoStrayFilesAfterOpening(String what, Disk disk) throws IOException {
        disk.open(folder).close();
        Set<String> needed = new TreeSet<>(SegmentInfos.readLatestCommit(disk).files(true));
        assertThat(new TreeSet<>(Arrays.asList(disk.listAll()))).as(what).isEqualTo(needed);
    }

    @Test
    void afterAFailureNothingMoreIsWrittenAndClosingIsQuiet() throws IOException {
        Disk disk = new Disk();
        try (LuceneIndex index = disk.open(folder)) {
            Indexes.put(index, first);
        }
        LuceneIndex index = LuceneIndex.open(folder, new FaultyDirectory(disk, 1, false), Indexes.settings());
        List<ThrowingCallable> steps = List.of(
                () -> Indexes.put(index, second),
                index::commit,
                () -> Indexes.put(index, third),
                () -> index.delete("first"),
                index::commit);
        assertThat(steps).allSatisfy(step -> assertThatExceptionOfType(IndexException.class)
                .isThrownBy(step)
                .withMessageContaining("disk trouble at")
                .extracting(IndexException::problem)
                .isEqualTo(Problem.UNWRITABLE));
        index.close();
        assertThat(Contents.of(disk)).isEqualTo(Contents.of(List.of(first)));
        try (LuceneIndex again = disk.open(folder)) {
            assertThat(Indexes.put(again, second)).isEqualTo(Change.NEW);
        }
        disk.assertSound(folder);
    }

    @Test
    void aFullDiskIsNamedWithItsFreeSpaceAndLosesNoCommit() throws IOException {
        List<Sample> samples = random.samples(40);
        boolean full = true;
        int refusals = 0;
        for (long size = 2_000; full; size += size / 3) {
            MockDirectoryWrapper mock = new MockDirectoryWrapper(new Random(1), new ByteBuffersDirectory());
            mock.setAssertNoUnrefencedFilesOnClose(false);
            Disk disk = new Disk(mock);
            try (LuceneIndex index = disk.open(folder)) {
                Indexes.put(index, first);
            }
            mock.setMaxSizeInBytes(size);
            Optional<IndexException> trouble = fill(disk, samples, false);
            mock.setMaxSizeInBytes(0);
            full = trouble.isPresent();
            refusals += full ? 1 : 0;
            assertOutOfSpace(trouble);
            List<Sample> expected = new ArrayList<>(full ? List.of() : samples);
            expected.add(first);
            assertThat(Contents.of(disk)).as("disk of %d bytes", size).isEqualTo(Contents.of(expected));
            disk.assertSound(folder);
            mock.close();
        }
        assertThat(refusals).isGreaterThan(5);
    }

    private Optional<IndexException> fill(Disk disk, List<Sample> samples, boolean committingEach) {
        try (LuceneIndex index = disk.open(folder)) {
            for (Sample sample : samples) {
                Indexes.put(index, sample);
                if (committingEach) {
                    index.commit();
                }
            }
            return Optional.empty();
        } catch (IndexException e) {
            return Optional.of(e);
        }
    }

    private void assertOutOfSpace(Optional<IndexException> trouble) {
        trouble.ifPresent(e -> {
            assertThat(e.problem()).isEqualTo(Problem.UNWRITABLE);
            assertThat(e).hasMessageContaining(folder.toString()).hasMessageContaining("fake disk full")
                    .hasMessageContaining("MB free");
            assertThat(e.getMessage()).doesNotContain("\n");
        });
    }

    @Test
    void aCrashLosesNoCommitWhateverWasNotSynced() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            MockDirectoryWrapper mock = new MockDirectoryWrapper(new Random(seed), new ByteBuffersDirectory());
            Disk disk = new Disk(mock);
            Outcome outcome = crashAt(new Random(seed).nextInt(150), disk, mock);
            mock.clearCrash();
            String what = "seed " + seed;
            assertThat(commits.subList(outcome.commits(), commits.size())).as(what).contains(Contents.of(disk));
            assertNoStrayFilesAfterOpening(what, disk);
            disk.assertSound(folder);
            assertThat(tellStory(disk).commits()).as(what).isEqualTo(3);
            assertThat(Contents.of(disk)).as(what).isEqualTo(commits.getLast());
        }
    }

    /** The story on a disk that stops at an operation, and then loses or garbles what was not synced. */
    private Outcome crashAt(int operation, Disk disk, MockDirectoryWrapper mock) throws IOException {
        Outcome outcome = tellStory(new FaultyDirectory(disk, operation, true));
        mock.crash();
        return outcome;
    }
}
