package org.onrecord.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Words that the disk has changed are never shown as somebody's. */
class DamagedIndexTest {

    @TempDir
    Path folder;

    /** Turns one letter of stored words into another, wherever the words lie in the folder. */
    private void damage(String words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        int changed = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
            if (at >= 0) {
                bytes[at] ^= 1;
                Files.write(file, bytes);
                changed++;
            }
        }
        assertThat(changed).as("files that hold the words").isPositive();
    }

    private static void assertCorrupt(ThrowingCallable look) {
        assertThatThrownBy(look)
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.CORRUPT))
                .hasMessageContaining("is damaged");
    }

    @Test
    void refusesToShowChangedWords() throws IOException {
        TestIndex.write(folder, List.of(Said.that("vow", "Never quarrel about lighthouse keepers").by("Ida").sample()));
        damage("quarrel about lighthouse");
        try (LuceneSearch search = LuceneSearch.open(folder)) {
            assertThat(search.search(TestIndex.page(
                    SearchRequest.of("lighthouse"), Sort.NEWEST, 0, Optional.empty()))
                    .total()).isEqualTo(1);
            assertCorrupt(() -> search.search(SearchRequest.of("lighthouse")));
            assertCorrupt(() -> search.record("vow#0"));
            assertCorrupt(() -> search.recordsOf("vow"));
        }
    }

    @Test
    void refusesToOpenWithoutAFile() throws IOException {
        TestIndex.write(folder, Quillon.samples());
        try (Stream<Path> files = Files.list(folder)) {
            Files.delete(files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow());
        }
        assertCorrupt(() -> LuceneSearch.open(folder).close());
    }
}
