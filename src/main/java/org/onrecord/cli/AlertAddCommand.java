package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.alert.Alert;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alert add}: one more query that stands. */
@Command(
        name = "add",
        header = "Adds an alert.",
        abbreviateSynopsis = true,
        footer = {"  onrecord alert add tolls \"ferry toll\" --stance oppose",
                "  onrecord alert add reyle --speaker reyle --kind quote"},
        description = "The query and its options are those of search. It is asked of what is indexed from now on; "
                + "search finds what is there already.")
final class AlertAddCommand implements Callable<Integer> {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Session session;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to call the alert.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to look for; without it, everything the filters leave. -- before it allows a leading -.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private IndexOption index = new IndexOption();

    AlertAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = session.index(index.folder());
        Alert alert = alert();
        SearchResult now = QueryOptions.answer(session, folder, request(alert));
        session.rooms().alerts(folder).add(alert);
        session.printer().note("alert “" + alert.name() + "” added: it is asked of what is indexed from now on "
                + "(in the index already: " + Counts.of(now.total(), "record") + ")");
        now.notes().forEach(session.printer()::note);
        return Exit.DONE;
    }

    private Alert alert() {
        try {
            return new Alert(
                    name.strip(), String.join(" ", words), filters.filters(), since());
        } catch (IllegalArgumentException e) {
            throw new UsageException("NAME", e.getMessage() == null ? "not a name" : e.getMessage(), "choose another");
        }
    }

    private Instant since() {
        return session.surroundings().clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A search for the same refuses what the alert could not be asked. */
    private static SearchRequest request(Alert alert) {
        return new SearchRequest(
                alert.query(), alert.filters(), List.of(), Sort.RELEVANCE, 0, Optional.empty(), TIME_LIMIT);
    }
}
