package org.onrecord.extract.stance;

import java.util.Set;

import org.onrecord.extract.stance.Holders.Holder;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** Tells whether the speaker wants, promises or demands what a verb does: "must scrap", "urge the board to scrap". */
final class Intentions {

    private static final int NEAR = 6;
    /** How far before "to" the verb of urging may stand, in tokens: "urge the members of the board to". */
    private static final int URGED = 8;
    private static final Set<String> WANTING = Set.of("must", "should", "ought", "shall", "let", "to", "will", "wo",
            "'ll", "never", "would", "need", "needs", "please", "cannot", "ca");
    private static final Set<String> PLEDGING = Set.of("will", "wo", "'ll", "would", "never");
    private static final Set<String> OBLIGED = Set.of("have", "has", "need", "needs", "ought");
    private static final Set<String> STRIVING = Set.of("want", "going");
    private static final Set<String> URGING = Set.of("urge", "urged", "urging", "ask", "asking", "call", "calling",
            "want", "beg", "implore", "appeal", "appealing", "demand", "encourage", "advise", "expect");
    private static final Set<String> BINDING = Set.of("must", "should", "shall", "ought", "to", "let", "please");

    private final TokenizedText text;
    private final Clauses clauses;
    private final Holders holders;
    private final boolean wanted;
    private final Demands demands;

    /**
     * @param wanted whether the cue wants or promises its content, so that "to scrap it" counts without "must"
     * @param demands what the cue demands of somebody
     */
    Intentions(TokenizedText text, Clauses clauses, Holders holders, boolean wanted, Demands demands) {
        this.text = text;
        this.clauses = clauses;
        this.holders = holders;
        this.wanted = wanted;
        this.demands = demands;
    }

    /** "must scrap", "let us scrap", "we will scrap", or "to scrap" under a cue that wants it. */
    boolean of(int verb, int from) {
        if (demands.deed(verb)) { return true; }
        int start = clauses.start(verb, from);
        for (int at = verb - 1; at >= Math.max(start, verb - NEAR); at--) {
            String word = straight(at);
            if (word.equals("to")) { return toward(at, verb, start, from); }
            if (WANTING.contains(word)) { return !PLEDGING.contains(word) || holders.of(verb, from) == Holder.SPEAKER; }
            if (text.tag(at) == PartOfSpeech.VERB) { return false; }
        }
        return false;
    }

    /** Whether the cue demands the deed at {@code verb} of somebody. */
    boolean demanded(int verb) {
        return demands.deed(verb);
    }

    private boolean toward(int to, int verb, int start, int from) {
        if (wanted) { return true; }
        int at = to - 1;
        while (at > start && Set.of("not", "never").contains(text.lower(at))) {
            at--;
        }
        if (at < start) { return false; }
        String word = text.lower(at);
        boolean time = word.equals("time") && at > from
                && Set.of("is", "was", "'s", "’s", "high").contains(text.lower(at - 1));
        return time || OBLIGED.contains(word)
                || STRIVING.contains(word) && holders.of(verb, from) != Holder.OTHER
                || urged(at, start, from);
    }

    /** "we urge the board to", "I want you to". */
    private boolean urged(int before, int start, int from) {
        for (int at = before; at >= Math.max(start, before - URGED); at--) {
            if (URGING.contains(text.lower(at)) && text.tag(at) == PartOfSpeech.VERB) {
                return at < before && !gerund(at) && holders.of(at, from) == Holder.SPEAKER;
            }
        }
        return false;
    }

    /** "asking them to drop it is wrong": what nobody is said to do. */
    private boolean gerund(int verb) {
        int at = verb - 1;
        while (at >= 0 && text.tag(at) == PartOfSpeech.ADV) {
            at--;
        }
        return text.lower(verb).endsWith("ing") && (at < 0 || text.tag(at) != PartOfSpeech.AUX);
    }

    /** Whether "not" at {@code negation} forbids the verb, so that its contrary is wanted: "must not scrap". */
    boolean forbids(int negation, int verb) {
        if (!Set.of("not", "n't", "never").contains(straight(negation))) { return false; }
        boolean binding = false;
        for (int at = Math.max(0, negation - 2); at < verb; at++) {
            if (at > negation && !auxiliary(at)) { return false; }
            binding |= BINDING.contains(straight(at));
        }
        return binding;
    }

    private boolean auxiliary(int at) {
        return switch (text.tag(at)) {
            case AUX, ADV, PART -> true;
            default -> Set.of("to", "want", "let").contains(text.lower(at));
        };
    }

    /** "need not scrap", "do not have to scrap": nothing is wanted. */
    boolean optional(int negation, int verb) {
        for (int at = Math.max(0, negation - 1); at < verb; at++) {
            boolean needs = Set.of("need", "needs").contains(text.lower(at))
                    || at > negation && text.lower(at).equals("have") && text.lower(at + 1).equals("to");
            if (needs) { return true; }
        }
        return false;
    }

    private String straight(int token) {
        return text.lower(token).replace('’', '\'');
    }
}
