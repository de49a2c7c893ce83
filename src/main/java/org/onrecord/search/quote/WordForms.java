package org.onrecord.search.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words are forms of one: those with one stem, and the irregular forms of the verbs that carry the tense. */
public final class WordForms {

    private static final List<Set<String>> IRREGULAR = List.of(
            Set.of("be", "am", "is", "are", "was", "were", "been", "being"),
            Set.of("have", "has", "had", "having"),
            Set.of("do", "does", "did", "done", "doing"),
            Set.of("will", "would", "shall", "should"),
            Set.of("can", "could"),
            Set.of("may", "might"),
            Set.of("go", "goes", "went", "gone", "going"),
            Set.of("say", "says", "said", "saying"),
            Set.of("make", "makes", "made", "making"),
            Set.of("take", "takes", "took", "taken", "taking"),
            Set.of("get", "gets", "got", "gotten", "getting"),
            Set.of("come", "comes", "came", "coming"),
            Set.of("give", "gives", "gave", "given", "giving"),
            Set.of("see", "sees", "saw", "seen", "seeing"),
            Set.of("know", "knows", "knew", "known", "knowing"),
            Set.of("think", "thinks", "thought", "thinking"),
            Set.of("pay", "pays", "paid", "paying"),
            Set.of("keep", "keeps", "kept", "keeping"),
            Set.of("begin", "begins", "began", "begun", "beginning"));

    private static final Map<String, String> BASES = bases();

    private WordForms() {}

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (Set<String> forms : IRREGULAR) {
            String base = forms.stream().min(Comparator.naturalOrder()).orElseThrow();
            forms.forEach(form -> bases.put(form, base));
        }
        return Map.copyOf(bases);
    }

    /** What all forms of a word have in common: the irregular verb's base, or {@code stem}. */
    public static String base(String form, String stem) {
        return BASES.getOrDefault(form, stem);
    }
}
