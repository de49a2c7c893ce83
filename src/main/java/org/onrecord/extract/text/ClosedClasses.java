package org.onrecord.extract.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that may be pronouns, conjunctions and the like: a language has few of them, so that a word never seen as one
 * is none.
 */
final class ClosedClasses {

    private static final Set<PartOfSpeech> CLOSED = EnumSet.of(PartOfSpeech.ADP, PartOfSpeech.AUX, PartOfSpeech.CCONJ,
            PartOfSpeech.DET, PartOfSpeech.PART, PartOfSpeech.PRON, PartOfSpeech.SCONJ);

    private static final int OPEN = open();

    private final Map<Integer, Integer> tagsByWord;

    private ClosedClasses(Map<Integer, Integer> tagsByWord) {
        this.tagsByWord = tagsByWord;
    }

    private static int open() {
        int open = 0;
        for (PartOfSpeech tag : PartOfSpeech.values()) {
            open |= CLOSED.contains(tag) ? 0 : 1 << tag.ordinal();
        }
        return open;
    }

    /** The tags that a word, given by its hash, may have: a bit for each ordinal. */
    int allowed(int word) {
        return OPEN | tagsByWord.getOrDefault(word, 0);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(tagsByWord.size());
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(tagsByWord).entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    static ClosedClasses read(DataInputStream in) throws IOException {
        Map<Integer, Integer> tags = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            tags.put(in.readInt(), in.readInt());
        }
        return new ClosedClasses(tags);
    }

    /** How often words were tagged how. */
    static final class Counts {

        /** A tag is a word's when it has it so often, and not by a slip. */
        private static final int LEAST = 5;
        private static final double LEAST_SHARE = .01;

        private final Map<Integer, int[]> counts = new HashMap<>();

        void add(int word, PartOfSpeech tag) {
            counts.computeIfAbsent(word, key -> new int[PartOfSpeech.values().length])[tag.ordinal()]++;
        }

        ClosedClasses classes() {
            Map<Integer, Integer> tags = new HashMap<>();
            counts.forEach((word, byTag) -> {
                int sum = 0;
                for (int count : byTag) {
                    sum += count;
                }
                int found = 0;
                for (PartOfSpeech tag : CLOSED) {
                    int count = byTag[tag.ordinal()];
                    found |= count >= LEAST && count >= LEAST_SHARE * sum ? 1 << tag.ordinal() : 0;
                }
                if (found != 0) {
                    tags.put(word, found);
                }
            });
            return new ClosedClasses(tags);
        }
    }
}
