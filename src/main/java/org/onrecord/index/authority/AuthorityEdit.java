package org.onrecord.index.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.index.TableException;
import org.onrecord.schema.NameKey;

/** Changes of the user's list that keep its other lines and their order. */
public final class AuthorityEdit {

    private AuthorityEdit() {}

    /** From now on {@code other} and all its aliases are names of {@code name}, whose offices stay. */
    public static List<AuthorityEntry> merge(List<AuthorityEntry> entries, String name, String other) {
        if (same(name, other)) { throw new TableException("“" + name + "” and “" + other + "” are the same name"); }
        List<String> aliases = aliases(entries, name, other);
        List<AuthorityEntry> merged = new ArrayList<>();
        for (AuthorityEntry entry : entries) {
            if (same(entry.name(), name)) {
                merged.add(entry.withAliases(aliases));
            } else if (!same(entry.name(), other)) {
                merged.add(entry);
            }
        }
        if (merged.stream().noneMatch(entry -> same(entry.name(), name))) {
            merged.add(AuthorityEntry.of(name, aliases));
        }
        return merged;
    }

    private static List<String> aliases(List<AuthorityEntry> entries, String name, String other) {
        Set<String> aliases = new LinkedHashSet<>();
        entries.stream().filter(entry -> same(entry.name(), name)).forEach(entry -> aliases.addAll(entry.aliases()));
        aliases.add(other);
        entries.stream().filter(entry -> same(entry.name(), other)).forEach(entry -> aliases.addAll(entry.aliases()));
        aliases.removeIf(alias -> same(alias, name));
        return List.copyOf(aliases);
    }

    /**
     * From now on {@code name} is a name of its own: no alias of anybody.
     *
     * @throws TableException when it is nobody's alias
     */
    public static List<AuthorityEntry> split(List<AuthorityEntry> entries, String name) {
        List<AuthorityEntry> split = new ArrayList<>();
        boolean found = false;
        for (AuthorityEntry entry : entries) {
            List<String> kept = entry.aliases().stream().filter(alias -> !same(alias, name)).toList();
            found |= kept.size() < entry.aliases().size();
            boolean empty = kept.isEmpty() && kept.size() < entry.aliases().size() && isBare(entry);
            if (!empty) {
                split.add(entry.withAliases(kept));
            }
        }
        if (!found) { throw new TableException("“" + name + "” is nobody's alias in " + AuthorityFile.NAME); }
        return split;
    }

    /** Says nothing but a name. */
    private static boolean isBare(AuthorityEntry entry) {
        return entry.equals(AuthorityEntry.of(entry.name(), entry.aliases()));
    }

    private static boolean same(String one, String other) {
        return NameKey.of(one).equals(NameKey.of(other));
    }
}
