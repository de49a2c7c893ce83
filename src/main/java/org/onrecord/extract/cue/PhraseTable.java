package org.onrecord.extract.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** A table from phrases, as lower-case words, to values, that finds the longest phrase at a place. Immutable. */
public final class PhraseTable<V> {

    /**
     * A phrase that was found.
     *
     * @param length how many words it has
     * @param value what the table says of it
     */
    public record Match<V>(int length, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private Optional<V> value = Optional.empty();
    }

    private final Node<V> root;

    private PhraseTable(Node<V> root) {
        this.root = root;
    }

    /** The longest phrase that begins with word number 0 of {@code words}, which gives {@code ""} past the end. */
    public Optional<Match<V>> longest(IntFunction<String> words) {
        Optional<Match<V>> best = Optional.empty();
        Node<V> node = root;
        for (int length = 1;; length++) {
            Node<V> next = node.next.get(words.apply(length - 1).replace('’', '\''));
            if (next == null) { return best; }
            if (next.value.isPresent()) {
                best = Optional.of(new Match<>(length, next.value.get()));
            }
            node = next;
        }
    }

    /** Collects phrases; the first value given to a phrase stays. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();

        public Builder<V> add(List<String> words, V value) {
            Node<V> node = root;
            for (String word : words) {
                node = node.next.computeIfAbsent(word.replace('’', '\''), w -> new Node<>());
            }
            if (node.value.isEmpty()) {
                node.value = Optional.of(value);
            }
            return this;
        }

        public PhraseTable<V> build() {
            return new PhraseTable<>(root);
        }
    }
}
