package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * A verb of saying whose object shows that nothing is said with it: police question a student, she calls the police, a
 * striker concedes a penalty, a town puts guards on the quay, Fenn was denied entry, "the hall they had wanted to see".
 */
final class PlainDeed {

    private static final Set<String> QUESTIONING = Set.of("question", "questions", "questioned", "questioning");
    private static final Set<String> PLEADING = Set.of("defending", "prosecuting", "representing");
    private static final Set<String> CONCEDING = Set.of("concede", "concedes", "conceded", "conceding");
    private static final Set<String> PLAY = Set.of("penalty", "penalties", "goal", "goals", "corner", "corners",
            "point",
            "points", "run", "runs", "try", "tries", "touchdown", "touchdowns", "free-kick", "kick", "possession",
            "set",
            "game", "games", "equaliser", "equalizer", "lead");
    private static final Set<String> PUTTING = Set.of("put", "puts", "putting");
    private static final Set<String> WHERE = Set.of("in", "into", "on", "under", "behind", "through", "onto");
    private static final Set<String> WITHHELD = Set.of("denied", "refused", "shown", "granted", "awarded", "handed");
    /** Who is asked questions, and not doubted, by those who question them. */
    private static final Set<String> QUESTIONED = Set.of("man", "men", "woman", "women", "boy", "girl", "student",
            "students", "pupil", "suspect", "suspects", "witness", "witnesses", "driver", "people", "person", "persons",
            "couple", "teenager", "teenagers", "youth", "youths", "crew", "staff", "employees", "workers", "neighbours",
            "neighbors", "residents", "officer", "officers", "owner", "him", "her", "them", "passengers", "relatives");
    private static final Set<String> TIMES = Set.of("day", "days", "night", "week", "month", "year", "morning", "time",
            "moment", "evening", "afternoon");
    private static final int ADVERBS = 3;

    private PlainDeed() {}

    /** Whether the cue of a candidate is such a verb. */
    static boolean is(TokenizedText text, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        if (candidate.link().contents().size() > 1) { return false; }
        if (isPlaced(text, candidate, content) || isReceived(text, candidate, content)) { return true; }
        return candidate.link().cue()
                .filter(cue -> candidate.shape().verbatim().isEmpty())
                .filter(cue -> isGap(text, candidate, content) || cue.to() == content.from()
                        && (isQuestioned(text, cue, content) || isCalled(text, cue, content)
                                || isPlay(text, cue, content) || isPleading(text, cue, content)))
                .isPresent();
    }

    /** "Puts the army in a “state of war”". */
    private static boolean isPlaced(TokenizedText text, Candidate candidate, TokenRange content) {
        int end = objectEnd(text, content);
        return end > content.from() && end < content.to() && WHERE.contains(text.lower(end))
                && candidate.link().cue().filter(cue -> PUTTING.contains(text.lower(cue.to() - 1))).isPresent();
    }

    /** "Questioned the student for hours", but "questioned the decision". */
    private static boolean isQuestioned(TokenizedText text, TokenRange cue, TokenRange content) {
        int end = objectEnd(text, content);
        return QUESTIONING.contains(text.lower(cue.to() - 1)) && end > content.from()
                && (QUESTIONED.contains(text.lower(end - 1)) || isAllName(text, new TokenRange(content.from(), end)));
    }

    private static boolean isAllName(TokenizedText text, TokenRange object) {
        for (int t = object.from(); t < object.to(); t++) {
            if (text.tag(t) != PartOfSpeech.PROPN) { return false; }
        }
        return true;
    }

