package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places that adjectives of an article belong to: those the lexicon knows, and those the article itself names, as Kestria
 * for "Kestrian" and Kharun for "Kharuni".
 */
final class Demonyms {

    private static final List<String> ENDINGS = List.of("n", "an", "ian", "i", "ese", "ish", "er");
    private static final int SHORTEST_PLACE = 4;

    private final Words words;
    private final Map<String, String> written = new HashMap<>();

    Demonyms(Words words) {
        this.words = words;
        for (int t = 0; t < words.size(); t++) {
            if (words.capitalised(t) && words.text.word(t).length() >= SHORTEST_PLACE) {
                written.putIfAbsent(words.folded(t, t + 1), words.text.word(t));
            }
        }
    }

    /** The place of the word at {@code token}; empty when it is no such adjective, nor a place. */
    Optional<String> placeOf(int token) {
        String word = words.folded(token, token + 1);
        return words.lexicon.placeOf(word).or(() -> words.capitalised(token) && !words.isCommon(token)
                ? ofArticle(word) : Optional.empty());
    }

    private Optional<String> ofArticle(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST_PLACE)
                .filter(written::containsKey)
                .findFirst()
                .map(written::get);
    }
}
