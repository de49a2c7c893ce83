package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueClass;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;

/** Reads the attitude a cue itself shows to what it attributes: "rejected", "welcomed", "criticism of". */
final class CueAttitude {

    private static final double STRONG = 0.9;
    private static final double WEAK = 0.5;

    /** Verbs that the tagger takes for nouns behind "to". */
    private static final Set<String> DEEDS = Set.of("resign", "quit", "act", "vote", "answer", "leave", "go", "stop",
            "testify", "apologise", "apologize", "step", "pay", "intervene", "reconsider", "speak");

    private CueAttitude() {}

    /** Whether the content is a thing ("the plan", "raising taxes"), not a clause or whole sentences. */
    static boolean nominal(TokenizedText text, Attribution attribution, NounPhrases phrases) {
        if (attribution.form() == Form.DIRECT) { return false; }
        TokenRange content = text.tokens(Span.covering(attribution.content()));
        if (content.isEmpty()) { return false; }
        int at = content.from();
        at = demonstrated(text, content).orElse(at);
        if (Set.of("that", "whether", "if", "how", "why", "what", "to").contains(text.lower(at))) { return false; }
        while (at < content.to() && text.tag(at) == PartOfSpeech.ADP) {
            at++;
        }
        for (; at < Math.min(content.to(), content.from() + 25); at++) {
            PartOfSpeech tag = text.tag(at);
            if (Set.of("who", "which", "that", "as", "because", "when", "after", "before", "if", "while", "where", ",",
                    "to", "by", "for").contains(text.lower(at))) {
                return at > content.from();
            }
            if (tag == PartOfSpeech.AUX && !Set.of("'s", "’s", "being", "having").contains(text.lower(at))) {
                return false;
            }
            if (tag == PartOfSpeech.VERB && !text.lower(at).endsWith("ing") && !participle(text, at, content)) {
                return false;
            }
        }
        return true;
    }

    /** What follows a single thing that "that" points at: "rejected that idea as"; in a clause a verb follows it. */
    private static Optional<Integer> demonstrated(TokenizedText text, TokenRange content) {
        int noun = content.from() + 1;
        while (noun < content.to() && text.tag(noun) == PartOfSpeech.ADJ) {
            noun++;
        }
        if (!text.lower(content.from()).equals("that") || noun >= content.to()) { return Optional.empty(); }
        boolean last = noun + 1 == content.to() || text.lower(noun + 1).equals("as");
        boolean thing = text.tag(noun) == PartOfSpeech.NOUN && !text.lower(noun).endsWith("s");
        return last || thing ? Optional.of(noun + 1) : Optional.empty();
    }

    /** Whether somebody is wanted to do the content, which is no thing then: "called for the toll to be scrapped". */
    static boolean wantedDeed(TokenizedText text, Attribution attribution, CueHead head,
            NounPhrases phrases) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        boolean wanting = Set.of(SpeechAct.BELIEVE, SpeechAct.DEMAND).contains(head.cueClass().act());
        for (int at = content.from() + 1; at + 1 < content.to() && wanting; at++) {
            PartOfSpeech next = text.tag(at + 1);
            boolean deed = text.lower(at).equals("to") && (text.tag(at) == PartOfSpeech.PART
                    || next == PartOfSpeech.VERB || next == PartOfSpeech.AUX || DEEDS.contains(text.lower(at + 1)));
            if (deed) { return !phrases.takesDeed(at - 1); }
            if (text.tag(at) == PartOfSpeech.PUNCT || text.tag(at) == PartOfSpeech.VERB) { return false; }
        }
        return false;
    }

    private static boolean participle(TokenizedText text, int verb, TokenRange content) {
        if (!text.lower(verb).endsWith("ed")) { return false; }
        boolean before = verb + 1 < content.to() && (text.tag(verb + 1) == PartOfSpeech.NOUN
                || text.tag(verb + 1) == PartOfSpeech.ADJ || text.lower(verb + 1).equals("by"));
        return before || verb == content.from();
    }

    /** The attitude of {@code head}, if it shows one. */
    static Optional<Attitude> of(TokenizedText text, Attribution attribution, CueTurn turn, CueHead head,
            NounPhrases phrases) {
        CueClass cueClass = head.cueClass();
        if (cueClass.polarity() == 0 || turn == CueTurn.VOID || deed(text, head)) { return Optional.empty(); }
        boolean nominal = nominal(text, attribution, phrases) && !wantedDeed(text, attribution, head, phrases);
        boolean negated = turn == CueTurn.TURNED;
        if (negated && cueClass.polarity() < 0) { return Optional.empty(); }
        double strength = strength(cueClass, nominal);
        if (strength == 0) { return Optional.empty(); }
        double weight = cueClass.polarity() * strength * (turn == CueTurn.STANDS ? 1 : -0.8);
        List<Span> evidence = new ArrayList<>(
                turn != CueTurn.STANDS ? attribution.cue() : List.of(text.span(head.tokens())));
        String why = "'" + head.phrase() + "' " + (cueClass.polarity() > 0 ? "supports" : "opposes")
                + " what it is about" + (negated ? ", negated" : turn == CueTurn.CONTRARY ? "'s contrary" : "");
        Optional<TokenRange> target = nominal ? target(text, attribution, phrases) : Optional.empty();
        Measures measures = new Measures(text);
        return Optional
                .of(new Attitude(weight, head.tokens().from(), evidence, target.filter(t -> !measures.only(t)), false,
                        why));
    }

    /** "agreed to share it" promises a deed, "agreed to the plan" takes its side. */
    private static boolean deed(TokenizedText text, CueHead head) {
        int next = head.tokens().to();
        return head.cueClass().act() == SpeechAct.PROMISE && next < text.size()
                && text.tag(next) == PartOfSpeech.VERB;
    }

    /** Toward a clause only the acts that judge count: "complained that", not "hoped that"; a denial judges no thing. */
    private static double strength(CueClass cueClass, boolean nominal) {
        if (nominal) {
            return cueClass.act() == SpeechAct.BELIEVE || cueClass.act() == SpeechAct.DEMAND ? 0.7 : STRONG;
        }
        return switch (cueClass.act()) {
            case PRAISE, CRITICIZE, REJECT, ACCUSE, DECIDE -> WEAK;
            case DECLINE -> WEAK;
            default -> 0;
        };
    }

    private static Optional<TokenRange> target(TokenizedText text, Attribution attribution, NounPhrases phrases) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        Optional<Integer> behind = demonstrated(text, content);
        if (behind.isPresent()) { return Optional.of(new TokenRange(content.from() + 1, behind.get())); }
        int from = content.from();
        while (from < content.to() && text.tag(from) == PartOfSpeech.ADP) {
            from++;
        }
        return phrases.startingAt(from, content.to());
    }
}
