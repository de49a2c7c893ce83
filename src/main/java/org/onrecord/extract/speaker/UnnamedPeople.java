package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/**
 * The people an article tells of without their names: "a fisherman", "her spokeswoman", then "the fisherman". Whoever a
 * sentence begins with, or whoever speaks, is met by the reader, so that "he" and "she" can mean them. "The nominee" who
 * neither was introduced so nor speaks is somebody with a name, and nobody new.
 */
final class UnnamedPeople {

    static final Map<String, Gender> GENDERS = Map.of("man", Gender.MALE, "boy", Gender.MALE, "gentleman",
            Gender.MALE, "woman", Gender.FEMALE, "girl", Gender.FEMALE, "lady", Gender.FEMALE);
    private static final Set<String> INTRODUCING = Set.of("a", "an", "one", "another");
    private static final Set<String> PLURAL = Set.of("people", "spokespeople", "and", "or");

    /** So many times "of the board" or "in a cap" may follow a noun. */
    private static final int LONGEST_TAIL = 3;

    private final Words words;
    private final RoleReader roles;
    private final SourceReader sources;
    private final NominalResolver nominals;
    private final Answers answers;
    private final Discourse discourse;
    private final Map<Integer, Entity> byHead = new HashMap<>();
    private final Map<String, Entity> byNoun = new HashMap<>();

    UnnamedPeople(Words words, SourceReader sources, NominalResolver nominals, Answers answers, Discourse discourse) {
        this.words = words;
        this.roles = new RoleReader(words);
        this.sources = sources;
        this.nominals = nominals;
        this.answers = answers;
        this.discourse = discourse;
    }

    /** Meets whom the sentence that begins at {@code token} begins with, if that is somebody without a name. */
    void readSentence(int token) {
        opening(token).filter(phrase -> !isRelation(phrase.nominal()) && !isNamedBehind(phrase.end()))
                .ifPresent(phrase -> meet(phrase.nominal(), phrase.end()));
    }

    private void meet(Reference.Nominal nominal, int end) {
        Optional<Entity> somebody = nominals.resolve(nominal).filter(Entity::isPerson).or(() -> of(nominal));
        somebody.ifPresent(person -> discourse.meet(nominal.from(), end, person));
    }

    /** "Her daughter" is told of for the sake of "her". */
    private boolean isRelation(Reference.Nominal nominal) {
        return FunctionWords.POSSESSIVES.contains(words.text.lower(nominal.from()))
                && Answers.RELATIONS.contains(words.text.lower(nominal.head()));
    }

    /** "Her counterpart, Ana Ruiz, …". */
    private boolean isNamedBehind(int comma) {
        int end = words.text.sentenceAround(comma).to();
        for (int i = comma + 1; words.isComma(comma) && i < end && !words.isComma(i); i++) {
            if (words.capitalised(i)) { return true; }
        }
        return false;
    }

    /**
     * A noun phrase.
     *
     * @param end the token after it
     */
    record Phrase(Reference.Nominal nominal, int end) {}

    /** The noun phrase without a name that a sentence begins with, a verb or a comma after it. */
    Optional<Phrase> opening(int token) {
        TokenRange sentence = words.text.sentenceAround(token);
        int end = phraseEnd(sentence.from(), sentence.to());
        int of = end;
        for (int i = 0; i < LONGEST_TAIL && of > sentence.from() && of < sentence.to() && words.isPreposition(of);
                i++) {
            int to = phraseEnd(of + 1, sentence.to());
            of = to > of + 1 ? to : sentence.to();
        }
        end = of;
        boolean subject = end > sentence.from() && end < sentence.to() && (words.isVerb(end) || words.isComma(end))
                && !words.text.quoted(sentence.from());
        if (!subject || !(sources.read(new TokenRange(sentence.from(), end)) instanceof Reference.Nominal nominal)) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(nominal, end));
    }

    private int phraseEnd(int from, int limit) {
        int end = from;
        while (end < limit && (words.isNounLike(end) || roles.isDeterminer(end) || words.is(end, "one")
                || end > from && words.isPossessive(end))) {
            end++;
        }
        return end;
    }

    /** The one person a description introduces, or whom one before it has introduced; empty for all others. */
    Optional<Entity> of(Reference.Nominal nominal) {
        if (!isPerson(nominal)) { return Optional.empty(); }
        String first = words.text.lower(nominal.from());
        boolean introduces = INTRODUCING.contains(first) || FunctionWords.POSSESSIVES.contains(first)
                || hasPossessor(nominal);
        return introduces ? Optional.of(made(nominal))
                : Optional.ofNullable(byNoun.get(words.text.lower(nominal.head())));
    }

    /** "Dora Fenn's brother". */
    private boolean hasPossessor(Reference.Nominal nominal) {
        return IntStream.range(nominal.from(), nominal.head()).anyMatch(words::isPossessive);
    }

    /** The same for a description that speaks, which may also be that of somebody with a name. */
    Optional<Entity> speaking(Reference.Nominal nominal) {
        return of(nominal).or(() -> isPerson(nominal) ? Optional.of(made(nominal)) : Optional.empty());
    }

    private Entity made(Reference.Nominal nominal) {
        return byHead.computeIfAbsent(nominal.head(), head -> introduced(nominal));
    }

    private Entity introduced(Reference.Nominal nominal) {
        String noun = words.text.lower(nominal.head());
        Speaker speaker = answers.description(nominal, Optional.empty()).value();
        Entity person = Entity.of(NameKind.UNNAMED, speaker.name().orElse(noun), 1);
        speaker.role().ifPresent(role -> person.add(new Role(role, noun, speaker.affiliation(), nominal.head())));
        person.vote(words.role(nominal.head()).map(RoleWord::gender)
                .orElse(GENDERS.getOrDefault(noun, Gender.UNKNOWN)), 2);
        person.mentionedAt(nominal.from());
        byNoun.put(noun, person);
        return person;
    }

    private boolean isPerson(Reference.Nominal nominal) {
        for (int i = nominal.from(); i < nominal.to(); i++) {
            String word = words.text.lower(i);
            boolean number = words.text.tag(i) == PartOfSpeech.NUM && i < nominal.head() && !word.equals("one");
            if (number || PLURAL.contains(word)) { return false; }
        }
        SpeakerType type = answers.description(nominal, Optional.empty()).value().type();
        boolean one = words.isRole(nominal.head()) || !words.text.lower(nominal.head()).matches(".*[^s]s");
        return type == SpeakerType.ANONYMOUS && one;
    }
}
