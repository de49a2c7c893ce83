package org.onrecord.extract.cue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The lexicon of who can be spoken to: people, bodies, gatherings and outlets, but no question, joke or sale. */
final class Listeners {

    /** How well a noun phrase fits to name a listener. */
    enum Fit {
        PERSON,
        EVENT,
        UNKNOWN,
        THING
    }

    private static final Set<String> PRONOUNS = Set.of("me", "you", "him", "her", "us", "them", "one");

    private final Map<String, Fit> nouns;

    private Listeners(Map<String, Fit> nouns) {
        this.nouns = nouns;
    }

    /** Loads the lexicon from the class path. */
    static Listeners load() {
        Map<String, Fit> nouns = new HashMap<>();
        for (LexiconFile.Section section : LexiconFile.sections(Listeners.class, "listeners.txt")) {
            Fit fit = switch (section.traits().getFirst()) {
                case "person" -> Fit.PERSON;
                case "event" -> Fit.EVENT;
                default -> Fit.THING;
            };
            section.entries().forEach(noun -> nouns.put(noun, fit));
        }
        return new Listeners(Map.copyOf(nouns));
    }

    /** The fit of the phrase's head, the last word before "of" and "and". */
    Fit fit(TokenizedText text, TokenRange phrase) {
        int head = phrase.from();
        while (head + 1 < phrase.to() && !Set.of("of", "and", ",").contains(text.lower(head + 1))) {
            head++;
        }
        String word = text.lower(head);
        boolean capital = Character.isUpperCase(text.word(head).charAt(0));
        if (text.tag(head) == PartOfSpeech.PROPN || capital && phrase.from() > text.sentenceAround(head).from()
                || PRONOUNS.contains(word)) {
            return Fit.PERSON;
        }
        return listed(word).or(() -> listed(singular(word))).orElse(doer(singular(word)) ? Fit.PERSON : Fit.UNKNOWN);
    }

    private Optional<Fit> listed(String noun) {
        return Optional.ofNullable(nouns.get(noun));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) { return noun.substring(0, noun.length() - 3) + "y"; }
        if (noun.endsWith("men")) { return noun.substring(0, noun.length() - 2) + "an"; }
        return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static boolean doer(String noun) {
        return noun.length() > 4 && (noun.endsWith("er") || noun.endsWith("or") || noun.endsWith("ist")
                || noun.endsWith("ian") || noun.endsWith("man"));
    }
}
