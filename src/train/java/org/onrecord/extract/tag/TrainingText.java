package org.onrecord.extract.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.NewsTagger;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;
import org.onrecord.train.NewsText;

/**
 * An article ready to learn from.
 *
 * @param text its tokens
 * @param labels what people marked, a label a token
 * @param contents what people marked as said, an attribution each
 */
record TrainingText(TokenizedText text, byte[] labels, List<List<Span>> contents) {

    static List<TrainingText> read(Path file) throws IOException {
        TextAnalyzer analyzer = new TextAnalyzer(NewsTagger.load());
        List<TrainingText> all = new ArrayList<>();
        for (GoldArticle gold : GoldArticle.read(file)) {
            TokenizedText text = analyzer.analyze(gold.article());
            List<List<Span>> contents = gold.attributions().stream()
                    .map(GoldArticle.GoldAttribution::content)
                    .toList();
            all.add(new TrainingText(text, GoldLabels.of(text, gold.attributions()), contents));
        }
        return all;
    }

    /** The tokens of the first {@code most} articles of a middling length in a file, for self-training. */
    static List<TokenizedText> readUnmarked(Path file, int most) throws IOException {
        TextAnalyzer analyzer = new TextAnalyzer(NewsTagger.load());
        return NewsText.read(file, most).stream().map(analyzer::analyze).toList();
    }
}
