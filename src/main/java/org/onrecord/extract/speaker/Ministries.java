package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule that gives a ministry its country: where an article names one country's foreign minister, "the foreign
 * ministry" is that country's.
 */
final class Ministries {

    private final Lexicon lexicon;
    private final Map<String, Set<String>> countries = new HashMap<>();

    private Ministries(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts the country in place of the ministry in the roles of {@code people}, where only one can be meant. */
    static void settle(List<Entity> people, Lexicon lexicon) {
        Ministries known = new Ministries(lexicon);
        people.forEach(person -> person.roles().forEach(known::learn));
        people.forEach(person -> person.changeRoles(known::placed));
    }

    private void learn(Role role) {
        Optional<String> country = role.affiliation().filter(a -> lexicon.isPlace(Folding.fold(a)));
        if (role.head().equals("minister") && country.isPresent()) {
            field(role.title(), "minister")
                    .ifPresent(field -> countries.computeIfAbsent(field, f -> new HashSet<>()).add(country.get()));
        }
    }

    /** "foreign" of "Norvian Foreign Minister". */
    private static Optional<String> field(String phrase, String head) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split(" ", -1);
        int last = words.length - 1;
        return last > 0 && words[last].equals(head) ? Optional.of(words[last - 1]) : Optional.empty();
    }

    private Role placed(Role role) {
        Set<String> found = role.affiliation().flatMap(a -> field(a, "ministry"))
                .map(field -> countries.getOrDefault(field, Set.of())).orElse(Set.of());
        return found.size() == 1
                ? new Role(role.title(), role.head(), Optional.of(found.iterator().next()), role.token()) : role;
    }
}
