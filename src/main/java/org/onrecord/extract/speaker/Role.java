package org.onrecord.extract.speaker;

import java.util.Optional;

/**
 * What an article says a person is, at one place.
 *
 * @param title the words: "Foreign Minister"; empty where only the affiliation is told
 * @param head the noun that decides, in lower case: "minister"; empty with {@code title}
 * @param affiliation the body or country it belongs to
 * @param token where it is said
 */
record Role(String title, String head, Optional<String> affiliation, int token) {

    boolean isTitled() {
        return !title.isEmpty();
    }
}
