package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name in parts, folded.
 *
 * @param given first and middle names, nicknames and initials; empty for a surname alone
 * @param surname the last part
 * @param suffix "jr", "iii" or empty
 */
record FullName(List<String> given, String surname, String suffix) {

    static FullName of(Words words, int from, int to) {
        int end = to;
        String suffix = "";
        if (end - 1 > from && words.isSuffix(end - 1)) {
            suffix = words.folded(end - 1);
            end--;
        }
        if (end - 1 > from && words.isComma(end - 1)) {
            end--;
        }
        List<String> given = new ArrayList<>();
        for (int i = from; i < end - 1; i++) {
            if (Character.isLetter(words.text.word(i).charAt(0))) {
                given.add(words.folded(i));
            }
        }
        return new FullName(given, words.folded(end - 1), suffix);
    }

    boolean isFull() {
        return !given.isEmpty();
    }

    /** Whether first names, initials and suffix allow both to be one person. */
    boolean canBe(Entity person, Lexicon lexicon) {
        if (!suffix.equals(person.suffix())) { return false; }
        if (given.isEmpty() || person.given().isEmpty()) { return true; }
        if (matches(given.getFirst(), person.given().getFirst(), lexicon)) { return true; }
        return given.stream().anyMatch(part -> part.length() > 2 && person.given().contains(part));
    }

    private static boolean matches(String one, String other, Lexicon lexicon) {
        if (one.length() == 1 || other.length() == 1) { return one.charAt(0) == other.charAt(0); }
        return lexicon.sameFirstName(one, other);
    }
}
