package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.onrecord.alert.Alert;
import org.onrecord.alert.AlertReport;
import org.onrecord.alert.Alerting;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.index.Naming;
import org.onrecord.index.RecordIndex;
import org.onrecord.json.MapJson;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.search.lucene.LuceneStandingQueries;
import org.onrecord.train.NewsText;

/**
 * The measuring of alerts: {@code AlertBench NEWS.jsonl.gz [ARTICLES] [ALERTS]}. Extracts the records of the articles, makes
 * alerts of words, phrases, speakers and stances that occur in them, and writes the articles into a new index without
 * alerts and with them, three times each. Prints the seconds of each part, and how many records a second are matched.
 */
public final class AlertBench {

    private static final int PASSES = 3;

    /** Shorter words are no topics. */
    private static final int LEAST_WORD = 7;

    private static final Random RANDOM = new Random(7);

    private AlertBench() {}

    public static void main(String[] args) throws IOException {
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        int alerts = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
        Map<Article, List<AttributionRecord>> articles = extracted(NewsText.any(Path.of(args[0]), most));
        List<AttributionRecord> records = articles.values().stream().flatMap(List::stream).toList();
        List<Alert> standing = Stream.generate(() -> any(records)).limit(alerts).map(AlertBench::question).toList();
        for (int pass = 1; pass <= PASSES; pass++) {
            System.out.printf(Locale.ROOT, "pass %d%n", pass);
            run(articles, List.of());
            run(articles, standing);
            ask(records, List.of());
            ask(records, standing);
        }
    }

    private static Map<Article, List<AttributionRecord>> extracted(List<Article> articles) {
        Extractor extractor = NewsExtractor.load();
        long start = System.nanoTime();
        Map<Article, List<AttributionRecord>> extracted = new LinkedHashMap<>();
        articles.parallelStream().map(article -> Map.entry(article, extractor.extract(article))).toList()
                .forEach(entry -> extracted.put(entry.getKey(), entry.getValue()));
        long records = extracted.values().stream().mapToInt(List::size).sum();
        System.out.printf(Locale.ROOT, "%,d articles, %,d records: extraction %.2f s%n",
                extracted.size(), records, seconds(start));
        return extracted;
    }

    /** What somebody might ask who has an interest in the record: most often two of its words, and more besides. */
    private static Alert question(AttributionRecord record) {
        List<String> words = Stream.of(record.text().split("[^\\p{L}]+"))
                .filter(word -> word.length() >= LEAST_WORD)
                .toList();
        List<Filter> filters = new ArrayList<>();
        String one = words.isEmpty() ? "filibuster" : any(words);
        String other = words.stream().filter(word -> !word.equals(one)).findFirst().orElse("amendment");
        String query = switch (RANDOM.nextInt(10)) {
            case 0 -> "\"" + one + " " + other + "\"";
            case 1 -> "(" + one + " OR filibuster) (" + other + " OR amendment)";
            case 2 -> one + " " + other.substring(0, 4) + "*";
            case 3 -> "stance:oppose " + one;
            case 4, 5 -> record.speaker().name().map(name -> speaker(name, filters)).orElse("") + one;
            default -> one + " " + other;
        };
        return new Alert("alert-" + Long.toHexString(RANDOM.nextLong()), query, filters, Instant.EPOCH);
    }

    private static String speaker(String name, List<Filter> filters) {
        filters.add(new Filter.AnyOf(Field.SPEAKER, List.of(name)));
        return "";
    }

    private static void run(Map<Article, List<AttributionRecord>> articles, List<Alert> alerts) throws IOException {
        Path folder = Files.createTempDirectory("alert-bench");
        Files.write(folder.resolve("alerts.jsonl"), alerts.stream().map(AlertBench::line).toList());
        try (LuceneIndex index = LuceneIndex.open(folder, IndexSettings.of("bench", "bench"))) {
            long start = System.nanoTime();
            Alerting alerting = Alerting.in(folder, new LuceneStandingQueries());
            double loading = seconds(start);
            start = System.nanoTime();
            RecordIndex watched = alerting.watching(index);
            articles.forEach((article, records) -> watched.put(article, () -> records));
            watched.relabel(Naming.NONE);
            watched.commit();
            double writing = seconds(start);
            start = System.nanoTime();
            AlertReport report = alerting.match(() -> LuceneSearch.open(folder), Instant.now());
            print(report, articles.values().stream().mapToInt(List::size).sum(), loading, writing, seconds(start));
        } finally {
            delete(folder);
        }
    }

    /** Matching alone, on one thread, with nothing read or written. */
    private static void ask(List<AttributionRecord> records, List<Alert> alerts) {
        LuceneStandingQueries queries = new LuceneStandingQueries();
        queries.add("none", "\"no such words\"", List.of());
        alerts.forEach(alert -> queries.add(alert.name(), alert.query(), alert.filters()));
        long start = System.nanoTime();
        long matches = records.stream().mapToLong(record -> queries.finding(record).size()).sum();
        double time = seconds(start);
        System.out.printf(Locale.ROOT, "  %,6d alerts asked on one thread: %.2f s, %,.0f records/s, %,.0f matches/s%n",
                alerts.size(), time, records.size() / time, matches / time);
    }

    private static void print(AlertReport report, int records, double loading, double writing, double matching) {
        System.out.printf(Locale.ROOT, "  %,6d alerts: loaded %.2f s, index written %.2f s", report.alerts(), loading,
                writing);
        if (report.alerts() > 0) {
            System.out.printf(Locale.ROOT, ", matched %.2f s: %,.0f records/s, %,d matches, %,.0f matches/s", matching,
                    records / matching, report.matches(), report.matches() / matching);
        }
        System.out.println();
    }

    private static String line(Alert alert) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", alert.name());
        json.put("query", alert.query());
        json.put("filters", alert.filters().stream().map(filter -> filter instanceof Filter.AnyOf any
                ? Map.of("field", any.field().label(), "any_of", any.values())
                : Map.of()).toList());
        json.put("since", alert.since().toString());
        return MapJson.write(json);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static <T> T any(List<T> values) {
        return values.get(RANDOM.nextInt(values.size()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
