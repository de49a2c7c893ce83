package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.schema.Fields;
import org.onrecord.search.quote.Wording;

/**
 * The query for records that may hold a quotation: they share enough of its rarest words, in whatever form. Records that
 * share more of them, and in a row, come first.
 */
final class QuoteCandidates {

    /** More words make a search slower, not better. */
    private static final int MOST_WORDS = 12;

    /** The share of those words that a record must have: less than a part of a quotation has. */
    private static final double LEAST_SHARE = 0.3;

    private static final float IN_A_ROW = 4;

    private final IndexReader reader;
    private final Analysis analysis;

    QuoteCandidates(IndexReader reader, Analysis analysis) {
        this.reader = reader;
        this.analysis = analysis;
    }

    Query query(Wording asked) throws IOException {
        List<Term> rarest = rarest(asked);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rarest.forEach(term -> query.add(new TermQuery(term), Occur.SHOULD));
        query.setMinimumNumberShouldMatch((int) Math.ceil(rarest.size() * LEAST_SHARE));
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
        analysis.phrase(Fields.TEXT_EXACT, asked.text(), 0)
                .ifPresent(phrase -> ranked.add(new BoostQuery(phrase, IN_A_ROW), Occur.SHOULD));
        return ranked.build();
    }

    /** The rarest words that are in the index at all; those that are not cannot be found. */
    private List<Term> rarest(Wording asked) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> stems = analysis.terms(Fields.TEXT, asked.text());
        for (int i = 0; i < stems.size(); i++) {
            boolean edited = asked.words().get(i).edited();
            int documents = edited ? 0 : reader.docFreq(new Term(Fields.TEXT, stems.get(i)));
            if (documents > 0) {
                counts.put(stems.get(i), documents);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_WORDS)
                .map(entry -> new Term(Fields.TEXT, entry.getKey()))
                .toList();
    }
}
