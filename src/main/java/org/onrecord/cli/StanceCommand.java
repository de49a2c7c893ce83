package org.onrecord.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.model.StanceLabel;
import org.onrecord.output.Format;
import org.onrecord.output.StanceJson;
import org.onrecord.pipeline.Reject;
import org.onrecord.pipeline.StanceRun;
import org.onrecord.pipeline.StanceSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stance}: where the holder named in a sentence stands on the target named in it, for measuring. */
@Command(
        name = "stance",
        header = "Prints where the holder in a sentence stands on the target in it.",
        abbreviateSynopsis = true,
        footer = {"  onrecord stance sentences.jsonl",
                "  onrecord stance sentences.jsonl.gz > labels.jsonl",
                "  cat sentences.jsonl | onrecord stance -"},
        description = "Each line of the input is a JSON object with id, sentence, holder [start, end] and "
                + "target [start, end]; each line of the output has the id, the label (support, oppose or neutral) "
                + "and its probability. For measuring the model behind the stances.")
final class StanceCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of JSON Lines, or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: jsonl.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private RejectOptions rejects = new RejectOptions();

    StanceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Formats.parse(format, Format.JSONL, EnumSet.of(Format.JSONL));
        try (RejectLog log = rejects.open(session.printer())) {
            StanceRun.Report report = session.rooms().stances(files, session.surroundings().in(), sink(log));
            return exit(report);
        }
    }

    private StanceSink sink(RejectLog log) {
        return new StanceSink() {

            @Override
            public void stance(String id, StanceLabel label, double probability) {
                session.printer().result(StanceJson.line(id, label, probability));
            }

            @Override
            public void rejected(Reject reject) {
                log.add(reject);
            }
        };
    }

    private static int exit(StanceRun.Report report) {
        if (report.rejected() > 0) { return Exit.SOME_REJECTED; }
        return report.classified() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
    }
}
