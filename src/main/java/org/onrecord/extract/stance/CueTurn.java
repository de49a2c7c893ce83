package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueClass;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.cue.CueReading;
import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Factuality;
import org.onrecord.model.SpeechAct;

/** What the words around a cue make of the attitude it shows: "no longer supports" turns it, "was accused of" voids it. */
enum CueTurn {
    /** The speaker holds the attitude. */
    STANDS,
    /** The speaker does not hold it, or not any more. */
    TURNED,
    /** The attitude is about somebody's contrary one: "welcomed the rejection of". */
    CONTRARY,
    /** Nothing is told of the speaker's attitude. */
    VOID;

    /** How far the second half of "neither … nor" may stand, in tokens. */
    private static final int REACH = 15;
    private static final Set<String> CEASED = Set.of("ceased", "ceases", "stopped", "stops", "quit");
    private static final Set<String> SHORT = Set.of("short", "avoided", "avoids", "avoiding", "refrained", "instead");
    private static final Set<String> CALLS = Set.of("calls", "call", "pressure", "demands", "demand", "requests",
            "request", "appeals", "appeal", "pleas", "plea");
    private static final Set<String> WAVERING = Set.of("hesitated", "hesitates", "hesitating", "reluctant", "loath");

    /** How {@code head}, the head of the attribution's cue, is turned. */
    static CueTurn of(TokenizedText text, Attribution attribution, CueReading reading, CueHead head,
            CueClasses cues) {
        boolean negated = reading.factuality().value() == Factuality.NEGATED;
        int first = Math.max(text.sentenceAround(head.tokens().from()).from(), head.tokens().from() - 4);
        Optional<CueHead> noun = against(text, attribution, head, cues);
        if (noun.isPresent()) { return !negated && head.cueClass().polarity() > 0 ? CONTRARY : VOID; }
        if (ofOthers(text, head.tokens().from()) || undergone(text, attribution, head.tokens().from(), first)
                || head.cueClass().act() == SpeechAct.DENY && attitude(text, head.tokens().to(), cues)
                || within(text, WAVERING, first, head.tokens().from())
                || negated && (within(text, SHORT, first, head.tokens().from()) || bothWays(text, head, cues))) {
            return VOID;
        }
        return negated || ended(text, head.tokens().from(), first) ? TURNED : STANDS;
    }

    /** "resisted calls to back": others call for it. */
    private static boolean ofOthers(TokenizedText text, int head) {
        return head > 1 && text.lower(head - 1).equals("to") && CALLS.contains(text.lower(head - 2));
    }

    /** The noun of opposition in the cue behind its verb: "rejected criticism of". */
    private static Optional<CueHead> against(TokenizedText text, Attribution attribution, CueHead head,
            CueClasses cues) {
        int end = attribution.cue().isEmpty() ? 0 : text.tokens(attribution.cue().getLast()).to();
        for (int at = head.tokens().to(); at < end && head.cueClass().kind() == CueClass.Kind.VERB; at++) {
            Optional<CueHead> noun = cues.at(text, at, end)
                    .filter(h -> h.cueClass().kind() == CueClass.Kind.NOUN && h.cueClass().polarity() < 0);
            if (noun.isPresent() && text.tag(at) == PartOfSpeech.NOUN) { return noun; }
        }
        return Optional.empty();
    }

    /** "no longer supports", "has ceased to support", "stopped supporting". */
    private static boolean ended(TokenizedText text, int head, int first) {
        for (int at = head - 1; at >= first; at--) {
            if (text.lower(at).equals("longer")) { return at > first && text.lower(at - 1).equals("no"); }
            if (CEASED.contains(text.lower(at))) { return true; }
            if (text.tag(at) != PartOfSpeech.ADV && !text.lower(at).equals("to")) { return false; }
        }
        return false;
    }

    /** "Fenn was accused of": a passive whose subject is the source does not tell what the source holds. */
    private static boolean undergone(TokenizedText text, Attribution attribution, int head, int first) {
        if (attribution.source().isEmpty() || text.tag(head) != PartOfSpeech.VERB
                || !text.lower(head).endsWith("ed")) {
            return false;
        }
        boolean before = attribution.source().getFirst().start() < text.start(head);
        int at = head - 1;
        while (at > first && text.tag(at) == PartOfSpeech.ADV) {
            at--;
        }
        return before && at >= first && FunctionWords.BEING.contains(text.lower(at));
    }

    /** Whether a verb of attitude in -ing follows, also as the content: "denied supporting". */
    private static boolean attitude(TokenizedText text, int at, CueClasses cues) {
        return at < text.size() && text.lower(at).endsWith("ing") && polarity(text, at, cues) != 0;
    }

    /** "neither backed nor opposed", "did not praise or blame". */
    private static boolean bothWays(TokenizedText text, CueHead head, CueClasses cues) {
        int end = Math.min(text.sentenceAround(head.tokens().from()).to(), head.tokens().to() + REACH);
        for (int at = head.tokens().to(); at + 1 < end; at++) {
            boolean other = Set.of("nor", "or").contains(text.lower(at));
            if (other && polarity(text, at + 1, cues) * head.cueClass().polarity() < 0) { return true; }
        }
        return false;
    }

    private static int polarity(TokenizedText text, int at, CueClasses cues) {
        Optional<CueHead> head = cues.at(text, at, text.sentenceAround(at).to());
        return head.map(CueHead::cueClass).filter(c -> c.kind() == CueClass.Kind.VERB).map(CueClass::polarity)
                .orElse(0);
    }

    private static boolean within(TokenizedText text, Set<String> words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.contains(text.lower(at))) { return true; }
        }
        return false;
    }
}
