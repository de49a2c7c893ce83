package org.onrecord.extract.stance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Praise that a clause with "but" and a negation takes half back: "the price is fair but the wait is not". */
final class TakenBack {

    private static final Set<String> DENYING = Set.of("not", "n't", "n’t", "never", "cannot");

    /** The "but" stands so many tokens behind the praise, and the negation behind the "but". */
    private static final int NEAR = 20;

    private TakenBack() {}

    /** The attitude that the clause shows, as strong as the praise; empty where there is no such clause in the segment. */
    static Optional<Attitude> in(TokenizedText text, TokenRange segment, List<Attitude> attitudes) {
        List<Attitude> strong = attitudes.stream()
                .filter(attitude -> attitude.strong() && segment.contains(attitude.token())).toList();
        if (strong.isEmpty() || !strong.stream().allMatch(Attitude::supports)) { return Optional.empty(); }
        return strong.stream().max(Comparator.comparingInt(Attitude::token))
                .flatMap(praise -> behind(text, segment, praise));
    }

    private static Optional<Attitude> behind(TokenizedText text, TokenRange segment, Attitude praise) {
        int limit = Math.min(segment.to(), text.sentenceAround(praise.token()).to());
        int but = find(text, Set.of("but"), praise.token() + 1, limit);
        int denial = but < 0 ? -1 : find(text, DENYING, but + 1, limit);
        return denial < 0 ? Optional.empty()
                : Optional.of(new Attitude(-praise.weight(), denial,
                        List.of(text.span(new TokenRange(but, but + 1)), text.span(new TokenRange(denial, denial + 1))),
                        Optional.empty(), false, "'but … " + text.lower(denial) + "' takes some of it back"));
    }

    private static int find(TokenizedText text, Set<String> words, int from, int limit) {
        for (int t = from; t < Math.min(limit, from + NEAR); t++) {
            if (words.contains(text.lower(t))) { return t; }
        }
        return -1;
    }
}
