package org.onrecord.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LineFileTest {

    @TempDir
    private Path folder;

    private Path path;
    private LineFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("lines.jsonl");
        file = new LineFile(path);
    }

    @Test
    void oneThatIsNotThereIsEmptyAndStaysAway() {
        assertThat(file.lines()).isEmpty();
        file.force();
        file.delete();
        assertThat(path).doesNotExist();
    }

    @Test
    void growsByWholeLines() {
        file.append(Stream.of("one", "zwei “2”"));
        file.append(Stream.of("three"));
        file.force();
        assertThat(path).hasContent("one\nzwei “2”\nthree\n");
        assertThat(file.lines()).containsExactly("one", "zwei “2”", "three");
    }

    @Test
    void aTornLineDoesNotSpoilTheNext() throws IOException {
        Files.writeString(path, "one\ntw");
        file.append(Stream.of("three"));
        assertThat(file.lines()).containsExactly("one", "tw", "three");
    }

    @Test
    void blankLinesAndBytesThatAreNoTextDoNoHarm() throws IOException {
        Files.write(path, new byte[] {'a', '\n', '\n', ' ', '\r', '\n', (byte) 0xFF, '\n'});
        assertThat(file.lines()).containsExactly("a", "\uFFFD");
    }

    @Test
    void isChangedInOneStepAndLeavesNothingBehindThatIsSeen() throws IOException {
        file.append(Stream.of("one", "two"));
        file.change(lines -> lines.subList(1, 2));
        assertThat(path).hasContent("two\n");
        file.change(lines -> List.of());
        assertThat(path).isEmptyFile();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(other -> !other.getFileName().toString().startsWith("."))).containsExactly(path);
        }
    }

    @Test
    void aChangeThatFailsLeavesTheLines() {
        file.append(Stream.of("one"));
        assertThatThrownBy(() -> file.change(lines -> {
            throw new AlertException("no");
        })).isInstanceOf(AlertException.class);
        assertThat(file.lines()).containsExactly("one");
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        Files.createDirectory(path);
        assertThatThrownBy(() -> file.append(Stream.of("one")))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining(path + ": cannot be written");
        assertThatThrownBy(file::lines).hasMessageContaining(path + ": cannot be read");
    }
}
