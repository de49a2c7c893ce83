package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.LuceneIndex;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** The same records give the same answers, however the index came to be and whoever asks besides. */
class OrderTest {

    private static final List<String> QUERIES = List.of(
            "", "harbour", "harbour OR bridge budget", "\"the bridge\"~3 OR ferr*", "freez~ speaker:mara",
            "-deal date:2025");

    private static List<SearchResult> answers(LuceneSearch search) {
        List<FacetRequest> facets = List.of(
                new FacetRequest(Field.SPEAKER, List.of(), 9), new FacetRequest(Field.DATE, List.of("2025"), 9));
        List<SearchResult> answers = new ArrayList<>();
        for (String query : QUERIES) {
            SearchRequest request = TestIndex.counting(TestIndex.request(query), facets);
            for (Sort sort : Sort.values()) {
                answers.add(search.search(TestIndex.page(request, sort, 40, request.after())));
            }
        }
        return answers;
    }

    @Test
    void doesNotDependOnTheOrderOrTheSegmentsOfWriting(@TempDir Path one, @TempDir Path other) {
        List<Sample> samples = new ArrayList<>(new RandomRecords(31).samples(60));
        List<SearchResult> expected;
        try (LuceneSearch search = TestIndex.of(one, samples)) {
            expected = answers(search);
        }
        Collections.shuffle(samples, new Random(1));
        try (LuceneIndex index = TestIndex.writer(other)) {
            for (int i = 0; i < samples.size(); i++) {
                index.put(samples.get(i).article(), samples.get(i)::records);
                if (i % 9 == 0) {
                    index.commit();
                }
            }
        }
        try (LuceneSearch search = LuceneSearch.open(other)) {
            assertThat(answers(search)).isEqualTo(expected);
        }
    }

    @Test
    void doesNotDependOnWhoAsksBesides(@TempDir Path folder) throws InterruptedException, ExecutionException {
        try (LuceneSearch search = TestIndex.of(folder, new RandomRecords(32).samples(40));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<SearchResult>>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> answers(search)));
            }
            List<SearchResult> expected = answers(search);
            for (Future<List<SearchResult>> answers : all) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        }
    }
}
