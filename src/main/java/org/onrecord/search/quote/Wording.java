package org.onrecord.search.quote;

import java.util.List;
import java.util.Objects;

import org.onrecord.model.Span;

/**
 * A text word by word, as words are compared.
 *
 * @param text the text
 * @param words its words in order
 */
public record Wording(String text, List<Word> words) {

    public Wording {
        Objects.requireNonNull(text);
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param form without case, accents and kinds of apostrophes
     * @param stem what its forms have in common, also those of an irregular verb
     * @param place where it stands in the text
     * @param edited whether it stands in square brackets, where editors put what was not said
     * @param afterGap whether an ellipsis before it says that words were left out
     */
    public record Word(String form, String stem, Span place, boolean edited, boolean afterGap) {

        public Word {
            Objects.requireNonNull(form);
            Objects.requireNonNull(stem);
            Objects.requireNonNull(place);
        }
    }

    /** How many words. */
    public int size() {
        return words.size();
    }

    Word word(int number) {
        return words.get(number);
    }

    /** Whether a sentence ends between a word and the one that follows it, or words are left out there. */
    boolean endsSentence(int number) {
        if (number + 1 >= words.size()) { return true; }
        String between = text.substring(words.get(number).place().end(), words.get(number + 1).place().start());
        return words.get(number + 1).afterGap() || between.chars().anyMatch(c -> ".!?".indexOf(c) >= 0);
    }

    /**
     * Whether a comma or dash stands behind a word: where an article then breaks off, it only puts in who speaks ("“We
     * will not sign it,” she said. “Not one of us.”").
     */
    boolean goesOn(int number) {
        int end = words.get(number).place().end();
        return end < text.length() && ",—–-".indexOf(text.charAt(end)) >= 0;
    }

    /** The characters from one word to another, the second excluded; empty for no words. */
    String between(int from, int to) {
        return from >= to ? "" : text.substring(words.get(from).place().start(), words.get(to - 1).place().end());
    }
}
