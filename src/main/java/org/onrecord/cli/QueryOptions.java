package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.onrecord.search.BadQueryException;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.StatementSearch;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The question to an index: query, filters, time limit. */
final class QueryOptions {

    private static final int MOST_SECONDS = 3_600;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to look for; without it, everything the filters leave. -- before it allows a leading -.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Answer with what was found when this time is over; without it 5.")
    private int timeLimit = 5;

    String query() {
        return String.join(" ", words);
    }

    List<Filter> filters() {
        return filters.filters();
    }

    Duration timeLimit() {
        if (timeLimit < 1 || timeLimit > MOST_SECONDS) {
            throw new UsageException(
                    "--time-limit", timeLimit + " is out of range", "give a number from 1 to " + MOST_SECONDS);
        }
        return Duration.ofSeconds(timeLimit);
    }

    SearchResult answer(Session session, SearchRequest request) {
        return asking(session, search -> search.search(request));
    }

    /** What the index answers to the query. */
    <T> T asking(Session session, Function<StatementSearch, T> question) {
        return asking(session, session.index(index.folder()), query(), question);
    }

    /** What the index in a folder answers. */
    static SearchResult answer(Session session, Path folder, SearchRequest request) {
        return asking(session, folder, request.query(), search -> search.search(request));
    }

    private static <T> T asking(Session session, Path folder, String query, Function<StatementSearch, T> question) {
        try (StatementSearch search = session.rooms().search(folder)) {
            return question.apply(search);
        } catch (BadQueryException e) {
            throw e.inQuery() ? new RefusedQuery(query, e) : e;
        }
    }
}
