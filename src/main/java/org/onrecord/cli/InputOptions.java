package org.onrecord.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.onrecord.pipeline.RunSettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command that reads articles is told about them. */
final class InputOptions {

    private static final int MOST_THREADS = 1_024;
    private static final int MOST_SECONDS = 86_400;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or globs, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication of articles that do not say it: 2025-05-27.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The publisher of articles that do not say it.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to work on at the same time; without it, one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "Reject an article whose extraction takes longer; without it 60.")
    private Optional<Integer> deadline = Optional.empty();

    Input input(InputStream standardInput) {
        return new Input(
                paths,
                standardInput,
                published.map(date -> Dates.day("--published", date)),
                source,
                settings());
    }

    List<String> paths() {
        return paths;
    }

    private RunSettings settings() {
        RunSettings settings = RunSettings.standard();
        if (threads.isPresent()) {
            settings = settings.withThreads(checked("--threads", threads.get(), MOST_THREADS));
        }
        if (deadline.isPresent()) {
            int seconds = checked("--deadline", deadline.get(), MOST_SECONDS);
            settings = settings.withArticleDeadline(Duration.ofSeconds(seconds));
        }
        return settings;
    }

    private static int checked(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new UsageException(option, value + " is out of range", "give a number from 1 to " + most);
        }
        return value;
    }
}
