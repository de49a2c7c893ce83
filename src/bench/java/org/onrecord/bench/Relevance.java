package org.onrecord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Sort;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.lucene.LuceneSearch;

/**
 * How good the order of hits is, on an index of real articles: {@code Relevance INDEX JUDGEMENTS.tsv}. Prints nDCG@10 over
 * judged queries (K. Järvelin and J. Kekäläinen, 2002; records that nobody judged count as wrong), and how often some words
 * of a quote find it among the first ten.
 */
public final class Relevance {

    private static final int TOP = 10;
    private static final int KNOWN_ITEMS = 500;
    private static final int PAGE = 1_000;
    private static final Duration PLENTY = Duration.ofMinutes(1);

    private final StatementSearch search;

    private Relevance(StatementSearch search) {
        this.search = search;
    }

    public static void main(String[] arguments) throws IOException {
        try (LuceneSearch search = LuceneSearch.open(Path.of(arguments[0]))) {
            Relevance relevance = new Relevance(search);
            relevance.judged(judgements(Path.of(arguments[1])));
            relevance.knownItems();
        }
    }

    /** Query, id and grade a line. */
    private static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && !line.startsWith("#")) {
                grades.computeIfAbsent(cells[0], query -> new HashMap<>()).put(cells[1], Integer.parseInt(cells[2]));
            }
        }
        return grades;
    }

    private void judged(Map<String, Map<String, Integer>> judgements) {
        double sum = 0;
        for (Map.Entry<String, Map<String, Integer>> query : judgements.entrySet()) {
            List<String> found = ids(query.getKey(), List.of());
            double ndcg = ndcg(found, query.getValue());
            long unjudged = found.stream().filter(id -> !query.getValue().containsKey(id)).count();
            System.out.printf(Locale.ROOT, "%.3f  %s%s%n", ndcg, query.getKey(),
                    unjudged > 0 ? "  (" + unjudged + " not judged)" : "");
            sum += ndcg;
        }
        System.out.printf(Locale.ROOT, "nDCG@%d over %d queries: %.3f%n", TOP, judgements.size(),
                sum / judgements.size());
    }

    private static double ndcg(List<String> found, Map<String, Integer> grades) {
        List<Integer> got = found.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        List<Integer> ideal = new ArrayList<>(grades.values());
        ideal.sort(Collections.reverseOrder());
        double best = gain(ideal);
        return best == 0 ? 0 : gain(got) / best;
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(TOP, grades.size()))
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2)))
                .sum();
    }

    private List<String> ids(String query, List<Filter> filters) {
        return search
                .search(new SearchRequest(query, filters, List.of(), Sort.RELEVANCE, TOP, Optional.empty(), PLENTY))
                .hits().stream().map(hit -> hit.record().id()).toList();
    }

    /** Four to six words of a quote in a row, or the like quote of another report, find it among the first ten. */
    private void knownItems() {
        Random random = new Random(7);
        List<AttributionRecord> quotes = quotes();
        int found = 0;
        for (int i = 0; i < KNOWN_ITEMS; i++) {
            AttributionRecord quote = quotes.get(random.nextInt(quotes.size()));
            String[] words = quote.text().toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}'’ ]", " ").replaceAll("(?<!\\p{L})['’]|['’](?!\\p{L})", " ").strip()
                    .split("\\s+");
            int number = Math.min(words.length, 4 + random.nextInt(3));
            int from = random.nextInt(words.length - number + 1);
            String query = String.join(" ", List.of(words).subList(from, from + number));
            List<String> hits = search.search(new SearchRequest(query, List.of(), List.of(), Sort.RELEVANCE, TOP,
                    Optional.empty(), PLENTY)).hits().stream().map(hit -> hit.record().text()).toList();
            found += hits.contains(quote.text()) ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "known quotes found in the first %d: %d of %d (%.3f)%n", TOP, found, KNOWN_ITEMS,
                (double) found / KNOWN_ITEMS);
    }

    /** Every fifth quote of eight words or more. */
    private List<AttributionRecord> quotes() {
        List<AttributionRecord> quotes = new ArrayList<>();
        List<Filter> direct = List.of(new Filter.AnyOf(Field.FORM, List.of("direct")));
        Optional<String> cursor = Optional.empty();
        do {
            var page = search.search(new SearchRequest("", direct, List.of(), Sort.OLDEST, PAGE, cursor, PLENTY));
            for (int i = 0; i < page.hits().size(); i += 5) {
                AttributionRecord record = page.hits().get(i).record();
                if (record.text().split("\\s+").length >= 8) {
                    quotes.add(record);
                }
            }
            cursor = page.cursor();
        } while (cursor.isPresent());
        return quotes;
    }
}
