package org.onrecord.pipeline;

import java.util.List;

import org.onrecord.index.Change;
import org.onrecord.index.RecordIndex;

/** Counts what comes off the belt of an indexing run, and commits when it is time. For one thread. */
final class IndexingTally implements Conveyor.Receiver<IndexingRun.Stored> {

    private final RecordIndex index;
    private final CommitSchedule schedule;
    private final RunListener listener;
    private long rejected;
    private long added;
    private long replaced;
    private long unchanged;
    private long records;

    IndexingTally(RecordIndex index, CommitSchedule schedule, RunListener listener) {
        this.index = index;
        this.schedule = schedule;
        this.listener = listener;
    }

    @Override
    public void done(IndexingRun.Stored stored, List<String> notes) {
        records += stored.records();
        switch (stored.change()) {
            case NEW -> added++;
            case REPLACED -> replaced++;
            case UNCHANGED -> unchanged++;
        }
        if (stored.change() != Change.UNCHANGED) {
            notes.forEach(listener::noted);
        }
        schedule.wrote();
        progress();
    }

    @Override
    public void rejected(Reject reject) {
        rejected++;
        listener.rejected(reject);
        progress();
    }

    @Override
    public void idle() {
        if (schedule.due()) {
            index.commit();
            schedule.committed();
        }
    }

    private void progress() {
        idle();
        listener.progressed(accepted() + rejected, rejected, records);
    }

    private long accepted() {
        return added + replaced + unchanged;
    }

    RunReport report(boolean interrupted) {
        return new RunReport(
                accepted() + rejected, accepted(), rejected, added, replaced, unchanged, records, interrupted);
    }
}
