package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LuceneIndexTest {

    @TempDir
    Path temp;

    private final RandomRecords random = new RandomRecords(1);

    private Path folder() {
        return temp.resolve("index");
    }

    @Test
    void aNewArticleIsStoredWithItsRecords() throws IOException {
        Sample sample = random.sample();
        try (LuceneIndex index = Indexes.open(folder())) {
            assertThat(Indexes.put(index, sample)).isEqualTo(Change.NEW);
        }
        assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(sample)));
        IndexOracle.assertSound(folder());
    }

    @Test
    void theSameArticleAgainIsUnchangedAndNotExtracted() {
        Sample sample = random.sample();
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, sample);
            assertThat(index.put(sample.article(), LuceneIndexTest::unwanted)).isEqualTo(Change.UNCHANGED);
            index.commit();
            assertThat(index.put(sample.article(), LuceneIndexTest::unwanted)).isEqualTo(Change.UNCHANGED);
        }
        try (LuceneIndex index = Indexes.open(folder())) {
            assertThat(index.put(sample.article(), LuceneIndexTest::unwanted)).isEqualTo(Change.UNCHANGED);
        }
        IndexOracle.assertSound(folder());
    }

    @Test
    void aChangedTextReplacesTheRecords() throws IOException {
        Sample before = random.sample("a");
        Sample after = random.sample("a");
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, before);
            assertThat(Indexes.put(index, after)).isEqualTo(Change.REPLACED);
        }
        assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(after)));
        IndexOracle.assertSound(folder());
    }

    @Test
    void aChangedHeaderReplacesTheRecords() throws IOException {
        Article article = new Article(ArticleHeader.of("a"), "It rains.");
        Article titled = new Article(
                new ArticleHeader(
                        "a", Optional.empty(), Optional.empty(), Optional.of("Rain"), Optional.empty(),
                        Optional.empty(), "en"),
                "It rains.");
        try (LuceneIndex index = Indexes.open(folder())) {
            index.put(article, List::of);
            index.commit();
            assertThat(index.put(titled, List::of)).isEqualTo(Change.REPLACED);
        }
        assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(new Sample(titled, List.of()))));
        IndexOracle.assertSound(folder());
    }

    @Test
    void anotherExtractorVersionReplacesTheRecords() {
        Sample sample = random.sample();
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, sample);
        }
        try (LuceneIndex index = LuceneIndex.open(folder(), Indexes.settings("extractor-2", 10))) {
            assertThat(Indexes.put(index, sample)).isEqualTo(Change.REPLACED);
        }
        IndexOracle.assertSound(folder());
    }

    @Test
    void readingTheSameAgainChangesNoByte() throws IOException {
        List<Sample> samples = random.samples(20);
        try (LuceneIndex index = Indexes.open(folder())) {
            samples.forEach(sample -> Indexes.put(index, sample));
        }
        Map<String, byte[]> before = bytes();
        try (LuceneIndex index = Indexes.open(folder())) {
            assertThat(samples).allSatisfy(
                    sample -> assertThat(Indexes.put(index, sample)).isEqualTo(Change.UNCHANGED));
        }
        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    @Test
    void anArticleThatSaysNothingIsRemembered() {
        Article silent = new Article(ArticleHeader.of("silent"), "Nobody spoke.");
        try (LuceneIndex index = Indexes.open(folder())) {
            assertThat(index.put(silent, List::of)).isEqualTo(Change.NEW);
            assertThat(index.put(silent, LuceneIndexTest::unwanted)).isEqualTo(Change.UNCHANGED);
        }
        assertThat(IndexOracle.assertSound(folder()).articles()).isOne();
    }

    @Test
    void aDeletedArticleIsGoneWithItsRecords() throws IOException {
        Sample kept = random.sample();
        Sample gone = random.sample();
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, kept);
            Indexes.put(index, gone);
            assertThat(index.delete(gone.article().id())).isTrue();
            assertThat(index.delete(gone.article().id())).isFalse();
            assertThat(index.delete("never there")).isFalse();
        }
        assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(kept)));
        IndexOracle.assertSound(folder());
    }

    @Test
    void aDeletedArticleIsNewWhenItComesBack() {
        Sample sample = random.sample();
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, sample);
            index.commit();
            index.delete(sample.article().id());
            assertThat(Indexes.put(index, sample)).isEqualTo(Change.NEW);
        }
        IndexOracle.assertSound(folder());
    }

    @Test
    void anExtractionThatFailsLeavesWhatWasThere() throws IOException {
        Sample before = random.sample("a");
        Sample after = random.sample("a");
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, before);
            assertThatIllegalStateException().isThrownBy(() -> index.put(after.article(), LuceneIndexTest::unwanted));
            assertThat(Indexes.put(index, random.sample("b"))).isEqualTo(Change.NEW);
            index.delete("b");
        }
        assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(before)));
        IndexOracle.assertSound(folder());
    }

    @Test
    void recordsOfAnotherArticleOrWithOneIdAreRefused() throws IOException {
        Sample before = new Sample(random.sample("a").article(), List.of());
        AttributionRecord foreign = new RandomRecords(2).record();
        try (LuceneIndex index = Indexes.open(folder())) {
            Indexes.put(index, before);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> index.put(random.sample("a").article(), () -> List.of(foreign)))
                    .withMessageContaining("is not of article a");
            Article article = new Article(foreign.article(), "other text");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> index.put(article, () -> List.of(foreign, foreign)))
                    .withMessageContaining("two records");
        }
        assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(before)));
        IndexOracle.assertSound(folder());
    }

    @Test
    void idsOfAnyKindAreKeptApart() {
        String longId = "x".repeat(40_000);
        List<String> ids = List.of(
                "a", "A", "a#1", "a#1#2", " a", "../../a", "a\u0000", "é", "e\u0301", "東京", longId + "1", longId + "2");
        try (LuceneIndex index = Indexes.open(folder())) {
            for (String id : ids) {
                assertThat(Indexes.put(index, random.sample(id))).as(id).isEqualTo(Change.NEW);
            }
            for (String id : ids) {
                assertThat(Indexes.put(index, random.sample(id))).as(id).isEqualTo(Change.REPLACED);
            }
            assertThat(index.delete(longId + "1")).isTrue();
        }
        assertThat(IndexOracle.assertSound(folder()).articles()).isEqualTo(ids.size() - 1);
    }

    @Test
    void aCommitSaysWhatItHolds() {
        List<Sample> samples = random.samples(5);
        try (LuceneIndex index = Indexes.open(folder())) {
            samples.forEach(sample -> Indexes.put(index, sample));
        }
        try (ReadableIndex index = ReadableIndex.open(folder())) {
            assertThat(index.commit().articles()).isEqualTo(5);
            assertThat(index.commit().records())
                    .isEqualTo(samples.stream().mapToLong(sample -> sample.records().size()).sum());
            assertThat(index.commit().extractor()).isEqualTo("extractor-1");
            assertThat(index.commit().program()).isEqualTo("test");
            assertThat(index.bytes()).isPositive();
        }
    }

    @Test
    void readersSeeWhatIsCommittedAndNothingElse() throws IOException {
        Sample first = random.sample();
        Sample second = random.sample();
        try (LuceneIndex index = Indexes.open(folder())) {
            assertThat(Contents.of(folder())).isEqualTo(Contents.NOTHING);
            Indexes.put(index, first);
            index.commit();
            Indexes.put(index, second);
            assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(first)));
            try (ReadableIndex reader = ReadableIndex.open(folder())) {
                index.commit();
                assertThat(Contents.of(reader.reader())).isEqualTo(Contents.of(List.of(first)));
            }
            assertThat(Contents.of(folder())).isEqualTo(Contents.of(List.of(first, second)));
        }
        IndexOracle.assertSound(folder());
    }

    @Test
    void closingTwiceIsHarmlessAndNothingCanBePutAfterwards() {
        LuceneIndex index = Indexes.open(folder());
        index.close();
        index.close();
        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> Indexes.put(index, random.sample()));
        index.close();
        IndexOracle.assertSound(folder());
    }

    @Test
    void anyCourseOfEventsLeavesWhatWasPutLast() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            Disk disk = new Disk();
            Map<String, Sample> expected = new RandomCourse(temp, disk, seed).run();
            assertThat(Contents.of(disk)).as("seed %d", seed).isEqualTo(Contents.of(expected.values()));
            assertThat(disk.assertSound(temp).articles()).as("seed %d", seed).isEqualTo(expected.size());
        }
    }

    private static List<AttributionRecord> unwanted() {
        throw new IllegalStateException("not to be extracted");
    }

    @Test
    void manyArticlesPutBetweenRefreshesAreAllKnown() {
        List<Sample> samples = new ArrayList<>(random.samples(100));
        try (LuceneIndex index = LuceneIndex.open(folder(), Indexes.settings("e", 7))) {
            samples.forEach(sample -> assertThat(Indexes.put(index, sample)).isEqualTo(Change.NEW));
            assertThat(samples).allSatisfy(
                    sample -> assertThat(index.put(sample.article(), LuceneIndexTest::unwanted))
                            .isEqualTo(Change.UNCHANGED));
        }
        IndexOracle.assertSound(folder());
    }
}
