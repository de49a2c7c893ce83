package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.search.StatementSearch;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords.Sample;

/** Writes small indexes and asks them. */
final class TestIndex {

    static final Duration PLENTY = Duration.ofMinutes(10);

    private TestIndex() {}

    static LuceneIndex writer(Path folder) {
        return LuceneIndex.open(folder, IndexSettings.of("test", "test"));
    }

    static void write(Path folder, List<Sample> samples) {
        try (LuceneIndex index = writer(folder)) {
            samples.forEach(sample -> index.put(sample.article(), sample::records));
        }
        IndexOracle.assertSound(folder);
    }

    static LuceneSearch of(Path folder, List<Sample> samples) {
        write(folder, samples);
        return LuceneSearch.open(folder);
    }

    static SearchRequest request(String query, Filter... filters) {
        return new SearchRequest(
                query, Arrays.asList(filters), List.of(), Sort.RELEVANCE, 1000, Optional.empty(), PLENTY);
    }

    static SearchRequest counting(SearchRequest request, List<FacetRequest> facets) {
        return new SearchRequest(
                request.query(), request.filters(), facets, request.sort(), request.limit(), request.after(), PLENTY);
    }

    static SearchRequest page(SearchRequest request, Sort sort, int limit, Optional<String> after) {
        return new SearchRequest(request.query(), request.filters(), request.facets(), sort, limit, after, PLENTY);
    }

    /** The articles whose only record is found, in the order of the hits. */
    static List<String> articles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.record().article().id()).toList();
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.record().id()).toList();
    }

    /** The ids of all pages of a search, page by page. */
    static List<List<String>> pages(StatementSearch search, SearchRequest request, Sort sort, int limit) {
        List<List<String>> pages = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchResult result = search.search(page(request, sort, limit, cursor));
            pages.add(ids(result));
            cursor = result.cursor();
        } while (cursor.isPresent());
        return pages;
    }
}
