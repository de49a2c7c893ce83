package org.onrecord.extract.tag;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.onrecord.extract.text.OpenNlpTagger;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;

/**
 * The command that rebuilds the trained models from annotated news: {@code TrainModels GOLD.jsonl.gz MODEL.gz}. The
 * same corpus gives the same bytes.
 */
public final class TrainModels {

    /** Found on the training articles: a little more is found for a little less precision. */
    private static final float BEGIN_BIAS = .3f;

    private TrainModels() {}

    public static void main(String[] args) throws IOException {
        TextAnalyzer analyzer = new TextAnalyzer(OpenNlpTagger.load());
        CueCounts counts = new CueCounts();
        List<TokenizedText> texts = new ArrayList<>();
        List<byte[]> labels = new ArrayList<>();
        for (GoldArticle gold : GoldArticle.read(Path.of(args[0]))) {
            TokenizedText text = analyzer.analyze(gold.article());
            byte[] own = GoldLabels.of(text, gold.attributions());
            texts.add(text);
            labels.add(own);
            counts.add(text, own, 1);
        }
        TaggerModel model = CrfTrainer.train(chains(counts, texts, labels), CrfTrainer.Settings.DEFAULT);
        write(Path.of(args[1]), counts.compiled(texts), model);
    }

    /** Each article sees a lexicon that has not counted it. */
    private static List<TrainingChain> chains(CueCounts counts, List<TokenizedText> texts, List<byte[]> labels) {
        List<TrainingChain> chains = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            counts.add(texts.get(i), labels.get(i), -1);
            TokenFacts facts = new TokenFacts(texts.get(i), counts.lexicon());
            chains.add(TrainingChain.of(facts, labels.get(i), CrfTrainer.Settings.DEFAULT.bits(), 1));
            counts.add(texts.get(i), labels.get(i), 1);
        }
        return chains;
    }

    private static void write(Path file, HashedCueLexicon lexicon, TaggerModel model) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
            CrfAttributionFinder.write(lexicon, model, BEGIN_BIAS, out);
        }
    }
}
