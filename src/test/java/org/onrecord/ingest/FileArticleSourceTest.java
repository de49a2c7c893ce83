package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class FileArticleSourceTest {

    private static final String LINE = "{\"id\": \"%s\", \"text\": \"The quay is dry.\"}\n";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, Ingested.utf8(content));
    }

    private List<String> rejects(List<Reading> readings) {
        return Ingested.rejects(readings).stream().map(reject -> reject.replace(folder.toString(), "FOLDER")).toList();
    }

    @Test
    void readsEveryFormatInAFolderAlsoPacked() throws IOException {
        write("a.txt", "Id: a\n\nThe quay is dry.");
        write("b.txt.gz", Ingested.gzip(Ingested.utf8("Id: b\n\nThe quay is dry.")));
        write("c.jsonl", LINE.formatted("c1") + LINE.formatted("c2"));
        write("d.jsonl.gz", Ingested.gzip(Ingested.utf8(LINE.formatted("d"))));
        write("e.json", "[" + LINE.formatted("e") + "]");
        write("f.html", "<link rel=canonical href=http://tide.example/f><p>The quay is dry.");
        write("g.htm.gz", Ingested.gzip(Ingested.utf8("<link rel=canonical href=http://tide.example/g><p>Dry.")));
        write("h/i.text", "Id: i\n\nThe quay is dry.");
        write("README.md", "# About");

        List<Reading> readings = Ingested.read(folder);

        assertThat(Ingested.ids(readings)).containsExactly(
                "a", "b", "c1", "c2", "d", "e", "http://tide.example/f", "http://tide.example/g", "i");
        assertThat(rejects(readings)).isEmpty();
    }

    @Test
    void givesTheSameArticlesEachTime() throws IOException {
        write("a.txt", "The quay is dry.");
        write("b/a.txt", "The quay is dry.");
        write("c.jsonl", "{\"text\": \"The quay is dry.\"}\n");

        List<Reading> readings = Ingested.read(folder);

        assertThat(readings).hasSize(3).isEqualTo(Ingested.read(folder));
        assertThat(Ingested.ids(readings)).doesNotHaveDuplicates().noneMatch(id -> id.contains("/"));
        assertThat(Ingested.ids(Ingested.read(folder.resolve("b")))).containsExactly(Ingested.ids(readings).get(1));
    }

    @Test
    void goesOnAfterEverythingThatIsNoArticle() throws IOException {
        write("a-empty.txt", "");
        write("b-blank.txt", " \n");
        write("c-binary.txt", new byte[5_000]);
        write("d-picture.html", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
        write("e-broken.jsonl", LINE.formatted("e1") + "{\"id\": \n" + LINE.formatted("e2"));
        write("f-empty.json.gz", Ingested.gzip(new byte[0]));
        write("g-good.txt", "Id: g\n\nThe quay is dry.");

        List<Reading> readings = Ingested.read(folder, folder.resolve("nowhere"));

        assertThat(Ingested.ids(readings)).containsExactly("e1", "e2", "g");
        assertThat(rejects(readings)).satisfiesExactly(
                reject -> assertThat(reject).isEqualTo("FOLDER/a-empty.txt: empty"),
                reject -> assertThat(reject).isEqualTo("FOLDER/b-blank.txt: empty: no text but white space"),
                reject -> assertThat(reject).startsWith("FOLDER/c-binary.txt: a binary file"),
                reject -> assertThat(reject).startsWith("FOLDER/d-picture.html: not an article but a PNG image"),
                reject -> assertThat(reject).startsWith("FOLDER/e-broken.jsonl, line 2: broken JSON at column "),
                reject -> assertThat(reject).isEqualTo("FOLDER/f-empty.json.gz: empty"),
                reject -> assertThat(reject).isEqualTo("FOLDER/nowhere: no such file or folder"));
    }

    @Test
    void takesDefaultsFromTheUser() throws IOException {
        write("a.txt", "Id: a\n\nThe quay is dry.");
        write("b.txt", "Id: b\nDate: 2024-01-03\nSource: Northern Wire\n\nThe quay is dry.");
        ArticleDefaults defaults = new ArticleDefaults(Optional.of(LocalDate.of(2025, 5, 28)),
                Optional.of("Halden Tide"));

        List<Reading> readings = Ingested.read(defaults, folder.toString());

        assertThat(Ingested.articles(readings))
                .extracting(article -> article.header().published().orElseThrow().toString())
                .containsExactly("2025-05-28", "2024-01-03");
        assertThat(Ingested.articles(readings)).extracting(article -> article.header().source().orElseThrow())
                .containsExactly("Halden Tide", "Northern Wire");
    }

    @Test
    void readsStandardInputByItsFirstBytes() {
        assertThat(Ingested.ids(Ingested.readStandardInput(LINE.formatted("a") + LINE.formatted("b"))))
                .containsExactly("a", "b");
        assertThat(Ingested.article(Ingested.readStandardInput("<p>“Dry,” she said.</p>")).text())
                .isEqualTo("“Dry,” she said.");
        assertThat(Ingested.article(Ingested.readStandardInput("Id: x\n\nDry.")).id()).isEqualTo("x");
        assertThat(Ingested.article(Ingested.readStandardInput("Ebb\nDry.")).id()).matches("Ebb-[0-9a-f]{12}");
        assertThat(Ingested.reject(Ingested.readStandardInput(""))).isEqualTo("-: empty");
    }

    @Test
    void readsPackedStandardInput() {
        List<Reading> readings = new ArrayList<>();
        InputStream packed = new ByteArrayInputStream(Ingested.gzip(Ingested.utf8(LINE.formatted("a"))));

        new FileArticleSource(IngestLimits.DEFAULT, ArticleDefaults.NONE, packed).read(List.of("-"), readings::add);

        assertThat(Ingested.ids(readings)).containsExactly("a");
    }

    @Test
    void leavesStandardInputOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream input = new ByteArrayInputStream(Ingested.utf8("Dry.")) {

            @Override
            public void close() {
                closed.set(true);
            }
        };

        new FileArticleSource(IngestLimits.DEFAULT, ArticleDefaults.NONE, input).read(List.of("-"), reading -> {});

        assertThat(closed).isFalse();
    }

    @Test
    void readsInputsInTheOrderTheyAreNamed() throws IOException {
        Path b = write("b.txt", "Id: b\n\nDry.");
        Path a = write("a.txt", "Id: a\n\nDry.");

        assertThat(Ingested.ids(Ingested.read(b, a, b))).containsExactly("b", "a", "b");
        assertThat(Ingested.ids(Ingested.read(ArticleDefaults.NONE, folder + "/*.txt"))).containsExactly("a", "b");
        assertThat(Ingested.read(ArticleDefaults.NONE)).isEmpty();
    }

    @Test
    void endsWhenTheSinkThrows() throws IOException {
        Path file = write("a.jsonl", LINE.formatted("a") + LINE.formatted("b"));
        ArticleSource source = new FileArticleSource(IngestLimits.DEFAULT, ArticleDefaults.NONE,
                InputStream.nullInputStream());
        List<Reading> seen = new ArrayList<>();

        assertThatThrownBy(() -> source.read(List.of(file.toString()), reading -> {
            seen.add(reading);
            throw new IllegalStateException("full");
        })).isInstanceOf(IllegalStateException.class).hasMessage("full");
        assertThat(seen).hasSize(1);
    }

    @Test
    void endsWhenTheSinkThrowsOnAReject() {
        ArticleSource source = new FileArticleSource(IngestLimits.DEFAULT, ArticleDefaults.NONE,
                InputStream.nullInputStream());

        for (String input : List.of("-", "/nowhere/at/all")) {
            assertThatThrownBy(() -> source.read(List.of(input), reading -> {
                throw new IllegalStateException("full");
            })).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void rejectsAFileThatMayNotBeRead() throws IOException {
        Path file = write("a.txt", "Dry.");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file),
                "the administrator may read everything");

        assertThat(rejects(Ingested.read(file))).containsExactly("FOLDER/a.txt: cannot be read: permission denied");
    }
}
