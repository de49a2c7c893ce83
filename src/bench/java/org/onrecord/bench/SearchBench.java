package org.onrecord.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.onrecord.extract.Extractor;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.ingest.ArticleDefaults;
import org.onrecord.ingest.FileArticleSource;
import org.onrecord.ingest.IngestLimits;
import org.onrecord.ingest.Reading;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Sort;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.search.quote.QuoteQuestion;

/**
 * Times the questions to a large index: the records of some articles, put again and again under new ids. Usage:
 * {@code SearchBench FOLDER RECORDS ARTICLES…}; a folder that holds an index already is only asked.
 */
public final class SearchBench {

    private static final Duration PLENTY = Duration.ofMinutes(5);
    private static final int WARM = 200;
    private static final int ASKED = 500;
    private static final int QUOTED_WORDS = 40;
    private static final List<FacetRequest> FIVE = Stream.of(
            Field.SPEAKER, Field.STANCE, Field.SOURCE, Field.KIND, Field.DATE)
            .map(field -> new FacetRequest(field, List.of(), 10))
            .toList();

    private final LuceneSearch search;
    private final List<AttributionRecord> samples;
    private final Random random = new Random(1);

    private SearchBench(LuceneSearch search, List<AttributionRecord> samples) {
        this.search = search;
        this.samples = samples;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        if (!Files.exists(folder)) {
            build(folder, Long.parseLong(arguments[1]), List.of(arguments).subList(2, arguments.length));
        }
        try (LuceneSearch search = LuceneSearch.open(folder)) {
            List<AttributionRecord> samples = new ArrayList<>();
            for (String word : List.of("tax", "vote", "war", "police", "health", "border", "trade", "school")) {
                search.search(request(word, List.of(), 100)).hits().forEach(hit -> samples.add(hit.record()));
            }
            new SearchBench(search, samples).run(folder);
        }
    }

    private static void build(Path folder, long records, List<String> inputs) {
        Extractor extractor = NewsExtractor.load();
        List<Article> articles = new ArrayList<>();
        new FileArticleSource(IngestLimits.DEFAULT, new ArticleDefaults(Optional.empty(), Optional.empty()),
                InputStream.nullInputStream()).read(inputs, reading -> {
                    if (reading instanceof Reading.Accepted accepted) {
                        articles.add(accepted.article());
                    }
                });
        long start = System.nanoTime();
        List<List<AttributionRecord>> extracted = articles.parallelStream().map(extractor::extract).toList();
        System.out.printf(Locale.ROOT, "extracted %,d articles in %.0f s%n", articles.size(), seconds(start));
        start = System.nanoTime();
        try (LuceneIndex index = LuceneIndex.open(folder, IndexSettings.of("bench", "bench"))) {
            long written = 0;
            for (int copy = 0; written < records; copy++) {
                for (int i = 0; i < articles.size() && written < records; i++) {
                    Article renamed = renamed(articles.get(i), copy);
                    List<AttributionRecord> own = extracted.get(i).stream()
                            .map(record -> renamed(record, renamed.header())).toList();
                    index.put(renamed, () -> own);
                    written += own.size();
                }
            }
            System.out.printf(Locale.ROOT, "indexed %,d records in %.0f s%n", written, seconds(start));
            start = System.nanoTime();
            int joined = index.cluster();
            System.out.printf(Locale.ROOT, "clustered in %.0f s, %,d joined another%n", seconds(start), joined);
        }
    }

    private static Article renamed(Article article, int copy) {
        ArticleHeader h = article.header();
        return new Article(new ArticleHeader(h.id() + "-" + copy, h.source(), h.url(), h.title(), h.author(),
                h.published(), h.language()), article.text());
    }

    private static AttributionRecord renamed(AttributionRecord r, ArticleHeader header) {
        String id = header.id() + r.id().substring(r.id().lastIndexOf('#'));
        return new AttributionRecord(id, r.form(), r.act(), r.text(), r.segments(), r.verbatim(), r.cue(), r.source(),
                r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(), r.confidence(), r.context(),
                header);
    }

    private static SearchRequest request(String query, List<FacetRequest> facets, int limit) {
        return new SearchRequest(query, List.of(), facets, Sort.RELEVANCE, limit, Optional.empty(), PLENTY);
    }

    private void run(Path folder) throws Exception {
        long records = search.stats().records();
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf(Locale.ROOT, "%,d records, %,d MB, %.0f bytes a record%n", records, bytes >> 20,
                    (double) bytes / records);
        }
        time("search, 2 words, five facets", () -> search.search(request(words(2), FIVE, 10)));
        time("search, 1 word, five facets", () -> search.search(request(words(1), FIVE, 10)));
        time("search, 2 words, distinct", () -> search.search(new SearchRequest(words(2), List.of(), List.of(),
                Sort.RELEVANCE, 10, Optional.empty(), PLENTY, true)));
        time("check-quote", () -> search.check(new QuoteQuestion(
                quotation(), Optional.empty(), List.of(), 5, PLENTY)));
        time("speakers that begin with three letters", () -> search.search(request(
                "speaker:" + speaker().substring(0, 3) + "*", List.of(FIVE.getFirst()), 0)));
        time("facets over everything", () -> search.search(request("", FIVE, 0)));
        time("related", () -> search.related(sample().id(), 5, PLENTY));
        System.gc();
        System.out.printf(Locale.ROOT, "heap in use: %,d MB%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private AttributionRecord sample() {
        return samples.get(random.nextInt(samples.size()));
    }

    /** The first words of a quote. */
    private String quotation() {
        AttributionRecord sample = sample();
        if (sample.verbatim().isEmpty()) { return quotation(); }
        String[] words = sample.text().split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(words.length, QUOTED_WORDS)));
    }

    private String speaker() {
        Optional<String> name = sample().speaker().name().filter(words -> words.matches("[A-Za-z]{4}.*"));
        return name.isPresent() ? name.get() : speaker();
    }

    /** Some words of four letters or more of a record. */
    private String words(int number) {
        List<String> words = Arrays.stream(sample().text().split("[^A-Za-z]+")).filter(word -> word.length() > 3)
                .toList();
        if (words.size() < number) { return words(number); }
        int from = random.nextInt(words.size() - number + 1);
        return String.join(" ", words.subList(from, from + number)).toLowerCase(Locale.ROOT);
    }

    private void time(String name, Runnable question) {
        for (int i = 0; i < WARM; i++) {
            question.run();
        }
        double[] millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            question.run();
            millis[i] = seconds(start) * 1000;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-40s p50 %7.1f ms   p99 %7.1f ms%n", name, millis[ASKED / 2],
                millis[ASKED * 99 / 100]);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
