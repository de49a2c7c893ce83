package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileFinderTest {

    @TempDir
    private Path folder;

    private final List<Reading> rejects = new ArrayList<>();

    @BeforeEach
    void fillFolder() throws IOException {
        for (String name : List.of("b.txt", "a.html", "README.md", "notes.mark", "2024/c.txt", "2025/d.txt",
                "2025/deep/e.txt", "pictures/f.png")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private List<String> find(String input) {
        List<String> found = new ArrayList<>();
        FileFinder finder = new FileFinder(9, name -> name.matches(".*\\.(txt|html)"), rejects::add);
        finder.find(input, file -> found.add(file.name().replace(folder + "/", "")));
        return found;
    }

    private List<String> findUnder(String pattern) {
        return find(folder + "/" + pattern);
    }

    private String reject() {
        return Ingested.reject(rejects).replace(folder.toString(), "FOLDER");
    }

    @Test
    void findsTheArticlesInAFolder() {
        assertThat(find(folder.toString())).containsExactly("2024/c.txt", "2025/d.txt", "2025/deep/e.txt", "a.html",
                "b.txt");
        assertThat(rejects).isEmpty();
    }

    @Test
    void findsAFileThatIsNamedWhateverItsName() {
        assertThat(findUnder("README.md")).containsExactly("README.md");
        assertThat(findUnder("pictures/f.png")).containsExactly("pictures/f.png");
    }

    @Test
    void findsWhatAPatternMatches() {
        assertThat(findUnder("*.txt")).containsExactly("b.txt");
        assertThat(findUnder("**/*.txt")).containsExactly("2024/c.txt", "2025/d.txt", "2025/deep/e.txt", "b.txt");
        assertThat(findUnder("*.m*")).containsExactly("README.md", "notes.mark");
    }

    @Test
    void findsTheArticlesInFoldersThatAPatternMatches() {
        assertThat(findUnder("20*")).containsExactly("2024/c.txt", "2025/d.txt", "2025/deep/e.txt");
        assertThat(findUnder("**")).containsExactly(
                "2024/c.txt", "2025/d.txt", "2025/deep/e.txt", "README.md", "a.html", "b.txt", "notes.mark");
        assertThat(rejects).isEmpty();
    }

    @Test
    void takesAFileWithSignsInItsNameForItself() throws IOException {
        Files.writeString(folder.resolve("[b].txt"), "x");

        assertThat(findUnder("[b].txt")).containsExactly("[b].txt");
    }

    @Test
    void followsASymbolicLinkThatIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("year"), folder.resolve("2025"));
        Files.createSymbolicLink(folder.resolve("day.txt"), folder.resolve("b.txt"));

        assertThat(findUnder("year")).containsExactly("year/d.txt", "year/deep/e.txt");
        assertThat(findUnder("day.txt")).containsExactly("day.txt");
    }

    @Test
    void rejectsWhatIsMissing() {
        assertThat(findUnder("nowhere.txt")).isEmpty();
        assertThat(reject()).isEqualTo("FOLDER/nowhere.txt: no such file or folder");
    }

    @Test
    void rejectsALinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nowhere"));

        assertThat(findUnder("broken")).isEmpty();
        assertThat(reject()).isEqualTo("FOLDER/broken: no such file or folder");
    }

    @Test
    void rejectsAFolderWithoutArticles() {
        assertThat(findUnder("pictures")).isEmpty();
        assertThat(reject()).startsWith("FOLDER/pictures: no article in this folder");
    }

    @Test
    void rejectsAPatternThatMatchesNothing() {
        assertThat(findUnder("*.pdf")).isEmpty();
        assertThat(reject()).isEqualTo("FOLDER/*.pdf: no such file or folder: nothing matches this pattern");
    }

    @Test
    void rejectsAPatternInAFolderThatIsMissing() {
        assertThat(findUnder("nowhere/*.txt")).isEmpty();
        assertThat(reject()).contains("nothing matches this pattern");
    }

    @Test
    void rejectsWhatIsNoPathAtAll() {
        assertThat(find("a\0b")).isEmpty();
        assertThat(find("[a")).isEmpty();
        assertThat(rejects).hasSize(2);
    }

    @Test
    void knowsStandardInput() {
        assertThat(find("-")).containsExactly("-");
    }
}
