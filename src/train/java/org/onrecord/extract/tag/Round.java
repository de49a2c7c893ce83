package org.onrecord.extract.tag;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.onrecord.extract.cue.CueClasses;

/**
 * Taggers trained in turn on all marked articles but those of one fold, one trained on all, and the candidates that each
 * of the first proposed for the articles it had not seen.
 *
 * @param taggers by the fold left out; the last has seen all
 * @param folds the judged candidates by fold
 */
record Round(List<TaggerTraining> taggers, List<List<JudgedPool>> folds) {

    static final int FOLDS = 4;

    /** @param taught the labelled news for the tagger without this fold; for that of all articles at {@link #FOLDS} */
    static Round train(List<TrainingText> articles, IntFunction<List<TrainingText>> taught) {
        List<TaggerTraining> taggers = IntStream.rangeClosed(0, FOLDS).parallel()
                .mapToObj(fold -> TaggerTraining.on(
                        without(articles, fold), taught.apply(fold), CrfTrainer.Settings.DEFAULT))
                .toList();
        List<List<JudgedPool>> folds = IntStream.range(0, FOLDS).parallel()
                .mapToObj(fold -> judged(articles, fold, taggers.get(fold)))
                .toList();
        return new Round(taggers, folds);
    }

    private static List<TrainingText> without(List<TrainingText> articles, int fold) {
        return IntStream.range(0, articles.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(articles::get)
                .toList();
    }

    private static List<JudgedPool> judged(List<TrainingText> articles, int fold, TaggerTraining tagger) {
        CueLexicon lexicon = tagger.counts().lexicon();
        return IntStream.range(0, articles.size())
                .filter(i -> i % FOLDS == fold)
                .mapToObj(articles::get)
                .map(article -> JudgedPool.of(article, CandidatePool.of(
                        article.text(), lexicon, tagger.model(),
                        List.of(new Inquit(lexicon), new TrailingFormula(lexicon)))))
                .toList();
    }

    /**
     * The models of the tagger without {@code fold} and of judges that have not seen its answers either; of everything
     * at {@link #FOLDS}.
     *
     * @param vocabulary the lexicon holds the words of these
     */
    TrainedModels models(int fold, List<TrainingText> vocabulary, double threshold) {
        List<List<JudgedPool>> seen = IntStream.range(0, FOLDS).filter(i -> i != fold).mapToObj(folds::get).toList();
        JudgeTraining judges = JudgeTraining.on(seen, TreeBooster.Settings.DEFAULT);
        TaggerTraining tagger = taggers.get(fold);
        return new TrainedModels(
                CueClasses.load(),
                tagger.counts().compiled(vocabulary.stream().map(TrainingText::text).toList()),
                tagger.model(), judges.words(), judges.judge(), judges.borders(), threshold);
    }
}
