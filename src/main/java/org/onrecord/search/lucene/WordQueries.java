package org.onrecord.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.schema.Fields;
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

    /** Words that begin with the text's last word, after its words before that. */
    Optional<Query> prefix(QueryNode.Prefix prefix, Scope scope) {
        return best(scope, scope.forms(), field -> prefix(field, prefix.text()));
    }

    private Optional<Query> prefix(String field, String text) {
        List<Term> terms = terms(field, analysis.forms(field, text));
        int end = terms.size() - 1;
        Optional<Query> beginning = all(IntStream.rangeClosed(0, end)
                .mapToObj(i -> i < end ? new TermQuery(terms.get(i)) : new PrefixQuery(terms.get(i))));
        // Where only stems are indexed, a long beginning may be longer than the stem.
        return Fields.STEMMED.contains(field)
                ? beginning.map(query -> either(query, analysis.phrase(field, text, 0).orElse(query))) : beginning;
    }

    Optional<Query> fuzzy(QueryNode.Fuzzy fuzzy, Scope scope) {
        return best(scope, scope.forms(), field -> all(terms(field, analysis.terms(field, fuzzy.text())).stream()
                .map(term -> new FuzzyQuery(term, fuzzy.edits()))));
    }

    private static List<Term> terms(String field, List<String> texts) {
        return texts.stream().map(text -> new Term(field, text)).toList();
    }

    private static Query either(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
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

    private static Optional<Query> all(Stream<? extends Query> parts) {
        List<? extends Query> queries = parts.toList();
        if (queries.size() < 2) { return queries.stream().findFirst().map(query -> query); }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return Optional.of(all.build());
    }
}
