package org.onrecord.extract.tag;

import java.util.Locale;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;

/** Why a candidate was taken, in words: its cue, the readings that propose it, its words, its probabilities. */
final class ChoiceReason {

    private static final String[] HOW_OFTEN = {"never", "very seldom", "seldom", "now and then", "not seldom", "often",
            "mostly", "nearly always"};

    /** From these log-odds on the words count as evidence worth telling. */
    private static final double TELLING = 1;

    private final TokenFacts facts;

    ChoiceReason(TokenFacts facts) {
        this.facts = facts;
    }

    /**
     * @param words the log-odds that the words alone give
     * @param right the probability that the candidate is right
     * @param exact the probability that its borders are
     */
    String of(Candidate candidate, double words, double right, double exact) {
        return cue(candidate.link().cue()) + readings(candidate.proposals()) + words(words)
                + String.format(Locale.ROOT, "compared with what people marked in other articles, it is right with a "
                        + "probability of %.2f and its borders are with %.2f", right, exact);
    }

    private String cue(Optional<TokenRange> cue) {
        if (cue.isEmpty()) { return "no cue, only marks and place; "; }
        int head = cue.get().from();
        for (int t = cue.get().from(); t < cue.get().to(); t++) {
            head = facts.step[t] > facts.step[head] ? t : head;
        }
        return "“" + facts.text.word(head) + "” is " + HOW_OFTEN[facts.step[head]]
                + " a cue in news that people marked; ";
    }

    private static String readings(int proposals) {
        int readings = Integer.bitCount(proposals & CandidatePool.READINGS);
        return readings == 0 ? "a likelier extent of what the tagger found; "
                : "in " + readings + " of the tagger's " + CandidatePool.BIASES.length + " readings; ";
    }

    private static String words(double score) {
        if (Math.abs(score) < TELLING) { return ""; }
        return score > 0 ? "its words speak for it; " : "its words speak against it; ";
    }
}
