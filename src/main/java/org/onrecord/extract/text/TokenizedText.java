package org.onrecord.extract.text;

import java.util.List;
import java.util.Locale;

import org.onrecord.model.Span;

/**
 * A text cut into tokens, which lie in sentences, which lie in paragraphs, and the quotations found in it. Tokens,
 * sentences and paragraphs are numbered from 0. Immutable.
 */
public final class TokenizedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final String[] lowers;
    private final PartOfSpeech[] tags;
    private final int[] sentenceOf;
    private final int[] paragraphOf;
    private final int[] quotationOf;
    private final List<TokenRange> sentences;
    private final List<TokenRange> paragraphs;
    private final List<Quotation> quotations;
    private final boolean headlineFirst;

    TokenizedText(Parts from) {
        this.text = from.text;
        int size = from.tokens.size();
        this.starts = new int[size];
        this.ends = new int[size];
        this.words = new String[size];
        this.lowers = new String[size];
        for (int i = 0; i < size; i++) {
            Span token = from.tokens.get(i);
            starts[i] = token.start();
            ends[i] = token.end();
            words[i] = token.in(text);
            lowers[i] = words[i].toLowerCase(Locale.ROOT);
        }
        this.sentences = List.copyOf(from.sentences);
        this.paragraphs = List.copyOf(from.paragraphs);
        this.quotations = List.copyOf(from.quotations);
        this.sentenceOf = numbers(sentences, size);
        this.paragraphOf = numbers(paragraphs, size);
        this.quotationOf = quotationNumbers();
        this.headlineFirst = from.headlineFirst;
        this.tags = tagged(from.tagger);
    }

    private static int[] numbers(List<TokenRange> ranges, int size) {
        int[] of = new int[size];
        for (int r = 0; r < ranges.size(); r++) {
            java.util.Arrays.fill(of, ranges.get(r).from(), ranges.get(r).to(), r);
        }
        return of;
    }

    private int[] quotationNumbers() {
        int[] of = new int[starts.length];
        java.util.Arrays.fill(of, -1);
        for (int q = 0; q < quotations.size(); q++) {
            TokenRange range = tokens(quotations.get(q).outer());
            java.util.Arrays.fill(of, range.from(), range.to(), q);
        }
        return of;
    }

    private PartOfSpeech[] tagged(PartOfSpeechTagger tagger) {
        PartOfSpeech[] all = new PartOfSpeech[words.length];
        for (TokenRange sentence : sentences) {
            PartOfSpeech[] some = tagger.tag(java.util.Arrays.copyOfRange(words, sentence.from(), sentence.to()));
            System.arraycopy(some, 0, all, sentence.from(), some.length);
        }
        return all;
    }

    public String text() {
        return text;
    }

    /** How many tokens. */
    public int size() {
        return starts.length;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /** The characters from the first to the last token of a range that is not empty. */
    public Span span(TokenRange range) {
        return new Span(starts[range.from()], ends[range.to() - 1]);
    }

    public String word(int token) {
        return words[token];
    }

    /** The word in lower case. */
    public String lower(int token) {
        return lowers[token];
    }

    public PartOfSpeech tag(int token) {
        return tags[token];
    }

    /** The number of the sentence that holds {@code token}. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    public int paragraphOf(int token) {
        return paragraphOf[token];
    }

    /** The number of the quotation that holds {@code token} (marks included), or -1 outside. */
    public int quotationOf(int token) {
        return quotationOf[token];
    }

    /** Whether {@code token} stands inside quotation marks; the marks themselves do too. */
    public boolean quoted(int token) {
        return quotationOf[token] >= 0;
    }

    public List<TokenRange> sentences() {
        return sentences;
    }

    public List<TokenRange> paragraphs() {
        return paragraphs;
    }

    /** The quotations in order; none lies inside another. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The tokens of the sentence that holds {@code token}. */
    public TokenRange sentenceAround(int token) {
        return sentences.get(sentenceOf[token]);
    }

    public TokenRange paragraphAround(int token) {
        return paragraphs.get(paragraphOf[token]);
    }

    /** Whether the first paragraph is the article's headline. */
    public boolean headlineFirst() {
        return headlineFirst;
    }

    public boolean inHeadline(int token) {
        return headlineFirst && paragraphOf[token] == 0;
    }

    /** The tokens that share a character with {@code span}. */
    public TokenRange tokens(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < starts.length && starts[to] < span.end()) {
            to++;
        }
        return new TokenRange(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The parts a {@link TokenizedText} is made of. */
    record Parts(
            String text,
            List<Span> tokens,
            List<TokenRange> sentences,
            List<TokenRange> paragraphs,
            List<Quotation> quotations,
            boolean headlineFirst,
            PartOfSpeechTagger tagger) {}
}
