package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.model.AttributionRecord;
import org.onrecord.output.Format;
import org.onrecord.output.RecordEncoder;
import org.onrecord.pipeline.ExtractionReport;
import org.onrecord.pipeline.RecordSink;
import org.onrecord.pipeline.Reject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extract}: articles to records, without an index. */
@Command(
        name = "extract",
        header = "Prints the records of articles, without an index.",
        abbreviateSynopsis = true,
        footer = {"  onrecord extract story.html",
                "  onrecord extract articles/ --format csv --min-confidence 0.5",
                "  cat story.txt | onrecord extract - --published 2025-05-28 --format table"},
        description = "Reads articles as index does; the records come in the order of the input.")
final class ExtractCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: jsonl (if nothing else is asked), json, table, csv, tsv, markdown, bibtex, "
                    + "csl-json or html.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            description = "Leave out records that are less probable, from 0 to 1.")
    private Optional<Double> minConfidence = Optional.empty();

    @Mixin
    private RejectOptions rejects = new RejectOptions();

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        double least = Confidences.checked(minConfidence).orElse(0.0);
        RecordEncoder encoder = Formats.parse(format, Format.JSONL, Format.OF_RECORDS)
                .encoder(session.display());
        Input what = input.input(session.surroundings().in());
        try (RejectLog log = rejects.open(session.printer())) {
            RecordPrinter printer = new RecordPrinter(session.printer(), encoder, least);
            ExtractionReport report = session.rooms().extract(what, sink(printer, log), session.cancellation());
            printer.end();
            return exit(report, printer.printed());
        }
    }

    private RecordSink sink(RecordPrinter printer, RejectLog log) {
        return new RecordSink() {

            @Override
            public void records(List<AttributionRecord> records) {
                printer.print(records);
            }

            @Override
            public void rejected(Reject reject) {
                log.add(reject);
            }

            @Override
            public void noted(String note) {
                session.printer().note(note);
            }
        };
    }

    private int exit(ExtractionReport report, long printed) {
        int code = Runs.exit(session, report.read(), report.rejected(), report.interrupted());
        return code == Exit.DONE && printed == 0 ? Exit.NOTHING_FOUND : code;
    }
}
