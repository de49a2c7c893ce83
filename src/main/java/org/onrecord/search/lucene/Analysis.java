package org.onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.Fields;

/** The terms that a text of a query stands for. Safe for many threads. */
final class Analysis {

    private final Analyzer analyzer = Analyzers.querying();
    private final QueryBuilder builder = new QueryBuilder(analyzer);

    /** The text's terms in {@code field}, in order. */
    List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return terms;
    }

    /** The text's terms as they are written: not reduced to stems even where {@code field} holds stems. */
    List<String> forms(String field, String text) {
        return terms(Fields.STEMMED.contains(field) ? Fields.TEXT_EXACT : field, text);
    }

    /** The text's terms side by side, or at most {@code slop} places apart; empty when it has none. */
    Optional<Query> phrase(String field, String text, int slop) {
        return Optional.ofNullable(builder.createPhraseQuery(field, text, slop));
    }

    /** All of the text's terms, anywhere in the field; empty when it has none. */
    Optional<Query> everyTerm(String field, String text) {
        return Optional.ofNullable(builder.createBooleanQuery(field, text, Occur.MUST));
    }
}
