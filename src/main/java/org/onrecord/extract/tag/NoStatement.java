package org.onrecord.extract.tag;

import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * A content that tells no reader anything: a pronoun alone, "she knows it", unless it is denied or welcomed, what somebody
 * nameless asked the speaker, "Asked whether she would go, Fenn said no", or why somebody is not named.
 */
final class NoStatement {

    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");
    private static final Set<String> OPENING = Set.of("whether", "if", "why", "how", "what", "who", "when", "where",
            "about",
            "on");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "so", "these", "those");

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
    private static final Set<String> OBJECTS = Set.of("them", "him", "it");
    private static final Set<String> NAMED = Set.of("named", "identified", "quoted");
    private NoStatement() {}

    static boolean is(TokenizedText text, CueClasses classes, Candidate candidate) {
        boolean indirect = candidate.shape().verbatim().isEmpty();
        if (candidate.link().contents().size() > 1) { return false; }
        TokenRange content = candidate.link().contents().getFirst();
        return isPronounAlone(text, content) && !isWorded(text, classes, content.from())
                || indirect && (isAnonymity(text, candidate) || isPassiveQuestion(text, candidate)
                        || isInQuestion(text, candidate) || isRelative(text, candidate));
    }

    /** "Who asked | not to be named": it tells why no name is told. */
    private static boolean isAnonymity(TokenizedText text, Candidate candidate) {
        int t = candidate.first();
        boolean unnamed = t + 3 < text.size() && text.lower(t).equals("not") && text.lower(t + 1).equals("to")
                && text.lower(t + 2).equals("be") && NAMED.contains(text.lower(t + 3));
        boolean anonymous = text.lower(t).equals("anonymity")
                || t + 2 < text.size() && text.lower(t).equals("to") && text.lower(t + 2).equals("anonymous");
        return unnamed || anonymous;
    }

    /** "A petition | which now has many names". */
    private static boolean isRelative(TokenizedText text, Candidate candidate) {
        int first = candidate.first();
        return first > 0 && RELATIVES.contains(text.lower(first)) && text.tag(first - 1) == PartOfSpeech.NOUN
                && candidate.link().cue().filter(cue -> cue.to() == first).isPresent();
    }

    /** "It", "them since 1960". */
    private static boolean isPronounAlone(TokenizedText text, TokenRange content) {
        boolean object = OBJECTS.contains(text.lower(content.from())) && content.size() > 1
                && Set.of("since", "for", "in", "on").contains(text.lower(content.from() + 1))
                && !Clause.hasVerb(text, content);
        return (content.size() == 1 || object) && isPronoun(text, content.from());
    }

    private static boolean isPronoun(TokenizedText text, int token) {
        return !text.quoted(token)
                && (text.tag(token) == PartOfSpeech.PRON || POINTING.contains(text.lower(token)));
    }

    /** "Both sides denied it." */
    private static boolean isWorded(TokenizedText text, CueClasses classes, int content) {
        return content > 0
                && classes.at(text, content - 1, content).filter(head -> head.cueClass().worded()).isPresent();
    }

    private static boolean isPassiveQuestion(TokenizedText text, Candidate candidate) {
        return candidate.link().source().isEmpty() && candidate.link().cue()
                .filter(cue -> cue.to() <= candidate.first() && ASKED.contains(text.lower(cue.to() - 1)))
                .filter(cue -> SpokenTo.isPassive(text, cue))
                .isPresent();
    }

    /** Behind "Asked" or "When asked" at the start of a sentence, up to the comma. */
    private static boolean isInQuestion(TokenizedText text, Candidate candidate) {
        TokenRange sentence = text.sentenceAround(candidate.first());
        int asked = text.lower(sentence.from()).equals("when") ? sentence.from() + 1 : sentence.from();
        if (candidate.first() <= asked || asked + 1 >= sentence.to()
                || !ASKED.contains(text.lower(asked)) || !OPENING.contains(text.lower(asked + 1))) {
            return false;
        }
        return IntStream.range(asked, candidate.first()).noneMatch(t -> Clause.isComma(text, t));
    }
}
