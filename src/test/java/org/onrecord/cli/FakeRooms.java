package org.onrecord.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.onrecord.alert.AlertReport;
import org.onrecord.alert.Alerts;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;
import org.onrecord.model.StanceLabel;
import org.onrecord.pipeline.Cancellation;
import org.onrecord.pipeline.Explainer;
import org.onrecord.pipeline.ExtractionReport;
import org.onrecord.pipeline.RecordSink;
import org.onrecord.pipeline.Reject;
import org.onrecord.pipeline.RunListener;
import org.onrecord.pipeline.RunReport;
import org.onrecord.pipeline.StanceRun;
import org.onrecord.pipeline.StanceSink;
import org.onrecord.search.Hit;
import org.onrecord.search.IndexStats;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Verdict;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.TimelineRequest;
import org.onrecord.search.time.Unit;
import org.onrecord.testing.FakeExtractor;
import org.onrecord.testing.SampleRecords;

/** Rooms that remember what they were asked and answer what they were told. */
final class FakeRooms implements Rooms {

    final List<SearchRequest> requests = new ArrayList<>();
    final List<Path> folders = new ArrayList<>();
    final List<Input> inputs = new ArrayList<>();
    final List<String> edits = new ArrayList<>();
    SpeakerAnswer speaker = new SpeakerAnswer(Optional.empty(), List.of(), SpeakerAnswer.How.NAME);
    final List<TimelineRequest> timelines = new ArrayList<>();
    Timeline timeline = new Timeline(Unit.MONTH, List.of(), 0, List.of(), false, false);
    Optional<Related> related = Optional.empty();
    final List<QuoteQuestion> questions = new ArrayList<>();
    Supplier<QuoteAnswer> check = () -> new QuoteAnswer(Verdict.NOT_FOUND, List.of(), false, List.of());
    final List<Reject> rejects = new ArrayList<>();
    Supplier<SearchResult> answer = () -> result(SampleRecords.all(), 3);
    Supplier<RunReport> report = () -> new RunReport(3, 3, 0, 3, 0, 0, 9, false);
    AlertReport alertReport = AlertReport.NONE;
    Examination examination = new Examination(31, 400, List.of());

    static SearchResult result(List<AttributionRecord> records, long total, String... notes) {
        List<Hit> hits = records.stream().map(record -> new Hit(record, 1, List.of(new Span(0, 2)))).toList();
        return new SearchResult(total, hits, List.of(), Optional.empty(), false, List.of(notes));
    }

    @Override
    public Indexed index(Path folder, Input input, RunListener listener, Cancellation cancellation) {
        folders.add(folder);
        inputs.add(input);
        rejects.forEach(listener::rejected);
        listener.progressed(3, rejects.size(), 9);
        return new Indexed(report.get(), alertReport);
    }

    @Override
    public int mergeSpeakers(Path folder, String name, String other) {
        folders.add(folder);
        edits.add(name + " + " + other);
        return 2;
    }

    @Override
    public int splitSpeaker(Path folder, String name) {
        folders.add(folder);
        edits.add("- " + name);
        return 1;
    }

    @Override
    public boolean correct(Path folder, String id, Map<String, String> values) {
        edits.add(id + " " + values);
        return SampleRecords.all().stream().anyMatch(record -> record.id().equals(id));
    }

    @Override
    public boolean undo(Path folder, String id) {
        edits.add("undo " + id);
        return edits.size() > 1;
    }

    @Override
    public StanceRun.Report stances(List<String> names, InputStream standardInput, StanceSink sink) {
        rejects.forEach(sink::rejected);
        sink.stance("s1", StanceLabel.OPPOSE, .75);
        return new StanceRun.Report(1, rejects.size());
    }

    @Override
    public ExtractionReport extract(Input input, RecordSink sink, Cancellation cancellation) {
        inputs.add(input);
        rejects.forEach(sink::rejected);
        SampleRecords.all().forEach(record -> sink.records(List.of(record)));
        int rejected = rejects.size();
        return new ExtractionReport(3 + rejected, 3, rejected, 3, cancellation.requested());
    }

    @Override
    public StatementSearch search(Path folder) {
        folders.add(folder);
        return new Search();
    }

    @Override
    public Alerts alerts(Path folder) {
        folders.add(folder);
        return Alerts.in(folder);
    }

    @Override
    public Explainer explainer() {
        return new Explainer(new FakeExtractor());
    }

    @Override
    public Examination check(Path folder) {
        folders.add(folder);
        return examination;
    }

    private final class Search implements StatementSearch {

        @Override
        public SearchResult search(SearchRequest request) {
            requests.add(request);
            return answer.get();
        }

        @Override
        public QuoteAnswer check(QuoteQuestion question) {
            questions.add(question);
            return check.get();
        }

        @Override
        public SpeakerAnswer speaker(String name, Duration timeLimit) {
            return speaker;
        }

        @Override
        public Timeline timeline(TimelineRequest request) {
            timelines.add(request);
            return timeline;
        }

        @Override
        public Optional<Related> related(String id, int limit, Duration timeLimit) {
            return related.filter(found -> found.record().id().equals(id));
        }

        @Override
        public Optional<AttributionRecord> record(String id) {
            return SampleRecords.all().stream().filter(record -> record.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Article> article(String id) {
            return Optional.of(SampleRecords.article()).filter(article -> article.id().equals(id));
        }

        @Override
        public List<AttributionRecord> recordsOf(String articleId) {
            return SampleRecords.all();
        }

        @Override
        public IndexStats stats() {
            return new IndexStats(1, 3, 2, 3, 1, 4096, Optional.of("2025-03-03"), Optional.of("2025-03-04"));
        }

        @Override
        public void close() {}
    }
}
