package org.onrecord.search.lucene;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchLimits;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Sort;
import org.onrecord.search.StandingQueries;
import org.onrecord.search.query.QueryLimits;

/**
 * Standing queries that are asked of an index of one record, in memory. Only those are asked whose {@link NeededTerms} the
 * record has, so that thousands cost little more than the few that find something; those that need no term known
 * beforehand, such as {@code fer*} alone, are asked of every record.
 */
public final class LuceneStandingQueries implements StandingQueries {

    /** Of no meaning for a single record; a request has one. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Questions questions = Questions.of(SearchLimits.DEFAULT, QueryLimits.DEFAULT, new Analysis());
    private final RecordDocuments schema = new RecordDocuments();
    private final Analyzer analyzer = Analyzers.indexing();

    private final List<Standing> all = new ArrayList<>();
    /** The terms of all queries, numbered. */
    private final Map<Term, Integer> numbers = new HashMap<>();
    /** By the number of a term, the places in {@link #all} of the queries to be looked for by it. */
    private final List<List<Integer>> byTerm = new ArrayList<>();
    private final BitSet askedAlways = new BitSet();

    /**
     * A query that stands.
     *
     * @param groups the numbers of the terms it needs, one of each group
     * @param enough whether it finds every record that has them
     */
    private record Standing(String name, Query query, List<int[]> groups, boolean enough) {

        boolean mayFind(BitSet terms) {
            for (int[] group : groups) {
                if (Arrays.stream(group).noneMatch(terms::get)) { return false; }
            }
            return true;
        }
    }

    @Override
    public void add(String name, String query, List<Filter> filters) {
        Query whole = questions.of(request(query, filters)).with(condition -> true);
        NeededTerms needed = NeededTerms.of(whole);
        int place = all.size();
        all.add(new Standing(name, whole, needed.groups().stream().map(this::numbers).toList(), needed.enough()));
        needed.rarest().ifPresentOrElse(
                terms -> Arrays.stream(numbers(terms)).forEach(term -> byTerm.get(term).add(place)),
                () -> askedAlways.set(place));
    }

    private int[] numbers(Set<Term> terms) {
        return terms.stream().mapToInt(term -> numbers.computeIfAbsent(term, this::next)).toArray();
    }

    private int next(Term term) {
        byTerm.add(new ArrayList<>());
        return byTerm.size() - 1;
    }

    private static SearchRequest request(String query, List<Filter> filters) {
        return new SearchRequest(query, filters, List.of(), Sort.RELEVANCE, 0, Optional.empty(), TIME_LIMIT);
    }

    @Override
    public List<String> finding(AttributionRecord record) {
        if (all.isEmpty()) { return List.of(); }
        RecordInMemory memory = new RecordInMemory(schema.document(record), analyzer);
        BitSet terms = new BitSet();
        memory.terms().forEach(term -> number(term).ifPresent(terms::set));
        return candidates(terms).stream()
                .mapToObj(all::get)
                .filter(standing -> standing.mayFind(terms)
                        && (standing.enough() || memory.isFoundBy(standing.query())))
                .map(Standing::name)
                .toList();
    }

    private OptionalInt number(Term term) {
        Integer number = numbers.get(term);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private BitSet candidates(BitSet terms) {
        BitSet candidates = (BitSet) askedAlways.clone();
        terms.stream().forEach(term -> byTerm.get(term).forEach(candidates::set));
        return candidates;
    }
}
