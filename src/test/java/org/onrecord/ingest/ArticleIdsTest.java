package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleIdsTest {

    private static final ArticleIds IDS = new ArticleIds(100);

    @TempDir
    private Path folder;

    private static String stated(String id) {
        return IDS.of(new Draft().state(HeaderKey.ID, id), Optional.empty());
    }

    private static String ofFile(Path file) {
        return IDS.of(new Draft().text("text"), Optional.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "reuters/1987-02/17", "dam-talks_2.b", "https://tide.example/a?b=c&d", "Größe", "詩"})
    void keepsAnIdThatCanBeOne(String id) {
        assertThat(stated(id)).isEqualTo(id);
    }

    @Test
    void makesAnIdOfWhatCannotBeOne() {
        assertThat(stated("two words")).matches("two-words-[0-9a-f]{8}");
        assertThat(stated("a#b")).matches("a-b-[0-9a-f]{8}");
        assertThat(stated("a\tb\u202Ec\0d")).matches("a-b-c-d-[0-9a-f]{8}");
        assertThat(stated("#")).matches("-[0-9a-f]{8}");
        assertThat(stated("i".repeat(40_000))).hasSize(100).matches("i+-[0-9a-f]{8}");
    }

    @Test
    void keepsIdsApartThatAreMadeAlike() {
        assertThat(stated("a b")).isNotEqualTo(stated("a#b")).isEqualTo(stated("a b"));
        assertThat(stated("i".repeat(200))).isNotEqualTo(stated("i".repeat(201)));
    }

    @Test
    void prefersTheStatedIdThenTheUrlThenTheFile() {
        Draft draft = new Draft().state(HeaderKey.URL, "https://tide.example/ebb#comments").text("x");
        Optional<Path> file = Optional.of(folder.resolve("ebb.txt"));

        assertThat(IDS.of(draft, file)).isEqualTo("https://tide.example/ebb");
        assertThat(IDS.of(draft.state(HeaderKey.ID, "ebb"), file)).isEqualTo("ebb");
        assertThat(IDS.of(new Draft().text("x"), file)).matches("ebb-[0-9a-f]{8}");
    }

    @Test
    void namesAFileTheSameWhicheverWayItIsReached() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("ebb.txt"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

        assertThat(ofFile(folder.resolve("in/../in/./ebb.txt"))).isEqualTo(ofFile(file));
        assertThat(ofFile(link.resolve("ebb.txt"))).isEqualTo(ofFile(file));
    }

    @Test
    void keepsFilesOfOneNameApart() {
        assertThat(ofFile(folder.resolve("a/ebb.txt"))).isNotEqualTo(ofFile(folder.resolve("b/ebb.txt")));
        assertThat(ofFile(folder.resolve("ebb.txt"))).isNotEqualTo(ofFile(folder.resolve("ebb.html")));
        assertThat(ofFile(folder.resolve("a b.txt"))).isNotEqualTo(ofFile(folder.resolve("a-b.txt")));
    }

    @Test
    void keepsAFilesIdWhenItIsEdited() {
        Optional<Path> file = Optional.of(folder.resolve("ebb.txt"));

        assertThat(IDS.of(new Draft().text("new").state(HeaderKey.TITLE, "New"), file))
                .isEqualTo(IDS.of(new Draft().text("old"), file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ebb.txt", "a b#c.txt", "…txt", "😀.txt", "x.tar.gz", "\u202ex.txt", "-.txt"})
    void makesNoPathAndNoOddCharactersOfAFilesName(String name) {
        assertThat(ofFile(folder.resolve(name))).matches("[\\p{L}\\d._-]+-[0-9a-f]{8}").doesNotContain("/", "..");
    }

    @Test
    void shortensALongFileName() {
        assertThat(ofFile(folder.resolve("n".repeat(200) + ".txt"))).hasSizeLessThan(80);
    }

    @Test
    void namesWhatIsNoFileAfterItsContent() {
        String id = IDS.of(new Draft().state(HeaderKey.TITLE, "Ebb!").text("x"), Optional.empty());

        assertThat(id).matches("Ebb-[0-9a-f]{12}");
        assertThat(IDS.of(new Draft().text("x"), Optional.empty())).matches("article-[0-9a-f]{12}");
        assertThat(IDS.of(new Draft().state(HeaderKey.TITLE, "Ebb!").text("y"), Optional.empty())).isNotEqualTo(id);
    }
}
