package org.onrecord.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.NewsTagger;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.PartOfSpeechTagger;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Span;

/** Texts made ready for a test: analysed, cut, and the words of a span found. */
public final class Texts {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(NewsTagger.load());
    private static final TextAnalyzer UNTAGGED = new TextAnalyzer(unknown());

    private Texts() {}

    private static PartOfSpeechTagger unknown() {
        return words -> {
            PartOfSpeech[] tags = new PartOfSpeech[words.length];
            Arrays.fill(tags, PartOfSpeech.X);
            return tags;
        };
    }

    /** An article of which only the text is known. */
    public static Article article(String text) {
        return new Article(ArticleHeader.of("test"), text);
    }

    public static Article article(String title, String text) {
        ArticleHeader header = new ArticleHeader(
                "test", Optional.empty(), Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty(),
                "en");
        return new Article(header, text);
    }

    /** The text with the parts of speech that the program uses. */
    public static TokenizedText analyze(String text) {
        return ANALYZER.analyze(article(text));
    }

    public static TokenizedText analyze(Article article) {
        return ANALYZER.analyze(article);
    }

    /** The text with every part of speech unknown: quick, for long texts and for tests of places alone. */
    public static TokenizedText untagged(String text) {
        return UNTAGGED.analyze(article(text));
    }

    public static TokenizedText untagged(Article article) {
        return UNTAGGED.analyze(article);
    }

    /** The span of {@code words} in {@code text}, where they stand exactly once. */
    public static Span span(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once: \"" + words + "\" in \"" + text + "\"");
        }
        return new Span(at, at + words.length());
    }

    /** The tokens of {@code words}, which stand exactly once in the text. */
    public static TokenRange tokens(TokenizedText text, String words) {
        return text.tokens(span(text.text(), words));
    }

    /** The characters of each span. */
    public static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    /** The characters of each range of tokens. */
    public static List<String> words(TokenizedText text, List<TokenRange> ranges) {
        return ranges.stream().map(range -> text.span(range).in(text.text())).toList();
    }
}
