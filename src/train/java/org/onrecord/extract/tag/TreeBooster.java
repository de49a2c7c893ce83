package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains boosted trees on yes-or-no examples: logistic loss with second-order steps (Chen, Guestrin 2016), features in
 * up to 64 bins of equal counts, each tree grown best leaf first. No randomness: the same examples give the same trees.
 */
final class TreeBooster {

    private static final int BINS = 64;

    /**
     * How to train.
     *
     * @param trees how many
     * @param leaves of a tree at most
     * @param rate share of each step that is taken
     * @param l2 added to the curvature of a leaf
     * @param least curvature a leaf must have
     */
    record Settings(int trees, int leaves, double rate, double l2, double least) {

        static final Settings DEFAULT = new Settings(300, 16, .06, 5, 8);
    }

    private final Settings settings;
    private final float[][] edges;
    private final byte[][] bins;
    private final double[] score;
    private final double[] gradient;
    private final double[] curvature;
    private final float[] target;

    private TreeBooster(float[][] examples, float[] target, Settings settings) {
        this.settings = settings;
        this.target = target;
        this.edges = edges(examples);
        this.bins = binned(examples, edges);
        this.score = new double[target.length];
        this.gradient = new double[target.length];
        this.curvature = new double[target.length];
    }

    /**
     * Trains on examples.
     *
     * @param examples a row an example
     * @param target 1 for yes, 0 for no
     */
    static BoostedTrees train(float[][] examples, float[] target, Settings settings) {
        TreeBooster run = new TreeBooster(examples, target, settings);
        double positive = 0;
        for (float t : target) {
            positive += t;
        }
        double base = Math.log(positive / (target.length - positive));
        Arrays.fill(run.score, base);
        BoostedTrees.Tree[] trees = new BoostedTrees.Tree[settings.trees()];
        for (int k = 0; k < trees.length; k++) {
            trees[k] = run.grow();
        }
        return new BoostedTrees((float) base, trees);
    }

    private static float[][] edges(float[][] examples) {
        int features = examples[0].length;
        float[][] edges = new float[features][];
        for (int f = 0; f < features; f++) {
            float[] values = new float[examples.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = examples[i][f];
            }
            Arrays.sort(values);
            List<Float> cuts = new ArrayList<>();
            for (int b = 1; b < BINS; b++) {
                float cut = values[(int) ((long) b * values.length / BINS)];
                if (cut < values[values.length - 1] && (cuts.isEmpty() || cuts.getLast() < cut)) {
                    cuts.add(cut);
                }
            }
            edges[f] = new float[cuts.size()];
            for (int b = 0; b < cuts.size(); b++) {
                edges[f][b] = cuts.get(b);
            }
        }
        return edges;
    }

    private static byte[][] binned(float[][] examples, float[][] edges) {
        byte[][] bins = new byte[edges.length][examples.length];
        for (int f = 0; f < edges.length; f++) {
            for (int i = 0; i < examples.length; i++) {
                int at = Arrays.binarySearch(edges[f], examples[i][f]);
                bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return bins;
    }

    /** A leaf that may still be cut in two. */
    private final class Leaf {
        final int node;
        final int[] rows;
        int feature = -1;
        int bin;
        double gain;

        Leaf(int node, int[] rows) {
            this.node = node;
            this.rows = rows;
            seek();
        }

        private void seek() {
            double g = 0;
            double h = 0;
            for (int row : rows) {
                g += gradient[row];
                h += curvature[row];
            }
            double whole = g * g / (h + settings.l2());
            double[] gs = new double[BINS];
            double[] hs = new double[BINS];
            for (int f = 0; f < bins.length; f++) {
                Arrays.fill(gs, 0);
                Arrays.fill(hs, 0);
                for (int row : rows) {
                    gs[bins[f][row]] += gradient[row];
                    hs[bins[f][row]] += curvature[row];
                }
                double left = 0;
                double leftH = 0;
                for (int b = 0; b < edges[f].length; b++) {
                    left += gs[b];
                    leftH += hs[b];
                    double right = g - left;
                    double rightH = h - leftH;
                    if (leftH < settings.least() || rightH < settings.least()) {
                        continue;
                    }
                    double found = left * left / (leftH + settings.l2()) + right * right / (rightH + settings.l2())
                            - whole;
                    if (found > gain) {
                        gain = found;
                        feature = f;
                        bin = b;
                    }
                }
            }
        }
    }

    private BoostedTrees.Tree grow() {
        int[] all = new int[target.length];
        for (int i = 0; i < all.length; i++) {
            double p = 1 / (1 + Math.exp(-score[i]));
            gradient[i] = target[i] - p;
            curvature[i] = p * (1 - p);
            all[i] = i;
        }
        int size = settings.leaves() * 2 - 1;
        BoostedTrees.Tree tree = new BoostedTrees.Tree(new int[size], new float[size], new int[size], new int[size],
                new float[size]);
        Arrays.fill(tree.feature(), -1);
        List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(0, all)));
        int nodes = 1;
        while (leaves.size() < settings.leaves()) {
            Leaf best = leaves.getFirst();
            for (Leaf leaf : leaves) {
                best = leaf.gain > best.gain ? leaf : best;
            }
            if (best.feature < 0) {
                break;
            }
            leaves.remove(best);
            Leaf cut = best;
            int[] left = Arrays.stream(cut.rows).filter(row -> bins[cut.feature][row] <= cut.bin).toArray();
            int[] right = Arrays.stream(cut.rows).filter(row -> bins[cut.feature][row] > cut.bin).toArray();
            tree.feature()[cut.node] = cut.feature;
            tree.threshold()[cut.node] = edges[cut.feature][cut.bin];
            tree.left()[cut.node] = nodes;
            tree.right()[cut.node] = nodes + 1;
            leaves.add(new Leaf(nodes, left));
            leaves.add(new Leaf(nodes + 1, right));
            nodes += 2;
        }
        for (Leaf leaf : leaves) {
            settle(tree, leaf);
        }
        return tree;
    }

    private void settle(BoostedTrees.Tree tree, Leaf leaf) {
        double g = 0;
        double h = 0;
        for (int row : leaf.rows) {
            g += gradient[row];
            h += curvature[row];
        }
        double value = settings.rate() * g / (h + settings.l2());
        tree.value()[leaf.node] = (float) value;
        for (int row : leaf.rows) {
            score[row] += value;
        }
    }
}
