package org.onrecord.extract.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The names of a text in order, found by the token they stand at. */
final class Names {

    private final List<NameMention> all;
    private final int[] at;
    private final boolean[] title;

    Names(int tokens, List<NameMention> all) {
        this.all = List.copyOf(all);
        this.at = new int[tokens];
        this.title = new boolean[tokens];
        Arrays.fill(at, -1);
        for (int n = 0; n < all.size(); n++) {
            NameMention name = all.get(n);
            Arrays.fill(at, name.from(), name.to(), n);
            Arrays.fill(title, name.titleFrom(), name.from(), true);
        }
    }

    List<NameMention> all() {
        return all;
    }

    NameMention get(int number) {
        return all.get(number);
    }

    /** The name that holds the token. */
    Optional<NameMention> at(int token) {
        int number = numberAt(token);
        return number < 0 ? Optional.empty() : Optional.of(all.get(number));
    }

    /** The number of the name that holds the token, or -1. */
    int numberAt(int token) {
        return token < 0 || token >= at.length ? -1 : at[token];
    }

    /** Whether the token belongs to the capitalised title of a name. */
    boolean inTitle(int token) {
        return token >= 0 && token < title.length && title[token];
    }
}
