package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.cue.CueReading;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Form;
import org.onrecord.model.Stance;

/**
 * The stance classifier that works by rules from two lexicons: the attitude of the cue ("rejected") and of the words of
 * the content ("indefensible"), with negation, conditions and contrast. What nobody said shows no stance. Immutable.
 */
public final class LexicalStanceClassifier implements StanceClassifier {

    /** How far before a cue another is looked for, in tokens. */
    private static final int LOOKBACK = 40;

    private final CueClasses cues;
    private final PolarityLexicon lexicon;

    private LexicalStanceClassifier(CueClasses cues, PolarityLexicon lexicon) {
        this.cues = cues;
        this.lexicon = lexicon;
    }

    /** Loads the polarity lexicon from the class path. */
    public static LexicalStanceClassifier load(CueClasses cues) {
        return new LexicalStanceClassifier(cues, PolarityLexicon.load());
    }

    @Override
    public Explained<Stance> classify(TokenizedText text, Attribution attribution, CueReading cue) {
        Optional<CueHead> head = cues.head(text, attribution);
        ContentAttitudes reader = new ContentAttitudes(text, lexicon, attribution, wants(head));
        NounPhrases phrases = reader.targets().phrases();
        Optional<String> topic = topic(text, attribution, phrases);
        Optional<Attitude> ofCue = head.flatMap(h -> CueAttitude.of(text, attribution, cue, h, phrases));
        if (!tellsStance(cue, ofCue, text, attribution)) {
            return new Explained<>(Stance.neutral(topic), "the article does not say that this was said");
        }
        if (ofCue.isPresent() && CueAttitude.nominal(text, attribution, phrases)) {
            return new Verdict(text, List.of(ofCue.get())).weigh(topic);
        }
        List<Attitude> attitudes = new ArrayList<>();
        attribution.content().forEach(segment -> attitudes.addAll(reader.in(text.tokens(segment))));
        if (attitudes.stream().noneMatch(Attitude::strong)) {
            Answers.read(text, attribution, phrases).ifPresent(attitudes::add);
        }
        boolean far = !attitudes.isEmpty() && attitudes.stream().noneMatch(a -> text.sentenceOf(a.token()) == firstSentence(text, attribution));
        Optional<String> about = far ? Optional.empty() : topic;
        return together(text, ofCue, attitudes).weigh(about.or(() -> antecedent(text, attribution, phrases)));
    }

    private static Verdict together(TokenizedText text, Optional<Attitude> ofCue, List<Attitude> attitudes) {
        if (ofCue.isPresent() && attitudes.stream().noneMatch(Attitude::strong)) {
            return new Verdict(text, List.of(ofCue.get()));
        }
        return new Verdict(text, attitudes);
    }

    private static int firstSentence(TokenizedText text, Attribution attribution) {
        TokenRange first = text.tokens(attribution.content().getFirst());
        return first.isEmpty() ? -1 : text.sentenceOf(first.from());
    }

    /** "rejected the freeze, saying: “Never.”": what another cue of the sentence, before this one, was about. */
    private Optional<String> antecedent(TokenizedText text, Attribution attribution, NounPhrases phrases) {
        if (attribution.cue().isEmpty()) { return Optional.empty(); }
        TokenRange cue = text.tokens(attribution.cue().getFirst());
        if (cue.isEmpty()) { return Optional.empty(); }
        int first = Math.max(text.sentenceAround(cue.from()).from(), cue.from() - LOOKBACK);
        for (int at = first; at < cue.from(); at++) {
            Optional<CueHead> before = text.tag(at) == PartOfSpeech.VERB && !text.quoted(at) ? cues.at(text, at, cue.from()) : Optional.empty();
            if (before.filter(h -> h.cueClass().polarity() != 0).isPresent()) {
                return phrases.startingAt(before.get().tokens().to(), cue.from()).map(range -> text.span(range).in(text.text()));
            }
        }
        return Optional.empty();
    }

    private static boolean wants(Optional<CueHead> head) {
        return head.map(h -> switch (h.cueClass().act()) {
            case DEMAND, PROMISE, DECIDE, BELIEVE -> true;
            default -> false;
        }).orElse(false);
    }

    /** What was denied, supposed or kept back shows no stance, unless the cue is an attitude: "does not support". */
    private static boolean tellsStance(CueReading cue, Optional<Attitude> ofCue, TokenizedText text,
            Attribution attribution) {
        return switch (cue.factuality().value()) {
            case ASSERTED -> true;
            case NEGATED -> ofCue.isPresent();
            case HYPOTHETICAL -> ofCue.isPresent() && attribution.cue().stream()
                    .anyMatch(span -> span.in(text.text()).matches("(?s).*\\b(will|would|plans?|expected)\\b.*"));
            case DECLINED -> false;
        };
    }

    /** What a reported clause is about: the noun phrase it begins with. */
    private static Optional<String> topic(TokenizedText text, Attribution attribution, NounPhrases phrases) {
        if (attribution.form() == Form.DIRECT) { return Optional.empty(); }
        TokenRange first = text.tokens(attribution.content().getFirst());
        int from = first.from();
        while (from < first.to() && text.lower(from).matches("that|whether|if|to|of|for|about|on|at|with")) {
            from++;
        }
        return phrases.startingAt(from, first.to()).map(range -> text.span(range).in(text.text()));
    }
}
