package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.schema.Fields;
import org.onrecord.schema.NameKey;
import org.onrecord.schema.Orders;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.FacetResult;
import org.onrecord.search.Field;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.speaker.ProfileMaker;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerAnswer.Candidate;
import org.onrecord.search.speaker.SpeakerAnswer.How;
import org.onrecord.search.speaker.SpeakerProfile;

/** Finds who is meant: by name, else by office, else by a name that is spelled nearly so. */
final class SpeakerFinder {

    private static final int CANDIDATES = 50;

    /** Of somebody who says more, the newest records make the profile. */
    private static final int RECORDS = 5_000;

    private static final int SHORT = 5;

    private static final int NEAR = 3;

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final FacetCounter facets;

    SpeakerFinder(IndexSearcher searcher, Analysis analysis, FacetCounter facets) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.facets = facets;
    }

    SpeakerAnswer find(String text) throws IOException {
        for (How how : How.values()) {
            List<Candidate> candidates = candidates(query(how, analysis.terms(Fields.SPEAKER, text)));
            if (!candidates.isEmpty()) {
                Optional<String> meant = meant(text, candidates);
                Optional<SpeakerProfile> profile = meant.isEmpty() ? Optional.empty() : profile(meant.get());
                return new SpeakerAnswer(profile, candidates, how);
            }
        }
        return new SpeakerAnswer(Optional.empty(), List.of(), How.NAME);
    }

    /** The names that are spelled nearly so, the likest to be meant first. */
    List<String> spelledLike(String text) throws IOException {
        return candidates(query(How.SPELLING, analysis.terms(Fields.SPEAKER, text))).stream()
                .map(Candidate::name)
                .limit(NEAR)
                .toList();
    }

    private static Query query(How how, List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query(how, word), Occur.MUST));
        return all.build();
    }

    private static Query query(How how, String word) {
        return switch (how) {
            case NAME -> new TermQuery(new Term(Fields.SPEAKER, word));
            case OFFICE -> new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.ROLE, word)), Occur.SHOULD)
                    .add(new TermQuery(new Term(Fields.AFFILIATION, word)), Occur.SHOULD)
                    .build();
            case SPELLING -> new FuzzyQuery(new Term(Fields.SPEAKER, word), word.length() <= SHORT ? 1 : 2);
        };
    }

    private List<Candidate> candidates(Query query) throws IOException {
        FacetRequest names = new FacetRequest(Field.SPEAKER, List.of(), CANDIDATES);
        FacetResult counts = facets.count(
                names, searcher.search(asserted(query), new FacetsCollectorManager()), false);
        return merged(counts.counts());
    }

    /** Spellings that differ in case, accents or marks alone are one name: the commonest, else the one with more accents. */
    private static List<Candidate> merged(List<FacetResult.Count> counts) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        counts.stream()
                .sorted(Comparator.comparingInt(FacetResult.Count::hits)
                        .thenComparingLong(count -> count.value().chars().filter(c -> c > 0x7F).count()).reversed())
                .forEach(count -> byKey.merge(NameKey.of(count.value()), new Candidate(count.value(), count.hits()),
                        (one, other) -> new Candidate(one.name(), one.records() + other.records())));
        return byKey.values().stream().sorted(Comparator.comparingInt(Candidate::records).reversed()).toList();
    }

    private static Query asserted(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(ValueQueries.code(QueryField.FACTUALITY, Codes.of(Factuality.ASSERTED)), Occur.FILTER)
                .build();
    }

    /**
     * The one of just this name, if it has more than a surname; else the one whose name holds all the others, which are
     * shorter forms of it.
     */
    private static Optional<String> meant(String text, List<Candidate> candidates) {
        Optional<Candidate> same = candidates.stream()
                .filter(candidate -> NameKey.of(candidate.name()).equals(NameKey.of(text)))
                .findFirst();
        List<Candidate> longest = candidates.stream()
                .filter(one -> candidates.stream().allMatch(other -> words(one).containsAll(words(other))))
                .toList();
        boolean whole = same.filter(candidate -> candidate.name().contains(" ")).isPresent();
        return whole || longest.isEmpty() ? same.map(Candidate::name) : Optional.of(longest.getFirst().name());
    }

    private static Set<String> words(Candidate candidate) {
        return new HashSet<>(List.of(NameKey.of(candidate.name()).split(" ")));
    }

    private Optional<SpeakerProfile> profile(String name) throws IOException {
        Query named = asserted(query(How.NAME, analysis.terms(Fields.SPEAKER, name)));
        String key = NameKey.of(name);
        List<AttributionRecord> own = new ArrayList<>();
        for (ScoreDoc found : searcher.search(named, RECORDS, Orders.NEWEST).scoreDocs) {
            AttributionRecord record = RecordDocuments.read(searcher.storedFields(), found.doc);
            if (record.speaker().name().map(NameKey::of).equals(Optional.of(key))) {
                own.add(record);
            }
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(ProfileMaker.of(name, own));
    }
}
