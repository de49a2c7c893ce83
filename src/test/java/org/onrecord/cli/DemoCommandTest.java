package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.pipeline.RunReport;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

import static org.assertj.core.api.Assertions.assertThat;

class DemoCommandTest {

    private final FakeRooms rooms = new FakeRooms();

    @Test
    void answersThreeQuestionsAboutTheBundledArticles() {
        Shell.Outcome outcome = new Shell(LocalRooms.standard()).set("COLUMNS", "90").run("demo");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).containsPattern("\\d+ articles about an invented country, \\d+ records")
                .contains("Tomas Reyle", "support", "oppose", "**ship that sails past us**", "Noor Haddane", "█");
        assertThat(outcome.out().lines().filter(line -> line.startsWith("$ onrecord "))).hasSize(3);
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 90);
    }

    @Test
    void showsTheCommandsThatGiveTheAnswers() {
        String out = new Shell(rooms).run("demo").out();

        List<String> shown = out.lines().filter(line -> line.startsWith("$ onrecord ")).toList();
        assertThat(shown).first().isEqualTo(
                "$ onrecord search order --speaker reyle --stance oppose,support --sort oldest");
        assertThat(shown).noneMatch(command -> command.contains("--index"));
        assertThat(rooms.requests).hasSameSizeAs(shown);
        assertThat(rooms.requests).extracting(SearchRequest::query)
                .containsExactly("order", "\"ship that sails past us\"", "closing OR closure");
    }

    @Test
    void leavesNothingBehind() {
        new Shell(rooms).run("demo");

        Input input = rooms.inputs.getFirst();
        assertThat(input.paths()).hasSize(1).allMatch(path -> !Files.exists(Path.of(path)));
        assertThat(rooms.folders).hasSize(4).containsOnly(rooms.folders.getFirst())
                .allMatch(folder -> !Files.exists(folder.getParent()));
    }

    @Test
    void failsWhenAnAnswerIsMissing() {
        rooms.answer = () -> new SearchResult(0, List.of(), List.of(), Optional.empty(), false, List.of());

        assertThat(new Shell(rooms).run("demo").code()).isEqualTo(Exit.NOTHING_FOUND);
    }

    @Test
    void stopsWhenInterrupted() {
        rooms.report = () -> new RunReport(3, 3, 0, 3, 0, 0, 9, true);

        Shell.Outcome outcome = new Shell(rooms).interrupted().run("demo");

        assertThat(outcome.code()).isEqualTo(Exit.INTERRUPTED);
        assertThat(rooms.requests).isEmpty();
        assertThat(rooms.folders.getFirst().getParent()).doesNotExist();
    }
}
