package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import org.onrecord.pipeline.RunListener;
import org.onrecord.pipeline.RunReport;
import org.onrecord.pipeline.RunSettings;
import picocli.CommandLine.Command;

/** {@code demo}: three answers from the bundled articles. */
@Command(
        name = "demo",
        header = "Shows three answers from bundled articles.",
        footer = {"  onrecord demo", "  COLUMNS=120 onrecord demo --color always | less -R"},
        description = "Indexes the articles, which are about invented places and people, into a scratch index. Needs nothing and leaves nothing behind.")
final class DemoCommand implements Callable<Integer> {

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "Did the transport minister change his mind about the emergency order?",
                    List.of("search", "order", "--speaker", "reyle", "--stance", "oppose,support", "--sort", "oldest")),
            new Question(
                    "Who said that about the ships, and was it printed alike everywhere?",
                    List.of("search", "\"ship that sails past us\"", "--kind", "quote")),
            new Question(
                    "Who spoke about the closing of the schools, and where do they stand?",
                    List.of("facets", "closing OR closure", "--by", "stance,speaker", "--top", "5")));

    private final Session session;
    private final ToIntFunction<List<String>> program;

    /** @param program carries out another command of this session and returns its exit code */
    DemoCommand(Session session, ToIntFunction<List<String>> program) {
        this.session = session;
        this.program = program;
    }

    /** @param arguments of the command that answers it */
    private record Question(String words, List<String> arguments) {}

    @Override
    public Integer call() {
        try (ScratchFolder scratch = ScratchFolder.make()) {
            return demonstrate(scratch.path());
        }
    }

    private int demonstrate(Path folder) {
        Path articles = BundledArticles.copyInto(folder.resolve("articles"));
        Path index = folder.resolve("index");
        Input input = new Input(
                List.of(articles.toString()),
                session.surroundings().in(),
                Optional.empty(),
                Optional.empty(),
                RunSettings.standard());
        RunReport report = session.rooms().index(index, input, RunListener.SILENT, session.cancellation()).run();
        if (report.interrupted()) { return Exit.INTERRUPTED; }
        session.printer().result(report.accepted() + " articles about an invented country, " + report.records()
                + " records of who said what.\n");
        int code = QUESTIONS.stream().mapToInt(question -> answer(question, index)).max().orElse(Exit.DONE);
        session.printer().result("\nWith articles of your own: onrecord index FOLDER, then onrecord search WORDS.\n");
        return code;
    }

    private int answer(Question question, Path index) {
        session.printer().result("\n" + question.words() + "\n$ onrecord " + shown(question.arguments()) + "\n\n");
        List<String> arguments = new ArrayList<>(question.arguments());
        arguments.addAll(List.of("--index", index.toString()));
        return program.applyAsInt(arguments);
    }

    private static String shown(List<String> arguments) {
        return String.join(" ", arguments.stream()
                .map(argument -> argument.matches("[\\w,-]+") ? argument : "'" + argument + "'")
                .toList());
    }
}
