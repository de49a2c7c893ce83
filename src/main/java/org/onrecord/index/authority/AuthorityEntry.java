package org.onrecord.index.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A speaker as the user knows them, in one office.
 *
 * @param name the canonical name; not blank
 * @param aliases other names
 * @param role the office, in words
 * @param affiliation the body or country the office belongs to
 * @param from the first day in the office
 * @param to the last day in the office; not before {@code from}
 * @param wikidata the speaker's identifier in Wikidata
 */
public record AuthorityEntry(
        String name,
        List<String> aliases,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> wikidata) {

    public AuthorityEntry {
        if (name.isBlank()) { throw new IllegalArgumentException("no name"); }
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(role);
        Objects.requireNonNull(affiliation);
        Objects.requireNonNull(wikidata);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends on " + to.get() + ", before it begins on " + from.get());
        }
    }

    /** A speaker without an office. */
    static AuthorityEntry of(String name, List<String> aliases) {
        return new AuthorityEntry(name, aliases, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    AuthorityEntry withAliases(List<String> other) {
        return new AuthorityEntry(name, other, role, affiliation, from, to, wikidata);
    }

    /** Whether the office was held at some time between two days. */
    boolean holds(LocalDate first, LocalDate last) {
        return from.filter(last::isBefore).isEmpty() && to.filter(first::isAfter).isEmpty();
    }

    boolean hasDates() {
        return from.isPresent() || to.isPresent();
    }
}
