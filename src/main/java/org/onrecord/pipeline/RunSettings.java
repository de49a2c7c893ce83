package org.onrecord.pipeline;

import java.time.Duration;

/**
 * The limits of a run.
 *
 * @param threads how many articles are extracted at the same time
 * @param waiting most articles that are read and not yet delivered: bounds the memory, as each is held whole
 * @param articleDeadline how long the extraction of one article may take before the article is rejected
 * @param commitArticles a commit follows at the latest after so many articles
 * @param commitInterval a commit follows at the latest after this time, as soon as an article is done
 */
public record RunSettings(
        int threads,
        int waiting,
        Duration articleDeadline,
        int commitArticles,
        Duration commitInterval) {

    public RunSettings {
        positive(threads, "threads");
        positive(waiting, "waiting articles");
        positive(articleDeadline.toNanos(), "the article deadline");
        positive(commitArticles, "articles between commits");
        positive(commitInterval.toNanos(), "the time between commits");
    }

    /** All cores, sixteen articles waiting for each, 60 s an article, a commit every 10,000 articles or 60 s. */
    public static RunSettings standard() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new RunSettings(cores, 16 * cores, Duration.ofSeconds(60), 10_000, Duration.ofSeconds(60));
    }

    public RunSettings withThreads(int number) {
        return new RunSettings(
                number, 16 * number, articleDeadline, commitArticles, commitInterval);
    }

    public RunSettings withArticleDeadline(Duration deadline) {
        return new RunSettings(threads, waiting, deadline, commitArticles, commitInterval);
    }

    private static void positive(long value, String name) {
        if (value < 1) { throw new IllegalArgumentException(name + " must be positive: " + value); }
    }
}
