package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.onrecord.model.Article;
import org.onrecord.model.Span;

/** Turns an article into tokens, sentences, paragraphs and quotations. May be used by many threads at once. */
public final class TextAnalyzer {

    /** A first line longer than this is no headline. */
    private static final int HEADLINE_LENGTH = 200;

    private final PartOfSpeechTagger tagger;

    public TextAnalyzer(PartOfSpeechTagger tagger) {
        this.tagger = tagger;
    }

    public TokenizedText analyze(Article article) {
        String text = article.text();
        List<Span> paragraphSpans = Paragraphs.of(text);
        List<Span> tokens = new ArrayList<>();
        List<TokenRange> paragraphs = new ArrayList<>();
        List<TokenRange> sentences = new ArrayList<>();
        List<Span> all = WordTokenizer.tokenize(text);
        SentenceSplitter splitter = new SentenceSplitter(text, all);
        int from = 0;
        for (Span paragraph : paragraphSpans) {
            int to = from;
            while (to < all.size() && all.get(to).start() < paragraph.end()) {
                to++;
            }
            if (to > from) {
                TokenRange range = new TokenRange(from, to);
                paragraphs.add(range);
                sentences.addAll(splitter.split(range));
            }
            from = to;
        }
        tokens.addAll(all.subList(0, from));
        return new TokenizedText(new TokenizedText.Parts(
                text,
                tokens,
                sentences,
                paragraphs,
                QuotationFinder.find(text, paragraphSpans),
                isHeadline(paragraphSpans, text, article.header().title()),
                tagger));
    }

    private static boolean isHeadline(List<Span> paragraphs, String text, Optional<String> title) {
        if (paragraphs.size() < 2 || paragraphs.getFirst().length() > HEADLINE_LENGTH) { return false; }
        String first = paragraphs.getFirst().in(text);
        if (title.isPresent()) { return letters(first).equals(letters(title.get())); }
        char last = first.charAt(first.length() - 1);
        return ".!?…:;,".indexOf(last) < 0 && !(QuotationMark.isMark(last) && QuotationMark.isMark(first.charAt(0)));
    }

    private static String letters(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
