package org.onrecord.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PendingFileTest {

    @TempDir
    private Path folder;

    private PendingFile pending;

    @BeforeEach
    void open() {
        pending = new PendingFile(folder);
    }

    private Path path() {
        return folder.resolve("alert-pending.jsonl");
    }

    @Test
    void holdsEachArticleOnceInOrder() {
        pending.add("b");
        pending.add("a");
        pending.add("b");
        assertThat(new PendingFile(folder).articles()).containsExactly("b", "a");
    }

    @Test
    void anIdMayHoldAnything() {
        String odd = "https://halden.example/a?b=“c”\n\u2028\\ 😀";
        pending.add(odd);
        assertThat(path()).content().hasLineCount(1);
        assertThat(pending.articles()).containsExactly(odd);
    }

    @Test
    void tornAndForeignLinesArePassedOver() throws IOException {
        pending.add("a");
        Files.writeString(path(), "{\"article\":7}\n{\"x\":\"y\"}\n{\"article\":\"b", StandardOpenOption.APPEND);
        pending.add("c");
        assertThat(pending.articles()).containsExactly("a", "c");
    }

    @Test
    void manyThreadsLoseNothing() {
        IntStream.range(0, 400).parallel().forEach(i -> pending.add("article-" + i));
        assertThat(pending.articles()).hasSize(400);
        assertThat(path()).content().hasLineCount(400);
    }

    @Test
    void clearingIsHarmlessWhenRepeated() {
        pending.add("a");
        pending.clear();
        pending.clear();
        assertThat(path()).doesNotExist();
        assertThat(pending.articles()).isEmpty();
    }
}
