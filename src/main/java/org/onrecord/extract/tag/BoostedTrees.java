package org.onrecord.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of decision trees that gives a probability (gradient boosting, Friedman 2001). A node asks whether a feature is
 * at most a threshold; yes goes left.
 */
final class BoostedTrees {

    private final float base;
    private final Tree[] trees;

    BoostedTrees(float base, Tree[] trees) {
        this.base = base;
        this.trees = trees.clone();
    }

    /**
     * One tree with its nodes in arrays.
     *
     * @param feature the feature a node asks about, or -1 for a leaf
     * @param threshold of an inner node
     * @param left the node for "at most"
     * @param right the other
     * @param value of a leaf
     */
    record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] value) {

        float score(float[] features) {
            int node = 0;
            while (feature[node] >= 0) {
                node = features[feature[node]] <= threshold[node] ? left[node] : right[node];
            }
            return value[node];
        }
    }

    /** The probability of yes for an example with these features. */
    double probability(float[] features) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.score(features);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(base);
        out.writeInt(trees.length);
        for (Tree tree : trees) {
            out.writeInt(tree.feature.length);
            for (int i = 0; i < tree.feature.length; i++) {
                out.writeByte(tree.feature[i]);
                out.writeFloat(tree.feature[i] < 0 ? tree.value[i] : tree.threshold[i]);
                out.writeByte(tree.left[i]);
                out.writeByte(tree.right[i]);
            }
        }
    }

    static BoostedTrees read(DataInputStream in) throws IOException {
        float base = in.readFloat();
        Tree[] trees = new Tree[in.readInt()];
        for (int k = 0; k < trees.length; k++) {
            int size = in.readInt();
            Tree tree = new Tree(new int[size], new float[size], new int[size], new int[size], new float[size]);
            for (int i = 0; i < size; i++) {
                tree.feature[i] = in.readByte();
                float number = in.readFloat();
                tree.threshold[i] = number;
                tree.value[i] = number;
                tree.left[i] = in.readByte();
                tree.right[i] = in.readByte();
            }
            trees[k] = tree;
        }
        return new BoostedTrees(base, trees);
    }
}
