package org.onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import org.onrecord.extract.Extractor;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.model.Article;
import org.onrecord.train.NewsText;

/**
 * The measuring of extraction, every step of it, on real articles and on hostile ones: {@code ExtractionBench
 * NEWS.jsonl.gz [ARTICLES] [THREADS]}. Prints articles a second of three passes after a warm-up, the most heap that was
 * in use, and the seconds that texts of five million characters of a kind take.
 */
public final class ExtractionBench {

    private static final int PASSES = 3;
    private static final int LONG_TEXT = 5_000_000;

    private ExtractionBench() {}

    public static void main(String[] args) throws Exception {
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        Extractor extractor = NewsExtractor.load();
        System.out.printf(Locale.ROOT, "models loaded in %.2f s%n", seconds(start));
        articles(extractor, NewsText.any(Path.of(args[0]), most), threads);
        hostile(extractor);
    }

    private static void articles(Extractor extractor, List<Article> articles, int threads)
            throws InterruptedException, ExecutionException {
        long words = articles.stream().mapToLong(article -> article.text().split("\\s+").length).sum();
        pass(extractor, articles, threads);
        for (int pass = 1; pass <= PASSES; pass++) {
            long start = System.nanoTime();
            long records = pass(extractor, articles, threads);
            double time = seconds(start);
            System.out.printf(Locale.ROOT,
                    "pass %d: %,d articles, %,d words, %,d records, %d threads: %.1f articles/s, %,.0f words/s%n",
                    pass, articles.size(), words, records, threads, articles.size() / time, words / time);
        }
        System.out.printf(Locale.ROOT, "most heap in use: %,d MB%n", peakHeap() >> 20);
    }

    private static long pass(Extractor extractor, List<Article> articles, int threads)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        LongAdder records = new LongAdder();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Runnable work = () -> {
                for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                    records.add(extractor.extract(articles.get(i)).size());
                }
            };
            var all = java.util.stream.IntStream.range(0, threads).mapToObj(t -> workers.submit(work)).toList();
            for (var one : all) {
                one.get();
            }
        }
        return records.sum();
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void hostile(Extractor extractor) throws IOException {
        hostile(extractor, "quotation marks", "\"");
        hostile(extractor, "opening quotation marks", "“");
        hostile(extractor, "quotes of one word", "“No,” said Orla Quist. ");
        hostile(extractor, "one sentence", "and the mayor of Halden said that the port was shut ");
        hostile(extractor, "paragraphs of one word", "Said\n\n");
        hostile(extractor, "one word", "said");
    }

    private static void hostile(Extractor extractor, String name, String piece) {
        String text = piece.repeat(LONG_TEXT / piece.length());
        long start = System.nanoTime();
        int records = extractor.extract(new Article(org.onrecord.model.ArticleHeader.of("long"), text)).size();
        System.out.printf(Locale.ROOT, "5 MB of %s: %.2f s, %,d records%n", name, seconds(start), records);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
