package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;

/**
 * The rule for a saying that stands inside what the cue denies or alleges: "denied that she had said “…”", "rejected
 * claims that she called him “…”", "was accused of saying “…”". The quoted words are then not the speaker's. A denial
 * without quoted words shows that it is one and stays asserted.
 */
final class DeniedSaying {

    /** In the content before its verb: another clause begins, whose saying is not what is denied. */
    private static final Set<String> OTHER_CLAUSE = Set.of(",", ";", ":", "who", "which", "what", "whom", "whose",
            "when", "where", "why", "how", "because", "after", "before", "as", "and", "but");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "you");

    /** Rejections that take what they reject for untrue; who "objected that he called her a liar" believes it. */
    private static final Set<String> DISBELIEVING = Set.of("reject", "dismiss", "doubt", "rebuff", "repudiat", "brush",
            "shrug", "wav", "laugh", "scoff");

    private DeniedSaying() {}

    static Optional<Explained<Factuality>> read(TokenizedText text, Attribution attribution, Optional<CueHead> head) {
        if (head.isEmpty()) { return Optional.empty(); }
        CueHead cue = head.get();
        boolean inCue = sayingAfter(text, attribution, cue);
        if (cue.cueClass().act() == SpeechAct.ACCUSE) {
            return accused(text, attribution, cue)
                    ? found(Factuality.HYPOTHETICAL, "'" + cue.phrase() + "': somebody else says that it was said")
                    : Optional.empty();
        }
        boolean denies = cue.cueClass().act() == SpeechAct.DENY || cue.cueClass().act() == SpeechAct.REJECT
                && DISBELIEVING.stream().anyMatch(cue.phrase()::startsWith);
        return denies && (inCue || sayingInContent(text, attribution))
                ? found(Factuality.NEGATED, "'" + cue.phrase() + "' is said of the saying itself") : Optional.empty();
    }

    /** The passive has the accused as its subject: "was accused of saying", but "is accusing her of". */
    private static boolean accused(TokenizedText text, Attribution attribution, CueHead cue) {
        if (text.tag(cue.tokens().from()) != PartOfSpeech.VERB || text.lower(cue.tokens().from()).endsWith("ing")) {
            return false;
        }
        int start = text.start(cue.tokens().from());
        if (attribution.source().stream().noneMatch(source -> source.start() < start)) { return false; }
        int at = cue.tokens().from() - 1;
        while (at >= text.sentenceAround(at + 1).from() && CueTokens.adverb(text, at)) {
            at--;
        }
        return at >= text.sentenceAround(at + 1).from()
                && Set.of("was", "were", "is", "are", "been", "being", "be", "'s", "'re").contains(
                        CueTokens.straight(text, at));
    }

    /** "denied saying", "was accused of having said": in the cue itself. */
    private static boolean sayingAfter(TokenizedText text, Attribution attribution, CueHead cue) {
        for (int token : CueTokens.of(text, attribution.cue())) {
            boolean gerund = text.lower(token).endsWith("ing")
                    || Set.of("having", "have").contains(text.lower(Math.max(0, token - 1)));
            boolean behind = token > cue.tokens().from();
            if (behind && gerund && Sayings.at(text, token)) { return true; }
        }
        return false;
    }

    private static boolean sayingInContent(TokenizedText text, Attribution attribution) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        if (content.isEmpty() || !quotes(text, attribution.content().getFirst()) || !clause(text, content)) {
            return false;
        }
        for (int at = content.from(); at < content.to() && !text.quoted(at); at++) {
            if (Sayings.at(text, at)) { return true; }
            if (OTHER_CLAUSE.contains(text.lower(at))) { return false; }
        }
        return false;
    }

    private static boolean quotes(TokenizedText text, Span content) {
        return text.quotations().stream().anyMatch(quotation -> content.overlaps(quotation.inner()));
    }

    /** A clause or a gerund, not a thing: "a plan she called “a joke”" was called so. */
    private static boolean clause(TokenizedText text, TokenRange content) {
        int first = content.from();
        String before = first > 0 ? text.lower(first - 1) : "";
        return text.lower(first).equals("that") || before.equals("that") || SUBJECTS.contains(text.lower(first))
                || text.lower(first).endsWith("ing");
    }

    private static Optional<Explained<Factuality>> found(Factuality factuality, String why) {
        return Optional.of(new Explained<>(factuality, why));
    }
}
