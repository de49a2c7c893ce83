package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;

/** Reads what a speaker hopes for a thing: who "hoped the merger would fail" opposes it. */
final class Wishes {

    private static final int REACH = 20;
    private static final Set<String> WISHING = Set.of("hope", "hopes", "hoped", "hoping", "wish", "wishes", "wished",
            "want", "wants", "wanted", "pray", "prays", "prayed");
    private static final Set<String> ENDS = Set.of("fail", "fails", "collapse", "collapses", "flop", "flops",
            "founder", "rejected", "scrapped", "abandoned", "cancelled", "canceled", "blocked", "defeated", "repealed",
            "abolished", "dropped", "stopped", "overturned");
    private static final Set<String> THRIVES = Set.of("succeed", "succeeds", "survive", "survives", "prevail",
            "prevails", "approved", "adopted", "ratified", "passed", "restored", "reinstated", "preserved");

    private final TokenizedText text;
    private final Attribution attribution;
    private final TargetFinder targets;
    private final Clauses clauses;

    Wishes(TokenizedText text, Attribution attribution, TargetFinder targets, Clauses clauses) {
        this.text = text;
        this.attribution = attribution;
        this.targets = targets;
        this.clauses = clauses;
    }

    /** The attitude toward the subject of the reported clause under {@code head}. */
    Optional<Attitude> read(CueHead head) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        boolean wishes = WISHING.contains(head.phrase().split(" ")[0]) && attribution.form() != Form.DIRECT;
        if (!wishes || content.isEmpty()) { return Optional.empty(); }
        int end = clauses.end(content.from(), Math.min(content.to(), content.from() + REACH));
        for (int at = content.from() + 1; at < end; at++) {
            boolean ends = ENDS.contains(text.lower(at));
            if (ends || THRIVES.contains(text.lower(at))) { return wished(at, content, head, ends ? -0.6 : 0.6); }
        }
        return Optional.empty();
    }

    private Optional<Attitude> wished(int verb, TokenRange content, CueHead head, double weight) {
        int from = content.from() + (text.lower(content.from()).equals("that") ? 1 : 0);
        int subject = verb;
        for (int at = verb - 1; at > from; at--) {
            if (Set.of("would", "will", "to", "is", "are", "be").contains(text.lower(at))) {
                subject = at;
            }
        }
        if (subject == verb || clauses.negation(verb, from).isPresent()) { return Optional.empty(); }
        return targets.phrases().endingBefore(subject, from).map(thing -> new Attitude(weight, verb,
                List.of(text.span(head.tokens()), text.span(verb)), Optional.of(thing), false,
                "'" + text.word(verb) + "' is what the speaker wishes it"));
    }
}
