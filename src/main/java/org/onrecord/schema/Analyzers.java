package org.onrecord.schema;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How each field's text becomes terms. Names are read differently when indexing, where the parts of "O'Neill" are added,
 * and when asking, where it is one word. Whole terms (ids, codes) stay as they are. Safe for many threads.
 */
public final class Analyzers {

    /** Changes whenever terms change; an index written with another fingerprint must be written anew. */
    public static final String FINGERPRINT = "7cd1083b";

    private Analyzers() {}

    public static Analyzer indexing() {
        return perField(true);
    }

    public static Analyzer querying() {
        return perField(false);
    }

    private static Analyzer perField(boolean nameParts) {
        Map<String, Analyzer> fields = new HashMap<>();
        Analyzer stemmed = new ChainAnalyzer(
                words -> stemmed(new EnglishPossessiveFilter(new AcronymFilter(words))));
        Analyzer exact = new ChainAnalyzer(AcronymFilter::new);
        Analyzer names = new ChainAnalyzer(words -> new NamePartsFilter(words, nameParts));
        Fields.STEMMED.forEach(field -> fields.put(field, stemmed));
        Fields.EXACT.forEach(field -> fields.put(field, exact));
        Fields.NAMES.forEach(field -> fields.put(field, names));
        fields.put(Fields.SKETCH, QuoteSketch.analyzer());
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
    }

    /** Porter's second stemmer: "freezing" and "freezes" become one, "news" and "new" do not. */
    private static TokenStream stemmed(TokenStream words) {
        return new SnowballFilter(words, new EnglishStemmer());
    }
}
