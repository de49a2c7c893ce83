package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Format;
import org.onrecord.pipeline.Cancellation;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.search.StatementSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: everything that a search finds. */
@Command(
        name = "export",
        header = "Prints every record that a search finds, the oldest first.",
        abbreviateSynopsis = true,
        footer = {"  onrecord export > all.jsonl",
                "  onrecord export commission --speaker brovik --format bibtex > brovik.bib",
                "  onrecord export --stance oppose --format csv > against.csv"},
        description = "Takes the query and the filters of search, and has no limit.")
final class ExportCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    private final Session session;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How to print: jsonl (if nothing else is asked), json, table, csv, tsv, markdown, bibtex, "
                    + "csl-json or html.")
    private Optional<String> format = Optional.empty();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.JSONL, Format.OF_RECORDS);
        RecordPrinter printer = new RecordPrinter(session.printer(), chosen.encoder(session.display()), 0);
        Cancellation cancellation = session.cancellation();
        boolean done = query.asking(session, search -> print(search, printer, cancellation));
        printer.end();
        session.printer().note(printer.printed() + (printer.printed() == 1 ? " record" : " records")
                + (done ? "" : ", then stopped"));
        return !done ? Exit.INTERRUPTED : printer.printed() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
    }

    /** Prints page after page; whether all were printed. */
    private boolean print(StatementSearch search, RecordPrinter printer, Cancellation cancellation) {
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult page = search.search(new SearchRequest(
                    query.query(), query.filters(), List.of(), Sort.OLDEST, PAGE, cursor, query.timeLimit()));
            printer.print(page.hits().stream().map(Hit::record).toList());
            if (page.timedOut() || cancellation.requested()) { return false; }
            cursor = page.cursor();
        } while (cursor.isPresent());
        return true;
    }
}
