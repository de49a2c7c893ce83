package org.onrecord.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.onrecord.extract.stance.LinearModel;
import org.onrecord.extract.stance.PairFeatures;
import org.onrecord.extract.stance.PairStance;
import org.onrecord.extract.stance.SparseVector;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program that trains the models of {@link PairStance} and prints what cross-validation says of them.
 *
 * <p>{@code mvn -q test-compile exec:exec -Dmain=org.onrecord.train.TrainPairStance
 * -Dargs="CORPORA src/main/resources/org/onrecord/extract/stance"}, where the folder CORPORA holds
 * {@code dse_train.jsonl.gz} and {@code newsmtsc_train.jsonl.gz}. The same input gives the same models.
 */
public final class TrainPairStance {

    private static final double PENALTY = 4;
    private static final int LEAST = 2;
    private static final int FOLDS = 5;
    private static final List<String> POLARITIES = List.of("positive", "negative", "neutral");
    private static final List<String> STANCES = List.of("support", "oppose", "neutral");

    private final PairFeatures features = PairFeatures.load();
    private final Path corpora;
    private final Path output;

    private TrainPairStance(Path corpora, Path output) {
        this.corpora = corpora;
        this.output = output;
    }

    public static void main(String[] args) throws IOException {
        new TrainPairStance(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        LinearModel mentions = mentions();
        List<JsonNode> rows = distinct(read("dse_train.jsonl.gz"));
        List<SparseVector> vectors = new ArrayList<>();
        for (JsonNode row : rows) {
            vectors.add(
                    features.of(row.get("sentence").asString(), span(row, "holder"), span(row, "target"), mentions));
        }
        int[] gold = rows.stream().mapToInt(row -> STANCES.indexOf(row.get("stance").asString())).toArray();
        double[] lifts = Decision.tune(crossValidated(rows, vectors, gold), gold);
        LinearModel pairs = new LogisticRegression(vectors, gold, STANCES.size(), LEAST, PENALTY).fit();
        write(PairStance.MENTION_MODEL, mentions);
        write(PairStance.PAIR_MODEL, pairs);
        Files.writeString(output.resolve(PairStance.DECISION), decision(lifts));
    }

    private LinearModel mentions() throws IOException {
        List<SparseVector> vectors = new ArrayList<>();
        List<Integer> gold = new ArrayList<>();
        for (JsonNode row : read("newsmtsc_train.jsonl.gz")) {
            vectors.add(features.ofMention(row.get("sentence").asString(), span(row, "mention")));
            gold.add(POLARITIES.indexOf(row.get("polarity").asString()));
        }
        int[] labels = gold.stream().mapToInt(label -> label).toArray();
        return new LogisticRegression(vectors, labels, POLARITIES.size(), LEAST, PENALTY).fit();
    }

    /** The scores of each row by a model that saw no row of its sentence. */
    private static double[][] crossValidated(List<JsonNode> rows, List<SparseVector> vectors, int[] gold) {
        Random random = new Random(7);
        Map<String, Integer> foldOf = new HashMap<>();
        int[] folds = rows.stream()
                .mapToInt(row -> foldOf.computeIfAbsent(row.get("sentence").asString(), s -> random.nextInt(FOLDS)))
                .toArray();
        double[][] scores = new double[gold.length][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int[] inside = numbers(folds, fold, false);
            List<SparseVector> some = Arrays.stream(inside).mapToObj(vectors::get).toList();
            int[] labels = Arrays.stream(inside).map(i -> gold[i]).toArray();
            LinearModel model = new LogisticRegression(some, labels, STANCES.size(), LEAST, PENALTY).fit();
            for (int i : numbers(folds, fold, true)) {
                scores[i] = model.scores(vectors.get(i));
            }
        }
        return scores;
    }

    private static int[] numbers(int[] folds, int fold, boolean held) {
        return java.util.stream.IntStream.range(0, folds.length).filter(i -> (folds[i] == fold) == held).toArray();
    }

    private static String decision(double[] lifts) {
        StringBuilder text = new StringBuilder(
                "# What is added to the log-probability of each label before the greatest decides.\n");
        for (int c = 0; c < lifts.length; c++) {
            text.append(String.format(Locale.ROOT, "%s %.1f\n", PairStance.CLASSES.get(c), lifts[c]));
        }
        return text.toString();
    }

    private void write(String name, LinearModel model) throws IOException {
        try (OutputStream out = Files.newOutputStream(output.resolve(name))) {
            model.write(out);
        }
    }

    private List<JsonNode> read(String name) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpora.resolve(name))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(mapper.readTree(line));
            }
        }
        return rows;
    }

    /** The same pair of the same sentence counts once. */
    private static List<JsonNode> distinct(List<JsonNode> rows) {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            first.putIfAbsent(row.get("sentence").asString() + row.get("holder") + row.get("target"), row);
        }
        return List.copyOf(first.values());
    }

    private static Span span(JsonNode row, String name) {
        return new Span(row.get(name).get(0).asInt(), row.get(name).get(1).asInt());
    }
}
