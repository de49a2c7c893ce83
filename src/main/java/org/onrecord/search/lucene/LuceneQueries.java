package org.onrecord.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.onrecord.schema.Fields;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.query.Excerpt;
import org.onrecord.search.query.Parts;
import org.onrecord.search.query.QueryField.ValueKind;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryText;

/**
 * Turns the tree of a query into a Lucene query. Words score; names, codes, dates and numbers only select. Parts without
 * a letter or digit ask for nothing. Safe for many threads.
 */
final class LuceneQueries {

    /** How far apart words may stand to gain by it, and of how many words it is looked at. */
    private static final int NEAR = 10;
    private static final int NEAR_WORDS = 16;

    /** Words that stand in a row just as they were typed are a quote somebody remembers. */
    private static final float IN_A_ROW = 3;

    private final Analysis analysis;
    private final WordQueries words;

    LuceneQueries(Analysis analysis) {
        this.analysis = analysis;
        this.words = new WordQueries(analysis);
    }

    /** @throws BadQueryException when the query, or a field in it, is given nothing that can be searched for */
    Query query(QueryNode tree) {
        return query(tree, Scope.DEFAULT).orElseThrow(() -> wordless(tree));
    }

    /** Records in which the plain words of the query stand together, the better the closer; empty for fewer than two. */
    Optional<Query> nearness(QueryNode tree) {
        List<String> plain = Parts.of(tree).stream()
                .filter(QueryNode.Word.class::isInstance)
                .map(QueryText::of)
                .limit(NEAR_WORDS)
                .toList();
        if (plain.size() < 2) { return Optional.empty(); }
        String words = String.join(" ", plain);
        List<Query> near = Stream.of(
                analysis.phrase(Fields.TEXT, words, NEAR),
                analysis.phrase(Fields.TEXT_EXACT, words, 0).map(phrase -> (Query) new BoostQuery(phrase, IN_A_ROW)))
                .flatMap(Optional::stream)
                .toList();
        return joined(near, Occur.SHOULD, List.of());
    }

    /** Whether a word or phrase without a field asks for nothing. */
    boolean isWordless(QueryNode leaf) {
        return query(leaf, Scope.DEFAULT).isEmpty();
    }

    private Optional<Query> query(QueryNode node, Scope scope) {
        return switch (node) {
            case QueryNode.Everything everything -> Optional.of(MatchAllDocsQuery.INSTANCE);
            case QueryNode.Word word -> words.word(word, scope);
            case QueryNode.Phrase phrase -> words.phrase(phrase, scope);
            case QueryNode.Prefix prefix -> words.prefix(prefix, scope);
            case QueryNode.Fuzzy fuzzy -> words.fuzzy(fuzzy, scope);
            case QueryNode.Code code -> Optional.of(ValueQueries.code(code.field(), code.value()));
            case QueryNode.Dates dates -> Optional.of(ValueQueries.days(dates.days()));
            case QueryNode.YearlessDate date -> Optional.of(ValueQueries.yearless(date.value()));
            case QueryNode.Numbers numbers -> Optional.of(ValueQueries.numbers(numbers));
            case QueryNode.FieldQuery named -> Optional.of(named(named));
            case QueryNode.And and -> all(and.parts(), scope);
            case QueryNode.Or or -> any(or.parts(), scope);
            case QueryNode.Not not -> all(List.of(not), scope);
        };
    }

    private Query named(QueryNode.FieldQuery named) {
        Query query = query(named.value(), Scope.of(named.field())).orElseThrow(() -> wordless(named));
        return named.field().valueKind() == ValueKind.WORDS ? query : unscored(query);
    }

    private Optional<Query> all(List<QueryNode> parts, Scope scope) {
        List<Query> wanted = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Not not) {
                query(not.part(), scope).ifPresent(unwanted::add);
            } else {
                query(part, scope).ifPresent(wanted::add);
            }
        }
        if (wanted.isEmpty() && !unwanted.isEmpty()) {
            wanted.add(unscored(MatchAllDocsQuery.INSTANCE));
        }
        return joined(wanted, Occur.MUST, unwanted);
    }

    private Optional<Query> any(List<QueryNode> parts, Scope scope) {
        return joined(
                parts.stream().flatMap(part -> query(part, scope).stream()).toList(), Occur.SHOULD, List.of());
    }

    private static Optional<Query> joined(List<Query> wanted, Occur occur, List<Query> unwanted) {
        if (unwanted.isEmpty() && wanted.size() < 2) { return wanted.stream().findFirst(); }
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        wanted.forEach(query -> joined.add(query, occur));
        unwanted.forEach(query -> joined.add(query, Occur.MUST_NOT));
        return Optional.of(joined.build());
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static BadQueryException wordless(QueryNode node) {
        return new BadQueryException(
                node.at(),
                "nothing to search for in “" + Excerpt.of(QueryText.of(node))
                        + "”: write a word with letters or digits");
    }
}
