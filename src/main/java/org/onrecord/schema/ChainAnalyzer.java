package org.onrecord.schema;

import java.io.Reader;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The common ground of all analysis: Unicode words (UAX #29, which parts words at hyphens and keeps apostrophes), every
 * apostrophe as the straight one, no accents, lower case; then the filters of one kind of field. Stop words stay.
 */
final class ChainAnalyzer extends Analyzer {

    private static final String APOSTROPHES = "‘’‛ʼʹ′＇`´";
    private static final NormalizeCharMap STRAIGHT = straight();

    private final UnaryOperator<TokenStream> filters;

    ChainAnalyzer(UnaryOperator<TokenStream> filters) {
        this.filters = filters;
    }

    private static NormalizeCharMap straight() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        APOSTROPHES.chars().forEach(c -> map.add(Character.toString(c), "'"));
        return map.build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, filters.apply(folded(words)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream whole) {
        return folded(whole);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(STRAIGHT, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return initReader(field, reader);
    }

    private static TokenStream folded(TokenStream words) {
        return new LowerCaseFilter(new ASCIIFoldingFilter(new MarkStrippingFilter(words)));
    }
}
