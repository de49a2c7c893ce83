package org.onrecord.extract.tag;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.onrecord.extract.text.TokenizedText;

/**
 * The command that rebuilds the trained models from annotated news: {@code TrainModels GOLD.jsonl.gz NEWS.jsonl.gz
 * MODEL.gz}, where NEWS is unmarked and may be {@code -}. The judge learns from candidates that taggers proposed for articles they had not seen. The same corpus gives the same
 * bytes.
 */
public final class TrainModels {

    private static final int FOLDS = 4;

    /** Articles of unmarked news: some 1.3 million tokens. */
    private static final int UNMARKED = 1_500;

    /** Where the scores of all attributions and of speech alone are both near their best on held-out articles. */
    private static final double THRESHOLD = .45;

    private TrainModels() {}

    public static void main(String[] args) throws IOException {
        List<TrainingText> articles = TrainingText.read(Path.of(args[0]));
        List<TokenizedText> news = args[1].equals("-") ? List.of()
                : TrainingText.readUnmarked(Path.of(args[1]), UNMARKED);
        JudgeExamples examples = new JudgeExamples();
        IntStream.range(0, FOLDS).parallel().mapToObj(fold -> examples(articles, news, fold))
                .forEachOrdered(examples::addAll);
        BoostedTrees judge = examples.train(TreeBooster.Settings.DEFAULT);
        TaggerTraining all = TaggerTraining.on(articles, news, CrfTrainer.Settings.DEFAULT);
        HashedCueLexicon lexicon = all.counts().compiled(articles.stream().map(TrainingText::text).toList());
        write(Path.of(args[2]), new TrainedModels(lexicon, all.model(), judge, THRESHOLD));
    }

    private static JudgeExamples examples(List<TrainingText> articles, List<TokenizedText> news, int fold) {
        List<TrainingText> seen = new ArrayList<>();
        List<TrainingText> unseen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            (i % FOLDS == fold ? unseen : seen).add(articles.get(i));
        }
        TaggerTraining training = TaggerTraining.on(seen, news, CrfTrainer.Settings.DEFAULT);
        CueLexicon lexicon = training.counts().lexicon();
        JudgeExamples examples = new JudgeExamples();
        for (TrainingText article : unseen) {
            examples.add(article, CandidatePool.of(article.text(), lexicon, training.model()));
        }
        return examples;
    }

    private static void write(Path file, TrainedModels models) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
            models.write(out);
        }
    }
}
