package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.SpeechAct;

/**
 * Tells whether a cue denies the clause it reports: who "denied that she opposed the plan" or "dismissed the idea that it
 * was a fraud" holds none of the attitudes in it, and need not hold their opposite.
 */
final class Denial {

    /** Heads that deny the clause after "that"; "objected that" and "protested that" assert it. */
    private static final Set<String> DENYING = Set.of("reject", "rejected", "rejects", "rejecting", "dismiss",
            "dismissed", "dismisses", "dismissing", "doubt", "doubted", "doubts", "disagree", "disagreed", "disagrees",
            "ruled", "rules", "ruling", "questioned", "questions", "challenged", "challenges");

    private Denial() {}

    /** The attitude of who dismisses what others say: against the "reports that" or the "suggestion that". */
    static Optional<Attitude> claim(TokenizedText text, Attribution attribution, CueHead head) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        TokenRange cue = text.tokens(attribution.cue().getLast());
        int noun = cue.to() - 1;
        boolean claim = !content.isEmpty() && text.lower(content.from()).equals("that") && noun >= head.tokens().to()
                && head.cueClass().polarity() < 0 && text.tag(noun) == PartOfSpeech.NOUN
                && (head.cueClass().act() == SpeechAct.DENY || head.cueClass().act() == SpeechAct.REJECT);
        if (!claim) { return Optional.empty(); }
        return Optional.of(new Attitude(-0.8, head.tokens().from(), List.of(text.span(head.tokens())),
                new NounPhrases(text).endingBefore(noun + 1, head.tokens().to()), false,
                "'" + head.phrase() + "' opposes the '" + text.word(noun) + "'"));
    }

    static boolean of(TokenizedText text, Attribution attribution, CueHead head) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        if (attribution.form() == Form.DIRECT || content.isEmpty()) { return false; }
        boolean that = text.lower(content.from()).equals("that");
        return head.cueClass().act() == SpeechAct.DENY
                || head.cueClass().polarity() < 0 && that && DENYING.contains(head.phrase().split(" ")[0]);
    }
}
