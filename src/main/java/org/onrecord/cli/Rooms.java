package org.onrecord.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.onrecord.alert.AlertReport;
import org.onrecord.alert.Alerts;
import org.onrecord.pipeline.Cancellation;
import org.onrecord.pipeline.Explainer;
import org.onrecord.pipeline.ExtractionReport;
import org.onrecord.pipeline.RecordSink;
import org.onrecord.pipeline.RunListener;
import org.onrecord.pipeline.RunReport;
import org.onrecord.pipeline.StanceRun;
import org.onrecord.pipeline.StanceSink;
import org.onrecord.search.StatementSearch;

/** What the commands call; {@link LocalRooms} is the program's, tests bring their own. */
interface Rooms {

    /** Reads articles into the index in a folder, which is made when it is not there, and asks the alerts about them. */
    Indexed index(Path folder, Input input, RunListener listener, Cancellation cancellation);

    /** Reads articles and hands on their records. */
    ExtractionReport extract(Input input, RecordSink sink, Cancellation cancellation);

    /** Reads sentences and hands on the stances of their holders. */
    StanceRun.Report stances(List<String> inputs, InputStream standardInput, StanceSink sink);

    /** Opens the index in a folder for reading. */
    StatementSearch search(Path folder);

    /** Makes {@code other} a name of {@code name}'s; returns how many articles are shown otherwise since. */
    int mergeSpeakers(Path folder, String name, String other);

    /** Makes {@code name} nobody else's; returns how many articles are shown otherwise since. */
    int splitSpeaker(Path folder, String name);

    /**
     * Corrects fields of a record, whatever its article says; what an earlier correction of a field said is replaced.
     *
     * @param values by the fields' names; a field or value that does not exist is a {@link UsageException}
     * @return whether there is such a record
     */
    boolean correct(Path folder, String id, Map<String, String> values);

    /** Takes back all corrections of a record; whether there were any. */
    boolean undo(Path folder, String id);

    /** The alerts of the index in a folder. */
    Alerts alerts(Path folder);

    /** Explains the decisions of the extraction. */
    Explainer explainer();

    /** Examines the index in a folder. */
    Examination check(Path folder);

    /**
     * What an examination of an index found.
     *
     * @param articles how many articles could be read
     * @param records how many records could be read
     * @param problems what is wrong, a line each; empty when nothing is
     */
    record Examination(long articles, long records, List<String> problems) {}

    /**
     * What an indexing run did.
     *
     * @param run the fates of what was read
     * @param alerts what the alerts found in it
     */
    record Indexed(RunReport run, AlertReport alerts) {}
}
