package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.onrecord.model.Span;
import org.onrecord.schema.Fields;

/** Finds the words of a record's text that a query matched, by the offsets in the index. */
final class Highlighter {

    private static final List<String> FIELDS = List.of(
            Fields.TEXT, Fields.TEXT_EXACT, Fields.SAID, Fields.SAID_EXACT);

    private final List<LeafReaderContext> leaves;
    private final Weight weight;

    Highlighter(IndexSearcher searcher, Query query) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** Ordered, disjoint spans of the text of the record in document {@code doc}. */
    List<Span> spans(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Span> spans = new ArrayList<>();
        for (String field : FIELDS) {
            MatchesIterator match = matches == null ? null : matches.getMatches(field);
            while (match != null && match.next()) {
                spans.add(new Span(match.startOffset(), match.endOffset()));
            }
        }
        return merged(spans.stream().sorted().toList());
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                merged.add(Span.covering(List.of(merged.removeLast(), span)));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
