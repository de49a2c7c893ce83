package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.testing.SampleRecords;

/**
 * Times the completion of names, letter by letter, in an index of many speakers with invented names. Usage:
 * {@code SpeakersBench FOLDER SPEAKERS}; a folder that holds an index already is only asked.
 */
public final class SpeakersBench {

    private static final Duration PLENTY = Duration.ofMinutes(5);
    private static final int RECORDS_EACH = 2;
    private static final int SPEAKERS_AN_ARTICLE = 10;
    private static final int ASKED = 500;
    private static final int LONGEST = 6;
    private static final List<FacetRequest> SPEAKERS = List.of(new FacetRequest(Field.SPEAKER, List.of(), 20));

    private static final List<String> FIRST = List.of("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t",
            "v");
    private static final List<String> MIDDLE = List.of("a", "e", "i", "o", "u", "ei", "ao");
    private static final List<String> LAST = List.of("l", "n", "r", "s", "th", "nd", "rt", "");

    private final Random random = new Random(11);

    private SpeakersBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SpeakersBench bench = new SpeakersBench();
        if (!Files.exists(folder)) {
            bench.build(folder, Integer.parseInt(arguments[1]));
        }
        try (LuceneSearch search = LuceneSearch.open(folder)) {
            System.out.printf(Locale.ROOT, "%,d records of %,d speakers%n", search.stats().records(),
                    search.stats().speakers());
            for (int letters = 1; letters <= LONGEST; letters++) {
                bench.time(search, letters);
            }
        }
    }

    private void build(Path folder, int speakers) {
        try (LuceneIndex index = LuceneIndex.open(folder, IndexSettings.of("bench", "bench"))) {
            for (int i = 0; i < speakers / SPEAKERS_AN_ARTICLE; i++) {
                ArticleHeader header = new ArticleHeader("article-" + i, Optional.of("Kelm Courier"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), "en");
                List<AttributionRecord> records = records(header);
                index.put(new Article(header, SampleRecords.TEXT), () -> records);
            }
            index.commit();
        }
    }

    private List<AttributionRecord> records(ArticleHeader header) {
        List<AttributionRecord> records = new ArrayList<>();
        for (int i = 0; i < SPEAKERS_AN_ARTICLE; i++) {
            String name = name(2) + " " + name(3);
            for (int copy = 0; copy < RECORDS_EACH; copy++) {
                records.add(of(SampleRecords.saidBy(name), header, records.size()));
            }
        }
        return records;
    }

    private static AttributionRecord of(AttributionRecord r, ArticleHeader header, int number) {
        return new AttributionRecord(header.id() + "#" + number, r.form(), r.act(), r.text(), r.segments(),
                r.verbatim(),
                r.cue(), r.source(), r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(),
                r.confidence(), r.context(), header);
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(any(FIRST)).append(any(MIDDLE)).append(any(LAST));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String any(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    private void time(LuceneSearch search, int letters) {
        double[] millis = new double[ASKED];
        long found = 0;
        for (int i = -ASKED; i < ASKED; i++) {
            String name = name(3);
            String prefix = name.substring(0, Math.min(letters, name.length()));
            long start = System.nanoTime();
            SearchResult result = search.search(new SearchRequest("speaker:" + prefix + "*", List.of(), SPEAKERS,
                    Sort.RELEVANCE, 0, Optional.empty(), PLENTY));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                found += result.facets().getFirst().distinct();
            }
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%d letters: p50 %5.1f ms   p99 %5.1f ms   %,d speakers in the middle%n",
                letters,
                millis[ASKED / 2], millis[ASKED * 99 / 100], found / ASKED);
    }
}
