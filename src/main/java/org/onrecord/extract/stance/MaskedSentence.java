package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Span;

/**
 * A sentence in which marked spans are one word each, so that names teach a model nothing.
 *
 * @param words in lower case, a span's mark for each marked span, digits as 0
 * @param classes what the lexicons say of each word, empty for most
 * @param marks where in {@code words} each span stands, in the order the spans were given
 */
record MaskedSentence(List<String> words, List<String> classes, List<Integer> marks) {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(words -> {
        PartOfSpeech[] none = new PartOfSpeech[words.length];
        java.util.Arrays.fill(none, PartOfSpeech.X);
        return none;
    });
    private static final ArticleHeader NONE = new ArticleHeader("sentence", Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), "en");

    /** Masks {@code spans}, of which an earlier one wins, by {@code names}. */
    static MaskedSentence of(String sentence, List<Span> spans, List<String> names, WordClasses lexicons) {
        TokenizedText text = ANALYZER.analyze(new Article(NONE, sentence));
        List<String> words = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        List<Integer> marks = new ArrayList<>(Collections.nCopies(spans.size(), -1));
        for (int token = 0; token < text.size(); token++) {
            int span = covering(text.span(token), spans);
            if (span < 0) {
                words.add(word(text.lower(token)));
                classes.add(lexicons.classOf(text, token));
            } else if (marks.get(span) < 0) {
                marks.set(span, words.size());
                words.add(names.get(span));
                classes.add("");
            }
        }
        marks.replaceAll(at -> Math.max(0, at));
        return new MaskedSentence(words, classes, marks);
    }

    private static int covering(Span token, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).overlaps(token)) { return i; }
        }
        return -1;
    }

    private static String word(String lower) {
        return Character.isDigit(lower.charAt(0)) ? "0" : lower.replace('’', '\'');
    }

    /** The word at {@code at}, a mark for what lies outside. */
    String word(int at) {
        return at < 0 ? "<" : at >= words.size() ? ">" : words.get(at);
    }
}
