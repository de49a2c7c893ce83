package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Format;
import org.onrecord.output.StatsEncoder;
import org.onrecord.search.IndexStats;
import org.onrecord.search.StatementSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: the figures of an index. */
@Command(
        name = "stats",
        header = "Prints how much an index holds.",
        abbreviateSynopsis = true,
        footer = {"  onrecord stats", "  onrecord stats --index archive/index --format json"},
        description = "Counts articles, records, speakers and sources, and tells the dates and the size.")
final class StatsCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked) or json.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private IndexOption index = new IndexOption();

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, List.of(Format.TABLE, Format.JSON));
        try (StatementSearch search = session.rooms().search(session.index(index.folder()))) {
            IndexStats stats = search.stats();
            session.printer().result(chosen == Format.JSON
                    ? StatsEncoder.json(stats)
                    : StatsEncoder.table(stats, session.display()));
        }
        return Exit.DONE;
    }
}
