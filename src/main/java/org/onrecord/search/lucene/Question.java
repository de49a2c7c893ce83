package org.onrecord.search.lucene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.schema.Fields;
import org.onrecord.search.query.QueryNode;

/**
 * A request in Lucene's terms.
 *
 * @param tree the query as it was typed
 * @param words what it means, without the conditions
 * @param nearness what raises the score of records it does not itself select
 * @param conditions what every hit meets besides
 */
record Question(QueryNode tree, Query words, Optional<Query> nearness, List<Condition> conditions) {

    private static final Query RECORDS = new TermQuery(new Term(Fields.DOC, Fields.RECORD_DOC));

    Question {
        Objects.requireNonNull(tree);
        Objects.requireNonNull(words);
        Objects.requireNonNull(nearness);
        conditions = List.copyOf(conditions);
    }

    /** The records that the query and all conditions find. */
    Query whole() {
        BooleanQuery.Builder query = builder(condition -> true);
        nearness.ifPresent(near -> query.add(near, Occur.SHOULD));
        return Ranking.weighed(query.build());
    }

    /** The records that the query and some of the conditions find. */
    Query with(Predicate<Condition> some) {
        return builder(some).build();
    }

    /** The records that the query and some of the conditions find and that {@code unwanted} does not. */
    Query with(Predicate<Condition> some, Query unwanted) {
        return builder(some).add(unwanted, Occur.MUST_NOT).build();
    }

    /** The same question with another query. */
    Question asking(QueryNode otherTree, Query otherWords) {
        return new Question(otherTree, otherWords, Optional.empty(), conditions);
    }

    private BooleanQuery.Builder builder(Predicate<Condition> some) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words, Occur.MUST);
        query.add(RECORDS, Occur.FILTER);
        conditions.stream().filter(some).forEach(condition -> query.add(condition.query(), Occur.FILTER));
        return query;
    }
}
