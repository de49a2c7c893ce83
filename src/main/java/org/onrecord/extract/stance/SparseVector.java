package org.onrecord.extract.stance;

import java.util.Arrays;

/** Features, each by the hash of its name, with their values. Its arrays are shared and must not be changed. */
public final class SparseVector {

    private final int[] keys;
    private final float[] values;

    /**
     * @param keys the hash of each feature
     * @param values the value of each
     */
    public SparseVector(int[] keys, float[] values) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException(keys.length + " keys, but " + values.length + " values");
        }
        this.keys = keys;
        this.values = values;
    }

    /** The hash of each feature. */
    public int[] keys() {
        return keys;
    }

    /** The value of each feature. */
    public float[] values() {
        return values;
    }

    /** Collects features; those of one group share a weight, so that a long sentence does not drown the others. */
    static final class Builder {

        private static final double SCALE = 2;

        private int[] keys = new int[256];
        private float[] values = new float[256];
        private int size;
        private int groupStart;

        void add(String feature) {
            add(feature, 1);
        }

        void add(String feature, double value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            keys[size] = hash(feature);
            values[size++] = (float) value;
        }

        /** Ends a group: its values are scaled by two over the root of their number. */
        void group() {
            float scale = (float) (SCALE / Math.sqrt(Math.max(1, size - groupStart)));
            for (int i = groupStart; i < size; i++) {
                values[i] *= scale;
            }
            groupStart = size;
        }

        SparseVector build() {
            return new SparseVector(Arrays.copyOf(keys, size), Arrays.copyOf(values, size));
        }

        /** FNV-1a over UTF-16 units, finished as in MurmurHash3. */
        private static int hash(String feature) {
            int hash = 0x811c9dc5;
            for (int i = 0; i < feature.length(); i++) {
                hash = (hash ^ feature.charAt(i)) * 0x01000193;
            }
            hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
            hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
            return hash ^ (hash >>> 16);
        }
    }
}
