package org.onrecord.extract.stance;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Knows where a polar word tells a plain fact on which nobody takes sides: bad weather, poor health, ended corruption. */
final class PlainFacts {

    private static final Set<String> NATURE = Set.of("weather", "wind", "winds", "rain", "rains", "snow", "storm",
            "storms", "sea", "seas", "tide", "tides", "wave", "waves", "ice", "fog", "sky", "skies", "visibility",
            "health", "eyesight", "hearing", "sleep", "winter", "summer", "spring", "autumn", "harvest", "harvests",
            "catch", "catches", "crop", "crops", "soil");
    private static final Set<String> KIN = Set.of("son", "daughter", "mother", "father", "wife", "husband", "brother",
            "sister", "child", "children", "baby", "grandmother", "grandfather", "patient", "patients", "mum", "dad");
    private static final Set<String> WELLBEING = Set.of("better", "worse", "good", "fine", "bad", "poor", "weak",
            "strong", "happy", "healthy", "safe", "sad", "tired", "upset", "comfortable");
    private static final Set<String> ENDING = Set.of("end", "ended", "ending", "ends", "fight", "fighting", "fought",
            "tackle", "tackled", "tackling", "combat", "stop", "stopped", "stopping", "prevent", "prevented",
            "eliminate", "eliminated", "curb", "curbed", "expose", "exposed", "root", "stamp", "reduce", "reduced",
            "against");

    /** Wrongs that courts and police deal with. */
    private static final Set<String> OFFENCES = Set.of("corruption", "discrimination", "theft", "thefts", "robbery",
            "robberies", "extortion", "blackmail", "bullying", "negligence", "malpractice", "racism", "sexism",
            "deception", "vandalism", "cruelty", "nepotism", "cronyism", "favoritism", "mismanagement", "injustice",
            "incompetence", "hatred", "bigotry");
    private static final Set<String> DEALT_WITH = Set.of("charge", "charges", "charged", "convicted", "conviction",
            "convictions", "guilty", "allegation", "allegations", "alleged", "inquiry", "investigation",
            "investigations", "investigating", "investigated", "probe", "case", "cases", "suspicion", "suspected",
            "suspects", "claim", "claims", "complaint", "complaints", "report", "reports", "victim", "victims",
            "count", "counts", "trial", "arrested", "jailed", "acquitted", "cleared", "indicted", "prosecuted",
            "looking", "measure", "measures", "law", "laws", "perceptions", "survivors");
    private static final Set<String> EVILS = Set.of("shortage", "shortages", "lack", "absence", "failure", "failures",
            "silence", "decline", "drop", "loss", "losses", "cost", "costs", "waste", "delay", "delays", "damage",
            "suffering", "cruelty", "stupidity", "arrogance", "ignorance", "indifference", "neglect", "incompetence",
            "mistake", "mistakes", "error", "errors", "risk", "risks", "danger", "dangers", "harm", "pain", "grief",
            "tragedy", "disaster", "crisis", "hardship", "pressure", "difficulty", "difficulties", "threat", "threats",
            "concern", "concerns", "anger", "disappointment", "regret", "violence", "attack", "attacks", "coincidence",
            "blunder", "lengths", "objection", "objections", "opposition", "criticism", "criticisms", "doubts",
            "reservations", "protest", "protests", "warning", "warnings", "condemnation", "sorrow", "sadness", "fear",
            "fears", "burden", "injustice", "upheaval", "disruption", "uncertainty", "strain", "stress");
    private static final Set<String> RATES = Set.of("fell", "fallen", "falls", "rose", "risen", "rises", "rising",
            "falling", "dropped", "declined", "doubled", "tripled", "halved", "increased", "decreased", "grew");

    private final TokenizedText text;

    PlainFacts(TokenizedText text) {
        this.text = text;
    }

    /** Whether an adjective says of {@code target} how it is, and not what to think of it. */
    boolean condition(TokenRange word, TokenRange target) {
        String head = text.lower(target.to() - 1);
        return NATURE.contains(head) || KIN.contains(head) && WELLBEING.contains(text.lower(word.from()));
    }

    /** Whether an adjective of praise only tells how great an evil is: "a remarkable shortage", "strong objections". */
    boolean ofEvil(TokenRange word) {
        boolean adjective = text.tag(word.to() - 1) == PartOfSpeech.ADJ;
        for (int at = word.to(); adjective && at < Math.min(text.size(), word.to() + 2); at++) {
            if (EVILS.contains(text.lower(at))) { return true; }
            if (text.tag(at) != PartOfSpeech.ADJ && text.tag(at) != PartOfSpeech.NOUN) { return false; }
        }
        return false;
    }

    /** Whether the noun names an offence that is dealt with or counted: "a theft charge", "robberies fell". */
    boolean offence(int noun, int from) {
        if (!OFFENCES.contains(text.lower(noun))) { return false; }
        int end = text.sentenceAround(noun).to();
        if (noun + 1 < end && text.tag(noun + 1) == PartOfSpeech.NOUN) { return true; }
        for (int at = noun + 1; at < Math.min(end, noun + 4); at++) {
            if (RATES.contains(text.lower(at))) { return true; }
        }
        for (int at = noun - 1; at >= Math.max(from, noun - 4); at--) {
            if (DEALT_WITH.contains(text.lower(at))) { return true; }
        }
        return false;
    }

    /** Whether an evil is named as what is ended or fought: "we have ended corruption". */
    boolean fought(int noun, int from) {
        int at = noun - 1;
        while (at >= from && switch (text.tag(at)) { case DET, ADJ -> true; default -> false; }) {
            at--;
        }
        if (at >= from && text.tag(at) == PartOfSpeech.ADP && text.lower(at).equals("out")) {
            at--;
        }
        return at >= from && ENDING.contains(text.lower(at));
    }
}
