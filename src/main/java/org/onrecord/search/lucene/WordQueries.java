package org.onrecord.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.search.query.QueryNode;

/** Words, phrases, beginnings and fuzzy words as Lucene queries on the fields of a {@link Scope}. */
final class WordQueries {

    /** What further fields add to the best one's score: a word in its own form outranks one that shares the stem. */
    private static final float TIE = 0.3f;

    private final Analysis analysis;

    WordQueries(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The query for a word; empty when the text holds no word. */
    Optional<Query> word(QueryNode.Word word, Scope scope) {
        return best(scope, scope.words(), field -> analysis.phrase(field, word.text(), 0));
    }

    /** An exact phrase keeps the forms of its words; words near each other may have any. */
    Optional<Query> phrase(QueryNode.Phrase phrase, Scope scope) {
        List<String> fields = phrase.slop() == 0 ? scope.forms() : scope.words();
        return best(scope, fields, field -> analysis.phrase(field, phrase.text(), phrase.slop()));
    }

    Optional<Query> prefix(QueryNode.Prefix prefix, Scope scope) {
        return best(scope, scope.forms(), field -> endingIn(field, prefix.text(), PrefixQuery::new));
    }

    Optional<Query> fuzzy(QueryNode.Fuzzy fuzzy, Scope scope) {
        return best(
                scope, scope.forms(), field -> every(field, fuzzy.text(), term -> new FuzzyQuery(term, fuzzy.edits())));
    }

    private static Optional<Query> best(Scope scope, List<String> fields, Function<String, Optional<Query>> query) {
        List<Query> queries = fields.stream()
                .flatMap(field -> query.apply(field).map(found -> weighted(found, scope.weight(field))).stream())
                .toList();
        return queries.size() < 2 ? queries.stream().findFirst() : Optional.of(new DisjunctionMaxQuery(queries, TIE));
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    /** Every term as it is but the last, of which {@code last} makes the query. */
    private Optional<Query> endingIn(String field, String text, Function<Term, Query> last) {
        List<String> terms = analysis.forms(field, text);
        int end = terms.size() - 1;
        return all(terms.size(), i -> {
            Term term = new Term(field, terms.get(i));
            return i == end ? last.apply(term) : new TermQuery(term);
        });
    }

    private Optional<Query> every(String field, String text, Function<Term, Query> query) {
        List<String> terms = analysis.forms(field, text);
        return all(terms.size(), i -> query.apply(new Term(field, terms.get(i))));
    }

    private static Optional<Query> all(int size, Function<Integer, Query> query) {
        if (size == 0) { return Optional.empty(); }
        if (size == 1) { return Optional.of(query.apply(0)); }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < size; i++) {
            all.add(query.apply(i), Occur.MUST);
        }
        return Optional.of(all.build());
    }
}
