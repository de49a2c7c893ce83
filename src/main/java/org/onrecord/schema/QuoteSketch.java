package org.onrecord.schema;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;

/**
 * What is compared when two outlets may have the same quote: the pairs of neighbouring words between quotation marks, and a
 * sketch of them by min-wise hashing (A. Broder, 1997), which finds quotes that share most of their pairs.
 */
public final class QuoteSketch {

    /** Shorter quotes may be anybody's. */
    public static final int LEAST_WORDS = 5;

    /** How many hashes a sketch has; two quotes share about as many of them as pairs of words. */
    public static final int SIZE = 16;

    /** Quotes are the same with small changes from this share of common pairs on. */
    private static final double ALIKE = 0.4;

    /** One quote holds another, cut, when it has this share of its pairs, and there are enough of them. */
    private static final double HELD = 0.8;
    private static final int LEAST_HELD = 6;

    private static final FieldType TERMS = terms();

    private QuoteSketch() {}

    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /**
     * The words between a record's quotation marks, as they are compared; empty when they are too few, or when they were not
     * said as a fact: "She never said: …" is no other report of the quote.
     */
    public static Optional<String> words(AttributionRecord record) {
        if (record.factuality() != Factuality.ASSERTED) { return Optional.empty(); }
        String said = RecordText.verbatim(record).stream()
                .map(span -> span.in(record.text()))
                .collect(Collectors.joining(" "));
        String words = NameKey.words(said);
        return words.split(" ").length >= LEAST_WORDS ? Optional.of(words) : Optional.empty();
    }

    static Field field(String words) {
        return new Field(Fields.SKETCH, words, TERMS);
    }

    static Analyzer analyzer() {
        return new Analyzer() {

            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new WhitespaceTokenizer();
                ShingleFilter pairs = new ShingleFilter(words, 2, 2);
                pairs.setOutputUnigrams(false);
                return new TokenStreamComponents(words, new MinHashFilter(pairs, 1, SIZE, 1, true));
            }
        };
    }

    /** The pairs of neighbouring words. */
    public static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        String[] all = words.split(" ");
        for (int i = 1; i < all.length; i++) {
            pairs.add(all[i - 1] + " " + all[i]);
        }
        return pairs;
    }

    /** Whether two quotes are one: they share most pairs of words, or one is cut from the other. */
    public static boolean areOne(Set<String> pairs, Set<String> others) {
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(others);
        int least = Math.min(pairs.size(), others.size());
        int all = pairs.size() + others.size() - shared.size();
        return shared.size() >= ALIKE * all || least >= LEAST_HELD && shared.size() >= HELD * least;
    }
}
