package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.cue.CueReading;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Stance;

/**
 * The stance classifier that works by rules from two lexicons: the attitude of the cue ("rejected") and of the words of
 * the content ("indefensible"), with negation, conditions and contrast. What nobody said shows no stance. A learned
 * classifier may confirm words that are too weak alone. Immutable.
 */
public final class LexicalStanceClassifier implements StanceClassifier {

    private static final Pattern TO_COME = Pattern.compile("\\b(?:will|would|plans?|expected)\\b");

    private final CueClasses cues;
    private final PolarityLexicon lexicon;
    private final Optional<SecondOpinion> secondOpinion;

    private LexicalStanceClassifier(CueClasses cues, PolarityLexicon lexicon, Optional<SecondOpinion> secondOpinion) {
        this.cues = cues;
        this.lexicon = lexicon;
        this.secondOpinion = secondOpinion;
    }

    /** Loads the polarity lexicon from the class path. */
    public static LexicalStanceClassifier load(CueClasses cues) {
        return new LexicalStanceClassifier(cues, PolarityLexicon.load(), Optional.empty());
    }

    /** Loads the polarity lexicon from the class path; {@code pairs} is asked for a second opinion. */
    public static LexicalStanceClassifier load(CueClasses cues, PairStance pairs) {
        return new LexicalStanceClassifier(cues, PolarityLexicon.load(), Optional.of(new SecondOpinion(pairs)));
    }

    @Override
    public Explained<Stance> classify(TokenizedText text, Attribution attribution, CueReading cue) {
        Optional<CueHead> head = cues.head(text, attribution);
        Optional<Naming> naming = head.flatMap(h -> Naming.of(text, attribution, h, new NounPhrases(text)));
        Demands demands = new Demands(text, attribution, head);
        ContentAttitudes reader = new ContentAttitudes(text, lexicon, attribution, wants(head), demands, naming);
        NounPhrases phrases = reader.targets().phrases();
        Topics topics = new Topics(text, attribution, cues, phrases);
        Optional<TokenRange> topic = topics.topic();
        Optional<Attitude> ended = new Withdrawal(text, attribution, cues, phrases).read();
        if (ended.isPresent() && cue.factuality().value() == Factuality.ASSERTED) {
            return new Verdict(text, List.of(ended.get())).weigh(ended.get().target());
        }
        Optional<Attitude> ofCue = head.flatMap(h -> CueAttitude.of(text, attribution,
                CueTurn.of(text, attribution, cue, h, cues), h, phrases));
        if (!tellsStance(cue, ofCue, text, attribution)) {
            Optional<String> words = topic.map(range -> text.span(range).in(text.text()));
            return new Explained<>(Stance.neutral(words), "the article does not say that this was said");
        }
        Optional<Attitude> named = cue.factuality().value() != Factuality.ASSERTED ? Optional.empty()
                : head.flatMap(h -> Denial.claim(text, attribution, h)
                        .or(() -> new Avowals(text, attribution, cues, phrases).read(h)));
        if (named.isPresent()) { return new Verdict(text, List.of(named.get())).weigh(topic); }
        if (ofCue.isPresent() && !demands.clause() && CueAttitude.nominal(text, attribution, phrases)) {
            return new Verdict(text, List.of(ofCue.get())).weigh(topic);
        }
        if (head.filter(h -> Denial.of(text, attribution, h)).isPresent()) {
            return new Explained<>(Stance.neutral(topic.map(range -> text.span(range).in(text.text()))),
                    "who denies a clause takes no side to what it is about");
        }
        List<Attitude> attitudes = inContent(text, attribution, reader);
        if (head.filter(h -> h.cueClass().act() == SpeechAct.ACCUSE).isPresent()) {
            attitudes = attitudes.stream().filter(a -> !a.supports()).toList();
        }
        if (attitudes.stream().noneMatch(Attitude::strong)) {
            Optional<Attitude> wish = head
                    .flatMap(new Wishes(text, attribution, reader.targets(), reader.clauses())::read);
            attitudes = ofCue.or(() -> wish).or(() -> head.flatMap(h -> naming.flatMap(name -> name.blow(text, h))))
                    .map(List::of).orElse(confirmed(attitudes, text, attribution, topic));
        }
        boolean near = attitudes.isEmpty()
                || !demands.clause() && attitudes.stream().anyMatch(a -> topics.nearTopic(a.token()));
        return new Verdict(text, attitudes).weigh(topic.filter(t -> near).or(topics::antecedent));
    }

    private static List<Attitude> inContent(TokenizedText text, Attribution attribution, ContentAttitudes reader) {
        List<Attitude> attitudes = new ArrayList<>();
        for (Span segment : attribution.content()) {
            TokenRange tokens = text.tokens(segment);
            attitudes.addAll(reader.in(tokens));
            TakenBack.in(text, tokens, attitudes).ifPresent(attitudes::add);
        }
        if (attitudes.stream().noneMatch(Attitude::strong)) {
            Answers.read(text, attribution, reader.targets().phrases()).ifPresent(attitudes::add);
        }
        return attitudes;
    }

    private List<Attitude> confirmed(List<Attitude> weak, TokenizedText text, Attribution attribution,
            Optional<TokenRange> topic) {
        if (weak.isEmpty() || weak.stream().anyMatch(Attitude::strong)) { return weak; }
        return secondOpinion.flatMap(second -> topic.map(t -> second.on(weak, text, attribution, t))).orElse(weak);
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
            case HYPOTHETICAL -> ofCue.isPresent()
                    && attribution.cue().stream().anyMatch(span -> TO_COME.matcher(span.in(text.text())).find());
            case DECLINED -> false;
        };
    }
}
