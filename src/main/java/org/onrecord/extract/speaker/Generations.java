package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who of two with one surname is "the elder Fenn": what the words behind their full names tell of their family. */
final class Generations {

    private static final Set<String> ELDERS = Set.of("father", "mother", "uncle", "aunt", "grandfather", "grandmother",
            "stepfather", "stepmother");
    private static final Set<String> YOUNGER = Set.of("son", "daughter", "nephew", "niece", "grandson", "granddaughter",
            "stepson", "stepdaughter");
    private static final int APPOSITION = 12;

    private final Words words;
    private final Map<Entity, Boolean> elder = new HashMap<>();

    Generations(Words words) {
        this.words = words;
    }

    /** Notes whose kin the words around a full name make its bearer: "Niall Fenn, the mayor's nephew". */
    void note(Entity person, NameMention mention) {
        int at = mention.to();
        boolean aside = words.isComma(at);
        for (int t = at + 1; aside && t < Math.min(words.size(), at + APPOSITION) && words.sameSentence(at, t)
                && !words.isVerb(t); t++) {
            kin(t).ifPresent(older -> elder.putIfAbsent(person, older));
        }
        kin(mention.from() - 1).ifPresent(older -> elder.putIfAbsent(person, older));
    }

    private Optional<Boolean> kin(int token) {
        if (token < 0) { return Optional.empty(); }
        String word = words.text.lower(token);
        return ELDERS.contains(word) ? Optional.of(true)
                : YOUNGER.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a surname at {@code token} stands behind "elder" or "younger". */
    boolean areTold(int token) {
        return isOlder(token) || words.is(token - 1, "younger");
    }

    private boolean isOlder(int token) {
        return words.is(token - 1, "elder") || words.is(token - 1, "older");
    }

    /** The one of two whom the word before the surname at {@code token} means; empty where nothing tells. */
    Optional<Entity> of(List<Entity> namesakes, int token) {
        boolean older = isOlder(token);
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.getFirst()).filter(only -> elder.getOrDefault(only, older) == older);
        }
        if (namesakes.size() != 2) { return Optional.empty(); }
        for (Entity person : namesakes) {
            if (elder.containsKey(person)) {
                Entity other = namesakes.getFirst() == person ? namesakes.getLast() : namesakes.getFirst();
                return Optional.of(elder.get(person) == older ? person : other);
            }
        }
        return Optional.empty();
    }
}
