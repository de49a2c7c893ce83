package org.onrecord.extract.tag;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.onrecord.extract.text.TokenizedText;

/**
 * The command that rebuilds the trained models from annotated news: {@code TrainModels GOLD.jsonl.gz MODEL.gz
 * [NEWS.jsonl.gz …]}, where NEWS is unmarked. A first round of taggers and judges labels the unmarked news; a second
 * learns from it too. Judges learn from candidates that taggers proposed for articles they had not seen, and no teacher
 * has seen the answers of the fold whose candidates its pupil proposes. The same corpora give the same bytes.
 */
public final class TrainModels {

    /** Articles taken from each file of unmarked news. */
    private static final int UNMARKED = 1_500;

    /** Where the scores of all attributions and of speech alone are both near their best on held-out articles. */
    static final double THRESHOLD = .5;

    /** Teachers find a little more than they would print. */
    private static final double TEACHING_THRESHOLD = .4;

    private TrainModels() {}

    public static void main(String[] args) throws IOException {
        List<TrainingText> articles = TrainingText.read(Path.of(args[0]));
        List<TokenizedText> news = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            news.addAll(TrainingText.readUnmarked(Path.of(file), UNMARKED));
        }
        Round first = Round.train(articles, fold -> List.of());
        write(Path.of(args[1]), last(first, articles, news).models(Round.FOLDS, articles, THRESHOLD));
    }

    /** The round after {@code first}; without news that one is the last. */
    static Round last(Round first, List<TrainingText> articles, List<TokenizedText> news) {
        if (news.isEmpty()) { return first; }
        List<List<TrainingText>> taught = IntStream.rangeClosed(0, Round.FOLDS)
                .mapToObj(fold -> new Teacher(first.models(fold, articles, TEACHING_THRESHOLD)))
                .map(teacher -> news.parallelStream().map(teacher::label).toList())
                .toList();
        return Round.train(articles, taught::get);
    }

    static void write(Path file, TrainedModels models) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            models.write(out);
        }
    }
}