    /** "Called the police after the crash": an object and nothing that it is called. */
    private static boolean isCalled(TokenizedText text, TokenRange cue, TokenRange content) {
        if (!OtherSense.CALLING.contains(text.lower(cue.to() - 1))) { return false; }
        int end = objectEnd(text, content);
        if (end == content.from() || end < content.to() && !leadsOn(text, end)) { return false; }
        // Of "the plan reckless" the tagger takes both for nouns.
        boolean two = end == content.to() && content.size() > 1 && isNoun(text, end - 1) && isNoun(text, end - 2);
        if (two && text.tag(end - 1) == PartOfSpeech.NOUN) { return false; }
        for (int t = end; t < content.to(); t++) {
            boolean second = text.tag(t) == PartOfSpeech.DET || text.tag(t) == PartOfSpeech.ADJ;
            if (second && isNoun(text, t - 1)) { return false; }
        }
        return true;
    }

    private static boolean leadsOn(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case ADP, SCONJ, PART, PUNCT -> true;
            default -> false;
        };
    }

    /** ", defending Dora Fenn": in court. */
    private static boolean isPleading(TokenizedText text, TokenRange cue, TokenRange content) {
        return PLEADING.contains(text.lower(cue.to() - 1)) && cue.from() > 0
                && text.word(cue.from() - 1).equals(",") && isAllName(text, content);
    }

    /** "Conceded a penalty", but "conceded defeat". */
    private static boolean isPlay(TokenizedText text, TokenRange cue, TokenRange content) {
        int end = objectEnd(text, content);
        return CONCEDING.contains(text.lower(cue.to() - 1)) && end > content.from()
                && PLAY.contains(text.lower(end - 1));
    }

    /** "Was denied entry", "were twice shown the door": the subject gets it, and says nothing. */
    private static boolean isReceived(TokenizedText text, Candidate candidate, TokenRange content) {
        int verb = content.from() - 1;
        if (candidate.link().cue().filter(cue -> cue.to() == content.from()).isEmpty()) { return false; }
        if (!WITHHELD.contains(text.lower(verb)) || objectEnd(text, content) == content.from()) { return false; }
        for (int t = verb - 1; t >= Math.max(0, verb - ADVERBS); t--) {
            if (FunctionWords.BEING.contains(text.lower(t))) { return true; }
            if (text.tag(t) != PartOfSpeech.ADV) { return false; }
        }
        return false;
    }

    /** "The hall they had wanted to see": what is seen stands before, and the rest tells nothing. */
    private static boolean isGap(TokenizedText text, Candidate candidate, TokenRange content) {
        boolean bare = content.size() == 2 && text.lower(content.from()).equals("to")
                && text.tag(content.from() + 1) == PartOfSpeech.VERB;
        return bare && candidate.link().source()
                .filter(source -> source.size() == 1 && source.from() > 0
                        && text.tag(source.from()) == PartOfSpeech.PRON
                        && text.tag(source.from() - 1) == PartOfSpeech.NOUN
                        && !TIMES.contains(text.lower(source.from() - 1)))
                .isPresent();
    }

    /** The end of the noun phrase that opens the content; its start where none does. */
    private static int objectEnd(TokenizedText text, TokenRange content) {
        if (text.tag(content.from()) == PartOfSpeech.PRON) { return pronounEnd(text, content); }
        int to = content.from();
        boolean noun = false;
        while (to < content.to() && !text.quoted(to) && isObjectPart(text, to, noun)) {
            noun |= isNoun(text, to);
            to++;
        }
        return noun ? to : content.from();
    }

    private static boolean isNoun(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.NOUN || text.tag(token) == PartOfSpeech.PROPN;
    }

    /** "Him", or the end of "his mother". */
    private static int pronounEnd(TokenizedText text, TokenRange content) {
        TokenRange rest = new TokenRange(content.from() + 1, content.to());
        return rest.isEmpty() || text.tag(rest.from()) != PartOfSpeech.NOUN ? rest.from() : objectEnd(text, rest);
    }

    private static boolean isPossessive(TokenizedText text, int token) {
        return Clause.isPossessive(text, token) || Set.of("'", "’").contains(text.lower(token));
    }

    private static boolean isObjectPart(TokenizedText text, int token, boolean noun) {
        return switch (text.tag(token)) {
            case NOUN, PROPN -> true;
            case DET, ADJ, NUM -> !noun;
            default -> noun && isPossessive(text, token);
        };
    }
}
