package org.onrecord.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.onrecord.extract.text.Hashes;
import org.onrecord.extract.text.TokenizedText;

/**
 * A cue lexicon in a hash table: the steps of words, of stems for words it does not hold, and of pairs of words where
 * they differ from those of the word alone.
 */
final class HashedCueLexicon implements CueLexicon {

    private final int[] keys;
    private final byte[] steps;

    private HashedCueLexicon(int[] keys, byte[] steps) {
        this.keys = keys;
        this.steps = steps;
    }

    /** What a key of the table stands for. */
    enum Kind {
        STEM,
        WORD,
        WITH_NEXT,
        WITH_PREVIOUS
    }

    /** The key of a word or stem ({@code other} empty) or of a word and its neighbour. */
    static int key(Kind kind, String word, String other) {
        int key = Hashes.of(kind.ordinal(), Hashes.of(word), Hashes.of(other));
        return key == 0 ? 1 : key;
    }

    static HashedCueLexicon of(Map<Integer, Integer> stepsByKey) {
        int capacity = Integer.highestOneBit(Math.max(8, stepsByKey.size() * 2)) * 2;
        int[] keys = new int[capacity];
        byte[] steps = new byte[capacity];
        new TreeMap<>(stepsByKey).forEach((key, step) -> {
            int at = slot(keys, key);
            keys[at] = key;
            steps[at] = step.byteValue();
        });
        return new HashedCueLexicon(keys, steps);
    }

    private static int slot(int[] keys, int key) {
        int at = key & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private OptionalInt find(Kind kind, String word, String other) {
        int key = key(kind, word, other);
        int at = slot(keys, key);
        return keys[at] == key ? OptionalInt.of(steps[at]) : OptionalInt.empty();
    }

    @Override
    public int step(TokenizedText text, int token) {
        String word = text.lower(token);
        OptionalInt own = find(Kind.WORD, word, "");
        return own.isPresent() ? own.getAsInt() : find(Kind.STEM, Stems.of(word), "").orElse(0);
    }

    @Override
    public int stepWithNext(TokenizedText text, int token) {
        String next = token + 1 < text.size() ? text.lower(token + 1) : "";
        OptionalInt pair = find(Kind.WITH_NEXT, text.lower(token), next);
        return pair.isPresent() ? pair.getAsInt() : step(text, token);
    }

    @Override
    public int stepWithPrevious(TokenizedText text, int token) {
        String previous = token > 0 ? text.lower(token - 1) : "";
        OptionalInt pair = find(Kind.WITH_PREVIOUS, text.lower(token), previous);
        return pair.isPresent() ? pair.getAsInt() : step(text, token);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeByte(steps[i]);
        }
    }

    static HashedCueLexicon read(DataInputStream in) throws IOException {
        int capacity = in.readInt();
        int[] keys = new int[capacity];
        byte[] steps = new byte[capacity];
        for (int i = 0; i < capacity; i++) {
            keys[i] = in.readInt();
            steps[i] = in.readByte();
        }
        return new HashedCueLexicon(keys, steps);
    }
}
