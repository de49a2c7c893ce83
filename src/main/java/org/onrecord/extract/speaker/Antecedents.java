package org.onrecord.extract.speaker;

import java.util.Optional;

import org.onrecord.extract.text.PartOfSpeech;

/** The rule that finds whom or what "who", "which" or "that" relates to in the words before it. */
final class Antecedents {

    private static final int FAR = 10;
    private static final int LONGEST_BRACKET = 12;

    private final Words words;
    private final Cast cast;
    private final RoleReader roles;

    Antecedents(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.roles = new RoleReader(words);
    }

    /** What was found. */
    sealed interface Antecedent permits Named, Phrase, None {}

    /** Somebody or something with a name. */
    record Named(Entity entity) implements Antecedent {}

    /** A phrase that names nobody, as tokens. */
    record Phrase(int from, int to) implements Antecedent {}

    /** Nothing that could speak, and why. */
    record None(String why) implements Antecedent {}

    /** What the relative pronoun at {@code token} relates to. */
    Antecedent of(int token) {
        int end = phraseEnd(token);
        if (end == 0 || !words.sameSentence(end - 1, token)) { return new None("nothing before it to relate to"); }
        int number = cast.names().numberAt(end - 1);
        if (number >= 0 && isAmong(cast.names().get(number).from())) { return new None("it relates to some of them"); }
        int people = number < 0 || apposedPerson(end).isPresent() ? -1 : peopleAt(number, token);
        if (people >= 0) { return new Phrase(counted(roles.phraseStart(people)), end); }
        Optional<Entity> meant = number >= 0 && !words.is(token, "that")
                ? Optional.of(nameBefore(number, end, token)) : personBefore(end, token);
        return meant.<Antecedent>map(Named::new).orElseGet(() -> new Phrase(roles.phraseStart(end - 1), end));
    }

    /** The end of the words before the pronoun, without commas, brackets and a preposition between. */
    private int phraseEnd(int token) {
        int end = token;
        while (end > 0 && words.sameSentence(end - 1, token) && (words.isComma(end - 1) || words.is(end - 1, ")")
                || words.is(end - 1, "—") || words.isPreposition(end - 1))) {
            end = words.is(end - 1, ")") ? openingBracket(end - 1) : end - 1;
        }
        return end;
    }

    /** The noun of "Two doctors at the hospital in Merrin, who": no place speaks; -1 where none stands before a name. */
    private int peopleAt(int name, int token) {
        if (cast.entity(name).isPerson() || !words.is(token, "who")) { return -1; }
        int first = Math.max(words.text.sentenceAround(token).from(), cast.names().get(name).from() - FAR);
        for (int t = cast.names().get(name).from() - 1; t >= first && !words.isVerb(t) && !words.isComma(t); t--) {
            boolean people = words.isRole(t) || words.heads(t, SourceNoun.GROUP)
                    || words.heads(t, SourceNoun.ANONYMOUS);
            if (people && words.isPreposition(t + 1)) { return t; }
        }
        return -1;
    }

    /** With the "two" of "two doctors". */
    private int counted(int from) {
        return from > 0 && words.sameSentence(from - 1, from) && words.text.tag(from - 1) == PartOfSpeech.NUM
                ? from - 1 : from;
    }

    /** The name right before "who", or the person whom the body that it names only describes. */
    private Entity nameBefore(int number, int end, int token) {
        Entity near = cast.entity(number);
        boolean body = !near.isPerson() && words.text.lower(token).startsWith("who");
        return body ? apposedPerson(end).orElse(near) : near;
    }

    /** "Mark Hale, a cousin and a biologist, who": whom the words between the commas describe. */
    private Optional<Entity> personBefore(int end, int token) {
        boolean aside = words.isComma(end) && words.is(token, "who");
        return aside ? apposedPerson(end) : apposedTo(end);
    }

    /** "Those in Congress who": not the body. */
    private boolean isAmong(int name) {
        int before = words.is(name - 1, "the") ? name - 2 : name - 1;
        return before > 0 && words.isPreposition(before) && words.is(before - 1, "those");
    }

    /** "Mark Hale, a biologist at the Halden Institute, who": the person whom the body only describes. */
    private Optional<Entity> apposedPerson(int end) {
        for (int t = end - 1; t > words.text.sentenceAround(end - 1).from() && !words.isVerb(t); t--) {
            int number = words.isComma(t) ? cast.names().numberAt(t - 1) : -1;
            if (number >= 0 && cast.entity(number).isPerson()) { return Optional.of(cast.entity(number)); }
        }
        return Optional.empty();
    }

    /** "Mark Hale, a deputy who": the phrase before "who" stands behind a name and a comma, with "a". */
    private Optional<Entity> apposedTo(int end) {
        int from = roles.phraseStart(end - 1) - 1;
        boolean aside = from > 1 && (words.is(from, "a") || words.is(from, "an")) && words.isComma(from - 1);
        int number = aside ? cast.names().numberAt(from - 2) : -1;
        return number >= 0 && cast.entity(number).isPerson() ? Optional.of(cast.entity(number)) : Optional.empty();
    }

    private int openingBracket(int close) {
        for (int i = close; i > Math.max(0, close - LONGEST_BRACKET); i--) {
            if (words.is(i, "(")) { return i; }
        }
        return close;
    }
}
