package org.onrecord.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Format;
import org.onrecord.output.RelatedJson;
import org.onrecord.output.RelatedPage;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.quote.Related;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code related}: the same quote in other reports, and similar records. */
@Command(
        name = "related",
        header = "Finds the same quote in other reports, and similar records.",
        abbreviateSynopsis = true,
        footer = {"  onrecord related \"northern-wire-port-strike-ends#696\"",
                "  onrecord related \"northern-wire-port-strike-ends#696\" --format json"},
        description = "Shows what each report changed: {+words+} it has and the record has not, [-words-] the other way "
                + "round. A report is its own unless the reporter's words around the quote stand in an earlier one too.")
final class RelatedCommand implements Callable<Integer> {

    private static final int MOST = 100;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Session session;

    @Parameters(arity = "1", paramLabel = "ID", description = "The id of a record, as search prints it.")
    private String id = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many of each, 5 if not said, at most 100.")
    private int limit = 5;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked) or json.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private IndexOption index = new IndexOption();

    RelatedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, List.of(Format.TABLE, Format.JSON));
        if (limit < 1 || limit > MOST) {
            throw new UsageException("--limit", limit + " is out of range", "give a number from 1 to " + MOST);
        }
        try (StatementSearch search = session.rooms().search(session.index(index.folder()))) {
            Optional<Related> related = search.related(id, limit, TIME_LIMIT);
            if (related.isEmpty()) {
                session.printer().note(id + ": no record has this id (search prints the ids)");
                return Exit.NOTHING_FOUND;
            }
            session.printer().result(chosen == Format.JSON ? RelatedJson.of(related.get())
                    : RelatedPage.of(related.get(), session.display()));
            return Exit.DONE;
        }
    }
}
