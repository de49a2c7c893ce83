package org.onrecord.extract.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.onrecord.train.NewsText;

/**
 * The command that rebuilds the part-of-speech tagger: {@code TrainNewsTagger MODEL.gz NEWS.jsonl.gz …}. OpenNLP tags
 * the news, and an averaged perceptron learns to say the same; the last article in twenty is kept to tell how often it
 * does.
 */
public final class TrainNewsTagger {

    private static final int ARTICLES = 4_000;
    private static final int EPOCHS = 6;
    private static final int HELD_OUT = 20;
    private static final int TAGS = PartOfSpeech.values().length;

    private final float[] weights = new float[(1 << NewsTagger.BITS) * TAGS];
    private final float[] sums = new float[weights.length];
    private final int[] buffer = new int[TagFeatures.COUNT];
    private final float[] scores = new float[TAGS];
    private final ClosedClasses closed;
    private long steps = 1;

    private TrainNewsTagger(ClosedClasses closed) {
        this.closed = closed;
    }

    /** A sentence as OpenNLP tags it. */
    private record Tagged(String[] words, PartOfSpeech[] tags) {}

    public static void main(String[] args) throws IOException {
        List<Tagged> seen = new ArrayList<>();
        List<Tagged> heldOut = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            List<List<Tagged>> articles = tagged(Path.of(file));
            for (int i = 0; i < articles.size(); i++) {
                (i % HELD_OUT == HELD_OUT - 1 ? heldOut : seen).addAll(articles.get(i));
            }
        }
        NewsTagger tagger = new TrainNewsTagger(closedClasses(seen)).train(seen);
        System.err.printf(java.util.Locale.ROOT, "the same tag in %.4f of the words kept%n",
                agreement(tagger, heldOut));
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[0])))))) {
            tagger.write(out);
        }
    }

    private static List<List<Tagged>> tagged(Path file) throws IOException {
        OpenNlpTagger teacher = OpenNlpTagger.load();
        return NewsText.read(file, ARTICLES).parallelStream().map(article -> {
            TokenizedText text = new TextAnalyzer(teacher).analyze(article);
            return text.sentences().stream().map(sentence -> tagged(text, sentence)).toList();
        }).toList();
    }

    private static Tagged tagged(TokenizedText text, TokenRange sentence) {
        String[] words = new String[sentence.size()];
        PartOfSpeech[] tags = new PartOfSpeech[sentence.size()];
        for (int t = sentence.from(); t < sentence.to(); t++) {
            words[t - sentence.from()] = text.word(t);
            tags[t - sentence.from()] = text.tag(t);
        }
        return new Tagged(words, tags);
    }

    private static ClosedClasses closedClasses(List<Tagged> sentences) {
        ClosedClasses.Counts counts = new ClosedClasses.Counts();
        for (Tagged sentence : sentences) {
            TagFeatures features = new TagFeatures(sentence.words());
            for (int i = 0; i < sentence.words().length; i++) {
                counts.add(features.word(i), sentence.tags()[i]);
            }
        }
        return counts.classes();
    }

    private NewsTagger train(List<Tagged> sentences) {
        List<Tagged> order = new ArrayList<>(sentences);
        Random random = new Random(3);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        float[] averaged = new float[weights.length];
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = weights[i] - sums[i] / steps;
        }
        return NewsTagger.of(averaged, closed);
    }

    /** Tags with its own tags before, as it will have to. */
    private void learn(Tagged sentence) {
        TagFeatures features = new TagFeatures(sentence.words());
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < sentence.words().length; i++) {
            features.fill(i, before, beforeThat, buffer);
            int allowed = closed.allowed(features.word(i));
            int guess = guess(allowed);
            int gold = sentence.tags()[i].ordinal();
            boolean learnable = (allowed >> gold & 1) == 1;
            if (guess != gold && learnable) {
                update(gold, 1);
                update(guess, -1);
            }
            steps++;
            beforeThat = before;
            before = guess;
        }
    }

    private int guess(int allowed) {
        Arrays.fill(scores, 0);
        for (int feature : buffer) {
            int at = NewsTagger.row(feature) * TAGS;
            for (int y = 0; y < TAGS; y++) {
                scores[y] += weights[at + y];
            }
        }
        int best = -1;
        for (int y = 0; y < TAGS; y++) {
            if ((allowed >> y & 1) == 1 && (best < 0 || scores[y] > scores[best])) {
                best = y;
            }
        }
        return best;
    }

    private void update(int tag, float step) {
        for (int feature : buffer) {
            int at = NewsTagger.row(feature) * TAGS + tag;
            weights[at] += step;
            sums[at] += step * steps;
        }
    }

    private static double agreement(NewsTagger tagger, List<Tagged> sentences) {
        long same = 0;
        long all = 0;
        for (Tagged sentence : sentences) {
            PartOfSpeech[] tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.length; i++) {
                same += tags[i] == sentence.tags()[i] ? 1 : 0;
                all++;
            }
        }
        return (double) same / all;
    }
}
