package org.onrecord.extract.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** Boosted trees, their training, and the file in which all models lie. */
class BoostedTreesTest {

    private static final TreeBooster.Settings QUICK = new TreeBooster.Settings(40, 8, .3, 1, .1);

    /** At most 2 in the first feature is -1, more is +1. */
    private static BoostedTrees.Tree stump() {
        return new BoostedTrees.Tree(
                new int[] {0, -1, -1}, new float[] {2, 0, 0}, new int[] {1, 0, 0}, new int[] {2, 0, 0},
                new float[] {0, -1, 1});
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void aNodeSendsWhatIsAtMostItsThresholdToTheLeft() {
        assertThat(stump().score(new float[] {1.9f})).isEqualTo(-1);
        assertThat(stump().score(new float[] {2})).isEqualTo(-1);
        assertThat(stump().score(new float[] {2.1f})).isEqualTo(1);
    }

    @Test
    void baseAndTreesAddUpToTheLogOdds() {
        BoostedTrees two = new BoostedTrees(.5f, new BoostedTrees.Tree[] {stump(), stump()});
        assertThat(two.probability(new float[] {3})).isCloseTo(sigmoid(2.5), within(1e-6));
        assertThat(two.probability(new float[] {0})).isCloseTo(sigmoid(-1.5), within(1e-6));
        assertThat(new BoostedTrees(0, new BoostedTrees.Tree[0]).probability(new float[0])).isEqualTo(.5);
    }

    /** Yes where exactly one of the first two features is high; the third is noise. */
    private static float[][] examples(int count) {
        Random random = new Random(11);
        float[][] examples = new float[count][3];
        for (float[] example : examples) {
            example[0] = random.nextFloat();
            example[1] = random.nextFloat();
            example[2] = random.nextFloat();
        }
        return examples;
    }

    private static float[] answers(float[][] examples) {
        float[] answers = new float[examples.length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = examples[i][0] > .5 ^ examples[i][1] > .5 ? 1 : 0;
        }
        return answers;
    }

    @Test
    void trainingLearnsARuleNoSingleFeatureShows() {
        float[][] examples = examples(600);
        float[] answers = answers(examples);
        BoostedTrees trees = TreeBooster.train(examples, answers, QUICK);
        int right = 0;
        for (int i = 0; i < answers.length; i++) {
            right += trees.probability(examples[i]) > .5 == answers[i] > .5 ? 1 : 0;
        }
        assertThat(right).isGreaterThan(570);
    }

    @Test
    void theSameExamplesGiveTheSameTrees() throws IOException {
        float[][] examples = examples(200);
        assertThat(bytes(TreeBooster.train(examples, answers(examples), QUICK)))
                .isEqualTo(bytes(TreeBooster.train(examples, answers(examples), QUICK)));
    }

    @Test
    void withoutAnythingToSplitOnTheShareOfYesIsGiven() {
        float[][] same = new float[100][2];
        float[] answers = new float[100];
        Arrays.fill(answers, 0, 30, 1);
        assertThat(TreeBooster.train(same, answers, QUICK).probability(new float[2])).isCloseTo(.3, within(.01));
    }

    private static byte[] bytes(BoostedTrees trees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    @Test
    void treesAreReadAsTheyWereWritten() throws IOException {
        float[][] examples = examples(300);
        BoostedTrees trees = TreeBooster.train(examples, answers(examples), QUICK);
        BoostedTrees again = BoostedTrees.read(in(bytes(trees)));
        for (float[] example : examples) {
            assertThat(again.probability(example)).isEqualTo(trees.probability(example));
        }
    }

    @Test
    void aFileThatIsCutOffIsAnError() throws IOException {
        byte[] whole = bytes(new BoostedTrees(0, new BoostedTrees.Tree[] {stump()}));
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> BoostedTrees.read(in(Arrays.copyOf(whole, whole.length - 1))));
    }

    @Test
    void allModelsAreWrittenAsTheyWereRead() throws IOException {
        byte[] once = bytes(Shipped.MODELS);
        TrainedModels again = TrainedModels.read(Shipped.MODELS.classes(), in(once));
        assertThat(again.threshold()).isEqualTo(Shipped.MODELS.threshold());
        assertThat(Arrays.equals(bytes(again), once)).isTrue();
    }

    private static byte[] bytes(TrainedModels models) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        models.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
