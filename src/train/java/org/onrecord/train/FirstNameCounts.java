package org.onrecord.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.onrecord.extract.text.TokenizedText;

/**
 * Evidence for first names and their gender: in an article, two capitalised words of which the second also stands
 * after "Mr.", "Ms." or "Mrs.", or alone before a verb of saying, and the pronoun that follows.
 */
final class FirstNameCounts {

    private static final Set<String> MALE = Set.of("he", "his", "him", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> SAYING = Set.of(
            "said", "says", "told", "added", "wrote", "tweeted", "argued", "noted", "explained", "has", "had", "was",
            "is", "who", "did", "also");
    private static final int PRONOUN_WINDOW = 25;
    private static final int FEWEST_SURNAMES = 3;

    private static final class Evidence {
        private final Set<String> surnames = new HashSet<>();
        private int times;
        private int pairs;
        private int people;
        private int male;
        private int female;
    }

    private final Map<String, Evidence> byName = new TreeMap<>();

    void add(TokenizedText text) {
        Set<String> people = new HashSet<>();
        Map<String, Integer> titled = new HashMap<>();
        for (int i = 1; i + 1 < text.size(); i++) {
            surname(text, i, people, titled);
        }
        Map<String, Set<String>> seen = new HashMap<>();
        for (int i = 0; i + 1 < text.size(); i++) {
            if (isName(text.word(i))) {
                byName.computeIfAbsent(text.word(i), n -> new Evidence()).times++;
            }
            int surname = surnameAfter(text, i);
            if (surname > 0 && (i == 0 || !isName(text.word(i - 1)))) {
                pair(text, i, surname, people, titled, seen);
            }
        }
    }

    private static void surname(TokenizedText text, int i, Set<String> people, Map<String, Integer> titled) {
        String word = text.word(i);
        if (!isName(word)) { return; }
        switch (text.word(i - 1)) {
            case "Mr.", "Mr" -> titled.merge(word, 1, Integer::sum);
            case "Ms.", "Mrs.", "Miss", "Ms", "Mrs" -> titled.merge(word, -1, Integer::sum);
            default -> {
                if (!isName(text.word(i - 1)) && SAYING.contains(text.word(i + 1))) {
                    people.add(word);
                }
            }
        }
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).anyMatch(Character::isLowerCase)
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    /** The token of the surname when a first name at {@code i}, perhaps with an initial, is followed by one; else 0. */
    private static int surnameAfter(TokenizedText text, int i) {
        if (!isName(text.word(i))) { return 0; }
        int at = i + 1;
        if (at + 1 < text.size() && isInitial(text.word(at))) {
            at++;
        }
        boolean ends = at + 1 >= text.size() || !isName(text.word(at + 1));
        return isName(text.word(at)) && ends ? at : 0;
    }

    private void pair(
            TokenizedText text,
            int first,
            int surname,
            Set<String> people,
            Map<String, Integer> titled,
            Map<String, Set<String>> seen) {
        String name = text.word(first);
        String last = text.word(surname);
        Evidence evidence = byName.computeIfAbsent(name, n -> new Evidence());
        evidence.pairs++;
        int title = titled.getOrDefault(last, 0);
        if (!people.contains(last) && title == 0) { return; }
        evidence.people++;
        if (!seen.computeIfAbsent(name, n -> new HashSet<>()).add(last)) { return; }
        evidence.surnames.add(last);
        int gender = title != 0 ? 3 * Integer.signum(title) : pronounAfter(text, surname + 1);
        evidence.male += Math.max(0, gender);
        evidence.female += Math.max(0, -gender);
    }

    /** 1 for "he", -1 for "she", 0 when another name or nothing comes first. */
    private static int pronounAfter(TokenizedText text, int from) {
        int to = Math.min(text.size(), from + PRONOUN_WINDOW);
        for (int i = from; i < to; i++) {
            if (MALE.contains(text.lower(i))) { return 1; }
            if (FEMALE.contains(text.lower(i))) { return -1; }
            if (isName(text.word(i)) && text.start(i) > 0 && i + 1 < to && isName(text.word(i + 1))) { return 0; }
        }
        return 0;
    }

    /**
     * One name a line with m, f or u: the listed names that begin a pair somewhere, and others with good evidence.
     *
     * @param listed names with "m", "f" or, for both, "mf"
     */
    List<String> lines(Map<String, String> listed, CommonWordCounts words) {
        List<String> lines = new ArrayList<>();
        byName.forEach((name, e) -> {
            String genders = listed.getOrDefault(name, "");
            boolean first = e.pairs >= 2 && e.pairs >= 0.3 * e.times && e.people > 0.03 * e.pairs;
            boolean known = first && !genders.isEmpty() && words.smallShare(name) < 0.5;
            boolean induced = first && e.surnames.size() >= FEWEST_SURNAMES
                    && e.people >= 0.15 * e.pairs
                    && e.male + e.female >= 2
                    && words.smallShare(name) < 0.2;
            if (known || induced) {
                lines.add(name + "\t" + gender(genders, e));
            }
        });
        return lines;
    }

    /** A listed gender stands unless the evidence against it is strong; weaker evidence decides between both. */
    private static String gender(String listed, Evidence e) {
        int need = listed.length() == 1 ? 8 : 2;
        if (e.male >= need && e.male >= 3 * e.female) { return "m"; }
        if (e.female >= need && e.female >= 2 * e.male) { return "f"; }
        return listed.length() == 1 ? listed : "u";
    }
}
