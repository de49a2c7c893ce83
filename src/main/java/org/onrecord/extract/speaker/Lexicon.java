package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words the speaker rules know: first names, roles, bodies, places, nouns that head a source. Immutable. */
final class Lexicon {

    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final Set<String> commonWords = new HashSet<>();
    private final Map<String, RoleWord> roles = new HashMap<>();
    private final Set<String> bodyWords = new HashSet<>();
    private final Set<String> trades = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, SourceNoun> nouns = new HashMap<>();

    private Lexicon() {}

    /** Reads the word lists from the class path. */
    static Lexicon load() {
        Lexicon all = new Lexicon();
        all.readFirstNames("first-names.tsv");
        all.readFirstNames("first-names-more.tsv");
        WordFile.rows("nicknames.txt").forEach(row -> all.readNicknames(row[0].split(" ")));
        WordFile.rows("common-words.txt").forEach(row -> all.commonWords.add(row[0]));
        WordFile.rows("roles.tsv").forEach(all::readRole);
        WordFile.rows("organizations.txt").forEach(row -> all.bodyWords.add(row[0]));
        WordFile.rows("trades.txt").forEach(row -> all.trades.add(row[0]));
        WordFile.rows("organization-names.txt").forEach(row -> all.bodies.add(Folding.fold(row[0])));
        WordFile.rows("states.tsv").forEach(all::readState);
        WordFile.rows("places.tsv").forEach(all::readPlace);
        WordFile.rows("sources.tsv")
                .forEach(row -> all.nouns.put(row[0], SourceNoun.valueOf(row[1].toUpperCase(Locale.ROOT))));
        return all;
    }

    private void readFirstNames(String file) {
        for (String[] row : WordFile.rows(file)) {
            String name = Folding.fold(row[0]);
            if (row[1].equals("-")) {
                firstNames.remove(name);
            } else {
                firstNames.put(name, Gender.of(row[1]));
            }
        }
    }

    private void readNicknames(String[] group) {
        for (String name : group) {
            nicknames.computeIfAbsent(Folding.fold(group[0]), n -> new HashSet<>()).add(Folding.fold(name));
        }
    }

    private void readRole(String[] row) {
        String word = row[2].startsWith("abbr:") ? row[2].substring(5) : row[0];
        roles.put(row[0], new RoleWord(word, Gender.of(row[1]), row[2].equals("honorific")));
    }

    private void readState(String[] row) {
        for (String letters : row[1].split(",")) {
            states.put(letters, row[0]);
        }
    }

    private void readPlace(String[] row) {
        places.put(Folding.fold(row[0]), row[0]);
        for (String demonym : row[1].split(",")) {
            if (!demonym.isEmpty()) {
                demonyms.put(Folding.fold(demonym), row[0]);
            }
        }
    }

    /** Whether {@code word}, written with a capital, is a first name; of "Karl-Heinz" the first part decides. */
    boolean isFirstName(String word) {
        String name = Folding.fold(word);
        int hyphen = name.indexOf('-');
        return firstNames.containsKey(name) || hyphen > 1 && firstNames.containsKey(name.substring(0, hyphen));
    }

    Gender genderOf(String firstName) {
        String name = Folding.fold(firstName);
        int hyphen = name.indexOf('-');
        Gender whole = firstNames.getOrDefault(name, Gender.UNKNOWN);
        return whole != Gender.UNKNOWN || hyphen < 0
                ? whole
                : firstNames.getOrDefault(name.substring(0, hyphen), Gender.UNKNOWN);
    }

    /** Whether two folded first names are forms of one: "bob" and "robert". */
    boolean sameFirstName(String one, String other) {
        return one.equals(other)
                || nicknames.getOrDefault(one, Set.of()).contains(other)
                || nicknames.getOrDefault(other, Set.of()).contains(one);
    }

    /** Whether a word in lower case is mostly written small. */
    boolean isCommon(String lower) {
        return commonWords.contains(lower);
    }

    /** The role a word in lower case stands for, its full stop ignored. */
    Optional<RoleWord> role(String lower) {
        RoleWord exact = roles.get(lower);
        if (exact != null || lower.indexOf('.') < 0) { return Optional.ofNullable(exact); }
        return Optional.ofNullable(roles.get(lower.replace(".", "")));
    }

    boolean isRole(String lower) {
        return role(lower).isPresent();
    }

    boolean isBodyWord(String lower) {
        return bodyWords.contains(lower)
                || lower.endsWith(".") && bodyWords.contains(lower.substring(0, lower.length() - 1));
    }

    /** Whether a word in lower case names what a company deals in, as the end of its name: "Orvik Packaging". */
    boolean isTrade(String lower) {
        return trades.contains(lower);
    }

    /** Whether a folded phrase is a body's name that its words do not give away. */
    boolean isBody(String folded) {
        return bodies.contains(folded);
    }

    boolean isPlace(String folded) {
        return places.containsKey(folded);
    }

    /** The place a folded word or phrase names or belongs to: "iranian" and "iran" to Iran. */
    Optional<String> placeOf(String folded) {
        return Optional.ofNullable(demonyms.getOrDefault(folded, places.get(folded)));
    }

    /** The state that the letters of a politician's tag stand for, else the letters: "Okla." and "OK" of Oklahoma. */
    String stateOf(String letters) {
        return states.getOrDefault(letters.replace(".", "").toLowerCase(Locale.ROOT), letters);
    }

    boolean isDemonym(String folded) {
        return demonyms.containsKey(folded);
    }

    /** What kind of speaker a noun in lower case heads. */
    Optional<SourceNoun> noun(String lower) {
        return Optional.ofNullable(nouns.get(lower));
    }
}
