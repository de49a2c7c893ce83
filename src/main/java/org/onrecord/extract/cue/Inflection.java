package org.onrecord.extract.cue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules and exceptions that give the forms of an English verb and the plural of a noun. Immutable. */
public final class Inflection {

    private static final Set<String> DOUBLING = Set.of(
            "admit", "commit", "refer", "infer", "prefer", "regret", "rebut", "permit", "submit", "confer", "defer",
            "deter", "forbid", "begin", "rebel", "compel", "propel", "concur", "omit", "transmit", "control", "repel",
            "dispel", "expel", "upset", "abhor", "demur");
    private static final Set<String> DOUBLING_IN_BRITAIN = Set.of(
            "label", "counsel", "cancel", "signal", "travel", "level", "rival", "imperil", "marvel");

    private final Map<String, List<String>> irregular;

    private Inflection(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** Loads the irregular verbs from the class path. */
    public static Inflection load() {
        return new Inflection(LexiconFile.table(Inflection.class, "irregular-verbs.txt"));
    }

    /** All forms of {@code verb}, given as its base in lower case, the base first. */
    public Set<String> verb(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        forms.add(withS(verb));
        forms.add(stem(verb, true) + "ing");
        List<String> exceptions = irregular.get(verb);
        if (exceptions == null) {
            forms.add(past(verb));
            if (DOUBLING_IN_BRITAIN.contains(verb)) {
                String doubled = verb + verb.charAt(verb.length() - 1);
                forms.add(doubled + "ed");
                forms.add(doubled + "ing");
            }
        } else {
            forms.addAll(exceptions);
        }
        return forms;
    }

    /** Whether {@code form} is the past or the participle of a verb and cannot be its base. */
    public boolean isPast(String form) {
        return form.endsWith("ed") && !form.equals("need")
                || !irregular.containsKey(form) && irregular.values().stream().anyMatch(forms -> forms.contains(form));
    }

    /** The singular and the regular plural of {@code noun}. */
    public Set<String> noun(String noun) {
        return new LinkedHashSet<>(List.of(noun, withS(noun)));
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) { return word.substring(0, word.length() - 1) + "ies"; }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
                || word.endsWith("sh") || word.equals("go") || word.equals("do") || word.equals("veto");
        return word + (hissing ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantY(verb)) { return verb.substring(0, verb.length() - 1) + "ied"; }
        return stem(verb, false) + "ed";
    }

    /** What "-ing" or "-ed" is put to. */
    private static String stem(String verb, boolean ing) {
        int last = verb.length() - 1;
        if (verb.endsWith("ie") && ing) { return verb.substring(0, last - 1) + "y"; }
        boolean silent = verb.endsWith("e") && !(ing && (verb.endsWith("ee") || verb.endsWith("oe") || last < 2));
        if (silent) { return verb.substring(0, last); }
        return doubles(verb) ? verb + verb.charAt(last) : verb;
    }

    private static boolean doubles(String verb) {
        if (DOUBLING.contains(verb)) { return true; }
        int last = verb.length() - 1;
        return last >= 2 && !vowel(verb, last) && "wxy".indexOf(verb.charAt(last)) < 0
                && vowel(verb, last - 1) && !vowel(verb, last - 2) && vowels(verb) == 1;
    }

    private static int vowels(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += vowel(word, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean endsInConsonantY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && !vowel(word, last - 1);
    }

    private static boolean vowel(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) >= 0;
    }
}
