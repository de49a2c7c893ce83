package org.onrecord.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.onrecord.alert.AlertReport;
import org.onrecord.alert.Alerting;
import org.onrecord.alert.Alerts;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Models;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.extract.stance.PairStance;
import org.onrecord.index.CheckReport;
import org.onrecord.index.IndexCheck;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.index.Naming;
import org.onrecord.index.ReadableIndex;
import org.onrecord.index.TableException;
import org.onrecord.index.authority.Authority;
import org.onrecord.index.authority.AuthorityEdit;
import org.onrecord.index.authority.AuthorityEntry;
import org.onrecord.index.authority.AuthorityFile;
import org.onrecord.index.correction.CorrectableField;
import org.onrecord.index.correction.Correction;
import org.onrecord.index.correction.CorrectionFile;
import org.onrecord.index.correction.Corrections;
import org.onrecord.ingest.ArticleDefaults;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.ingest.FileArticleSource;
import org.onrecord.ingest.IngestLimits;
import org.onrecord.ingest.SentenceSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.pipeline.Cancellation;
import org.onrecord.pipeline.Explainer;
import org.onrecord.pipeline.ExtractionReport;
import org.onrecord.pipeline.ExtractionRun;
import org.onrecord.pipeline.IndexingRun;
import org.onrecord.pipeline.RecordSink;
import org.onrecord.pipeline.RunListener;
import org.onrecord.pipeline.RunReport;
import org.onrecord.pipeline.StanceRun;
import org.onrecord.pipeline.StanceSink;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.search.lucene.LuceneStandingQueries;

/**
 * The rooms of this program, put together: files are read, an index is a folder. The only class that knows which class
 * stands behind each room.
 *
 * @param extractor loads the extraction; called when it is needed, as its models take time
 */
record LocalRooms(Supplier<Extractor> extractor) implements Rooms {

    static LocalRooms standard() {
        return new LocalRooms(NewsExtractor::load);
    }

    @Override
    public Indexed index(Path folder, Input input, RunListener listener, Cancellation cancellation) {
        Naming naming = naming(folder);
        try (LuceneIndex index = LuceneIndex.open(folder, settings())) {
            Alerting alerting = Alerting.in(folder, new LuceneStandingQueries());
            RunReport report = new IndexingRun(source(input), extractor.get(), alerting.watching(index),
                    input.settings(), InstantSource.system()).run(input.paths(), listener, cancellation);
            if (report.interrupted()) { return new Indexed(report, AlertReport.NONE); }
            index.relabel(naming);
            index.cluster();
            index.commit();
            return new Indexed(report, alerting.match(() -> LuceneSearch.open(folder), now()));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Articles read by other models are read anew, though the program's version is the same. */
    private static IndexSettings settings() {
        return IndexSettings.of(Version.number() + "+" + Models.fingerprint(), Version.number());
    }

    @Override
    public int mergeSpeakers(Path folder, String name, String other) {
        return edit(folder, entries -> {
            if (!isKnown(folder, entries, name) && !isKnown(folder, entries, other)) {
                throw new TableException("no speaker in the index is called “" + name + "” or “" + other
                        + "” (onrecord speakers lists who is)");
            }
            return AuthorityEdit.merge(entries, name, other);
        });
    }

    private static boolean isKnown(Path folder, List<AuthorityEntry> entries, String name) {
        try (ReadableIndex index = ReadableIndex.open(folder)) {
            return index.names(name) || new Authority(entries).knows(name);
        }
    }

    @Override
    public int splitSpeaker(Path folder, String name) {
        return edit(folder, entries -> AuthorityEdit.split(entries, name));
    }

    private static int edit(Path folder, UnaryOperator<List<AuthorityEntry>> change) {
        ReadableIndex.open(folder).close();
        AuthorityFile file = AuthorityFile.in(folder);
        List<AuthorityEntry> changed = change.apply(file.read());
        return rename(folder, () -> file.write(changed));
    }

    /** What users know is written down only once the index can be written. */
    private static int rename(Path folder, Runnable writeDown) {
        try (LuceneIndex index = LuceneIndex.open(folder, settings())) {
            writeDown.run();
            int relabelled = index.relabel(naming(folder));
            index.cluster();
            return relabelled;
        }
    }

    private static Naming naming(Path folder) {
        return new Corrections(new Authority(AuthorityFile.in(folder).read()), CorrectionFile.in(folder).read());
    }

    @Override
    public boolean correct(Path folder, String id, Map<String, String> values) {
        return change(folder, id, (corrections, record) -> {
            List<Correction> changed = corrections;
            for (Map.Entry<String, String> value : values.entrySet()) {
                changed = with(changed, record, value.getKey(), value.getValue());
            }
            return changed;
        }).isPresent();
    }

    private static List<Correction> with(
            List<Correction> corrections, AttributionRecord record, String name, String value) {
        CorrectableField field = CorrectableField.labelled(name.strip().toLowerCase(Locale.ROOT)).orElseThrow(
                () -> new UsageException(
                        "--set", "no such field “" + name + "”", "choose from " + CorrectableField.labels()));
        try {
            return CorrectionFile.with(corrections, record, field, value);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--set " + field.label(), String.valueOf(e.getMessage()), "give another value");
        }
    }

    @Override
    public boolean undo(Path folder, String id) {
        return change(folder, id, CorrectionFile::without).filter(changed -> changed).isPresent();
    }

    /** Whether the corrections of a record change; empty when there is no such record. */
    private static Optional<Boolean> change(
            Path folder, String id, BiFunction<List<Correction>, AttributionRecord, List<Correction>> change) {
        Optional<AttributionRecord> record;
        try (StatementSearch search = LuceneSearch.open(folder)) {
            record = search.record(id);
        }
        if (record.isEmpty()) { return Optional.empty(); }
        CorrectionFile file = CorrectionFile.in(folder);
        List<Correction> before = file.read();
        List<Correction> after = change.apply(before, record.get());
        if (!after.equals(before)) {
            rename(folder, () -> file.write(after));
        }
        return Optional.of(!after.equals(before));
    }

    @Override
    public ExtractionReport extract(Input input, RecordSink sink, Cancellation cancellation) {
        return new ExtractionRun(source(input), extractor.get(), input.settings())
                .run(input.paths(), sink, cancellation);
    }

    @Override
    public StanceRun.Report stances(List<String> inputs, InputStream standardInput, StanceSink sink) {
        return new StanceRun(new SentenceSource(IngestLimits.DEFAULT, standardInput), PairStance.load())
                .run(inputs, sink);
    }

    private static ArticleSource source(Input input) {
        ArticleDefaults defaults = new ArticleDefaults(input.published(), input.source());
        return new FileArticleSource(IngestLimits.DEFAULT, defaults, input.standardInput());
    }

    @Override
    public StatementSearch search(Path folder) {
        return LuceneSearch.open(folder);
    }

    @Override
    public Alerts alerts(Path folder) {
        ReadableIndex.open(folder).close();
        return Alerts.in(folder);
    }

    @Override
    public Explainer explainer() {
        return new Explainer(extractor.get());
    }

    @Override
    public Examination check(Path folder) {
        CheckReport report = IndexCheck.check(folder);
        return new Examination(report.articles(), report.records(), report.problems());
    }
}
