package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.RecordJson;

import static org.assertj.core.api.Assertions.assertThat;

/** The built command as a user runs it: each test starts it, so they are few. */
class OnrecordIT {

    private static final Path COMMAND = Path.of(System.getProperty("onrecord.command"));

    private static final String STORY = """
            Title: Kelm council splits over ferry toll
            Date: 2025-03-04
            Source: Kelm Courier

            “We will never charge the islanders for a crossing,” Harbour Minister Mira Solane said on Monday. “I oppose the toll.”
            Tomas Arle, the mayor of Kelm, said that he supported the toll.
            """;

    @TempDir
    private Path folder;

    private String index;
    private String story;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void writeAStory() throws IOException {
        index = folder.resolve("index").toString();
        story = Files.writeString(folder.resolve("toll.txt"), STORY).toString();
    }

    @Test
    void theDemoNeedsNothingElse() throws Exception {
        Outcome outcome = run(folder, "demo");

        assertThat(outcome.err()).doesNotContain("WARN", "Exception");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("$ onrecord search", "$ onrecord facets", "Tomas Reyle", "oppose", "support",
                "█");
        assertThat(folder.resolve("index-data")).doesNotExist();
    }

    @Test
    void fromAFolderOfArticlesToAnswers() throws Exception {
        assertThat(run(folder, "index", story, "--index", index).out()).contains("accepted  1 (1 new");

        Outcome found = run(folder, "search", "islanders", "--speaker", "solane", "--index", index);
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("Mira Solane", "**islanders**", "Kelm Courier");

        assertThat(run(folder, "facets", "", "--by", "speaker", "--index", index).out())
                .contains("Mira Solane", "Tomas Arle");
    }

    @Test
    void extractReadsStandardInputAndPrintsUtf8WhateverTheLocale() throws Exception {
        ProcessBuilder builder = builder(folder, "extract", "-");
        builder.environment().put("LC_ALL", "C");

        Outcome outcome = finish(builder.start(), STORY.replace("Mira", "Míra"));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().map(RecordJson::read)).isNotEmpty()
                .anySatisfy(record -> assertThat(record.speaker().name()).hasValue("Míra Solane"));
    }

    @Test
    void exitCodesTellWhatHappened() throws Exception {
        assertThat(run(folder, "index", story, "no/such/folder", "--index", index).code()).isEqualTo(3);
        assertThat(run(folder, "search", "zeppelin", "--index", index).code()).isEqualTo(1);
        assertThat(run(folder, "search", "\"unclosed", "--index", index).code()).isEqualTo(2);
        assertThat(run(folder, "stats", "--index", folder.resolve("none").toString()).code()).isEqualTo(4);
    }

    @Test
    void aClosedPipeEndsItQuietly() throws Exception {
        String many = IntStream.range(0, 400)
                .mapToObj(i -> "{\"id\":\"a" + i + "\",\"text\":\"“The ferry is late again,” Mira Solane said.\"}")
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("many.jsonl"), many);

        Process process = builder(folder, "extract", "many.jsonl").start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(RecordJson.read(out.readLine()).text()).contains("late again");
        }

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void runsFromAnyFolderAndThroughASymbolicLink() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin here"));
        Path link = Files.createSymbolicLink(bin.resolve("onrecord"), COMMAND.toAbsolutePath());

        Outcome outcome = finish(new ProcessBuilder(link.toString(), "--version").directory(bin.toFile()).start(), "");

        Files.delete(link);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("onrecord ");
    }

    @Test
    void aSignalEndsItAfterTheCurrentArticlesWithAReport() throws Exception {
        Process process = builder(folder, "index", "-", "--index", index).start();
        OutputStream in = process.getOutputStream();
        String lines = "{\"id\":\"a1\",\"text\":\"“The ferry is late,” Mira Solane said. "
                + "The quay was empty. ".repeat(500)
                + "\"}\nbroken\n";
        in.write(lines.getBytes(StandardCharsets.UTF_8));
        in.flush();
        BufferedReader err = new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        assertThat(err.readLine()).contains("line 2");

        process.toHandle().destroy();
        err.lines().forEach(line -> assertThat(line).doesNotContain("Exception"));

        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(report).contains("accepted  1 (1 new");
        assertThat(run(folder, "verify", "--index", index).out()).startsWith("sound: 1 articles");
    }

    private static Outcome run(Path folder, String... arguments) throws Exception {
        return finish(builder(folder, arguments).start(), "");
    }

    private static ProcessBuilder builder(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("ONRECORD_INDEX", "COLUMNS", "NO_COLOR"));
        return builder;
    }

    private static Outcome finish(Process process, String input) throws Exception {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }
}
