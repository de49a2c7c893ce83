package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.onrecord.output.FigureTable;
import org.onrecord.output.FigureTable.Figure;
import org.onrecord.pipeline.Reject;
import org.onrecord.pipeline.RunListener;
import org.onrecord.pipeline.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code index}: articles into an index. */
@Command(
        name = "index",
        header = "Reads articles into the index.",
        abbreviateSynopsis = true,
        footer = {"  onrecord index articles/",
                "  onrecord index feed.jsonl.gz --source \"Halden Tide\" --rejects rejects.jsonl",
                "  cat story.txt | onrecord index - --published 2025-05-28"},
        description = "They may be text, HTML and JSON Lines, each also gzipped. Reading them again changes only what "
                + "has changed. What cannot be read is reported and left out.")
final class IndexCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private RejectOptions rejects = new RejectOptions();

    IndexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = session.index(index.folder());
        Input what = input.input(session.surroundings().in());
        try (RejectLog log = rejects.open(session.printer())) {
            Progress progress = new Progress(session);
            Rooms.Indexed done = session.rooms().index(folder, what, listener(log, progress), session.cancellation());
            RunReport report = done.run();
            progress.end();
            session.printer().result(FigureTable.of(figures(report), session.display()));
            session.printer().flush();
            AlertNews.of(done.alerts()).forEach(session.printer()::note);
            return Runs.exit(session, report.read(), report.rejected(), report.interrupted());
        }
    }

    private RunListener listener(RejectLog log, Progress progress) {
        return new RunListener() {

            @Override
            public void rejected(Reject reject) {
                log.add(reject);
            }

            @Override
            public void noted(String note) {
                session.printer().note(note);
            }

            @Override
            public void progressed(long read, long rejected, long records) {
                progress.show(read, rejected, records);
            }
        };
    }

    private static List<Figure> figures(RunReport report) {
        return List.of(
                new Figure("read", Long.toString(report.read())),
                new Figure("accepted", report.accepted() + " (" + report.added() + " new, " + report.replaced()
                        + " replaced, " + report.unchanged() + " unchanged)"),
                new Figure("rejected", Long.toString(report.rejected())),
                new Figure("records", Long.toString(report.records())));
    }
}
