package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;

import org.onrecord.pipeline.Cancellation;
import org.onrecord.pipeline.Explainer;
import org.onrecord.pipeline.ExtractionReport;
import org.onrecord.pipeline.RecordSink;
import org.onrecord.pipeline.RunListener;
import org.onrecord.pipeline.RunReport;
import org.onrecord.search.StatementSearch;

/** The rooms. */
final class LocalRooms implements Rooms {
    static LocalRooms standard() {
        return new LocalRooms();
    }

    @Override
    public RunReport index(Path folder, Input input, RunListener listener, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ExtractionReport extract(Input input, RecordSink sink, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StatementSearch search(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Explainer explainer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> check(Path folder) {
        throw new UnsupportedOperationException();
    }
}
