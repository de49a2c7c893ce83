package org.onrecord.extract.cue;

import java.util.Arrays;

import org.onrecord.extract.text.NewsTagger;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.testing.MarkedArticle;

/** The readers, loaded once, and marked sentences made ready for them. */
public final class CueFixture {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(NewsTagger.load());

    public static final CueClasses CUES = CueClasses.load();
    public static final CueReader READER = new LexicalCueReader(CUES);

    private CueFixture() {}

    /**
     * A text and one of its attributions.
     *
     * @param text analyzed
     * @param attribution number 1 of the marked sentence
     */
    public record Example(TokenizedText text, Attribution attribution) {

        public CueReading read() {
            return READER.read(text, attribution);
        }
    }

    /** The example written in the marks of {@link MarkedArticle}, attribution number 1. */
    public static Example example(String marked) {
        MarkedArticle article = MarkedArticle.parse(marked);
        return new Example(ANALYZER.analyze(article.article()), article.attributions().get(1));
    }

    /** A plain text in which every word is an adjective: for texts too long to tag. */
    public static TokenizedText untagged(String plain) {
        TextAnalyzer analyzer = new TextAnalyzer(words -> {
            PartOfSpeech[] all = new PartOfSpeech[words.length];
            Arrays.fill(all, PartOfSpeech.ADJ);
            return all;
        });
        return analyzer.analyze(MarkedArticle.parse(plain).article());
    }

    /** A plain text, analyzed. */
    public static TokenizedText text(String plain) {
        return ANALYZER.analyze(MarkedArticle.parse(plain).article());
    }
}
