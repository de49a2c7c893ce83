package org.onrecord.extract.text;

/** Hashes of words and feature values; the same in every run and on every machine. */
public final class Hashes {

    private Hashes() {}

    /** A well mixed hash of {@code s}. */
    public static int of(String s) {
        return mix(s.hashCode());
    }

    public static int of(int a, int b) {
        return mix(a * 0x9E3779B1 + b);
    }

    public static int of(int a, int b, int c) {
        return mix(of(a, b) * 0x9E3779B1 + c);
    }

    /** The finalizer of MurmurHash3 (Appleby). */
    private static int mix(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        x ^= x >>> 16;
        return x;
    }
}
