package org.onrecord.extract.speaker;

/** How a source span refers to a speaker. */
sealed interface Reference {

    /** By a name; {@code number} is the name's number in {@link Names}. */
    record Named(int number) implements Reference {}

    /** By words that elsewhere in the article are a name. */
    record Called(Entity entity, int from, int to) implements Reference {}

    /** By a pronoun at {@code token}. */
    record Pronoun(int token) implements Reference {}

    /**
     * By a common noun: "the minister", "two officials".
     *
     * @param from the first token of the phrase
     * @param head the noun at its head
     * @param to the token after the whole description
     * @param definite whether it means somebody the reader knows: "the", "this", "her"
     */
    record Nominal(int from, int head, int to, boolean definite) implements Reference {}

    /** Not at all. */
    record Nothing() implements Reference {}
}
