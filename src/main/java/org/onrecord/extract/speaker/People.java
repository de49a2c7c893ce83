package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people of one article, found by surname and first name. Two people of one surname stay two when their first
 * names differ; a surname alone means the one its title, its gender or the words just before point to, else nobody.
 */
final class People {

    /** Of more people with one surname only the last are compared, so that a hostile text stays cheap. */
    private static final int NAMESAKES = 30;

    private static final Set<String> KIN = Set.of("father", "mother", "son", "daughter", "brother", "sister", "husband",
            "wife", "uncle", "aunt", "cousin", "nephew", "niece", "widow", "widower", "grandson", "granddaughter",
            "grandfather", "grandmother", "ex-wife", "ex-husband");

    /** "D." and "d" are initials, which may be those of two. */
    private static final int INITIAL = 2;

    private final Words words;
    private final Generations generations;
    private final List<Entity> all = new ArrayList<>();
    private final Map<String, List<Entity>> bySurname = new HashMap<>();
    private final Map<String, List<Entity>> byFirstName = new HashMap<>();

    People(Words words) {
        this.words = words;
        this.generations = new Generations(words);
    }

    List<Entity> all() {
        return all;
    }

    /** The person of a full name, who is new or known; whose initial two have is new. */
    Entity full(NameMention mention) {
        FullName name = FullName.of(words, mention.from(), mention.to());
        List<Entity> namesakes = bySurname.computeIfAbsent(name.surname(), s -> new ArrayList<>());
        List<Entity> same = namesakes(name.surname()).reversed().stream()
                .filter(known -> name.canBe(known, words.lexicon) && mention.gender().fits(known.gender())).toList();
        boolean open = same.size() > 1 && name.given().getFirst().length() <= INITIAL;
        if (same.isEmpty() || open) { return add(name, mention, namesakes); }
        same.getFirst().offerName(written(mention), size(mention));
        same.getFirst().addGiven(name.given());
        generations.note(same.getFirst(), mention);
        return same.getFirst();
    }

    private Entity add(FullName name, NameMention mention, List<Entity> namesakes) {
        Entity person = new Entity(NameKind.PERSON, written(mention), size(mention), name.given(), name.suffix());
        person.vote(mention.gender(), 1);
        generations.note(person, mention);
        all.add(person);
        namesakes.add(person);
        if (name.isFull()) {
            byFirstName.computeIfAbsent(name.given().getFirst(), n -> new ArrayList<>()).add(person);
        }
        return person;
    }

    private int size(NameMention mention) {
        return written(mention).split(" ", -1).length;
    }

    private String written(NameMention mention) {
        String name = words.name(mention.from(), mention.to());
        boolean shouted = name.length() > 3 && name.chars().noneMatch(Character::isLowerCase);
        if (!shouted) { return name; }
        StringBuilder calm = new StringBuilder();
        for (String part : name.split(" ", -1)) {
            calm.append(calm.isEmpty() ? "" : " ").append(Folding.withoutShouting(part));
        }
        return calm.toString();
    }

    boolean knowsSurname(String surname) {
        return bySurname.containsKey(surname);
    }

    /** A person known only by surname and title. */
    Entity titled(NameMention mention) {
        FullName name = FullName.of(words, mention.from(), mention.to());
        return add(name, mention, bySurname.computeIfAbsent(name.surname(), s -> new ArrayList<>()));
    }

    List<Entity> namesakes(String surname) {
        List<Entity> found = bySurname.getOrDefault(surname, List.of());
        return found.subList(Math.max(0, found.size() - NAMESAKES), found.size());
    }

    /** The person with this first name; nobody when two are as likely. */
    Optional<Entity> byFirstName(String first, Gender gender, int token) {
        List<Entity> all = byFirstName.getOrDefault(first, List.of());
        List<Entity> found = all.subList(Math.max(0, all.size() - NAMESAKES), all.size()).stream()
                .filter(p -> p.gender().fits(gender)).toList();
        return found.size() < 2 ? found.stream().findFirst() : likelier(found, token);
    }

    /** Whom a surname alone means at {@code token}; nobody when two are as likely. */
    Optional<Entity> bySurname(String surname, Gender gender, String title, int token) {
        List<Entity> found = new ArrayList<>(namesakes(surname));
        if (generations.areTold(token)) { return generations.of(found, token); }
        found.removeIf(person -> !person.gender().fits(gender));
        if (!title.isEmpty()) {
            List<Entity> fitting = found.stream().filter(person -> holds(person, title)).toList();
            found = fitting.isEmpty() ? found : new ArrayList<>(fitting);
        }
        if (found.size() < 2) { return found.stream().findFirst(); }
        return likelier(found, token);
    }

    private static boolean holds(Entity person, String title) {
        return person.roles().stream().anyMatch(role -> role.head().equals(title));
    }

    /** The one who was told of in a sentence before kin were, who are not named in this paragraph. */
    private Optional<Entity> chief(List<Entity> people, int paragraph) {
        List<Entity> others = people.stream().filter(p -> !isKin(p)).toList();
        if (others.size() != 1 || others.getFirst().lastToken() < 0) { return Optional.empty(); }
        int sentence = words.text.sentenceOf(others.getFirst().firstToken());
        boolean yields = people.stream().filter(p -> isKin(p) && p.lastToken() >= 0)
                .allMatch(p -> words.text.paragraphOf(p.lastToken()) != paragraph
                        && words.text.sentenceOf(p.firstToken()) > sentence);
        return yields ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** Whether somebody is told of for the sake of a relative. */
    private static boolean isKin(Entity person) {
        return person.roles().stream().anyMatch(role -> KIN.contains(role.head()));
    }

    /**
     * The one whose kin the other is, unless that other is named in this paragraph; the one named in this paragraph or
     * the one before, if the others are not; for "Mr. Fenn" the one introduced in this paragraph, as a paper that writes
     * so tells people of one surname apart by their order; else the one named far more often.
     */
    private Optional<Entity> likelier(List<Entity> people, int token) {
        int paragraph = words.text.paragraphOf(token);
        Optional<Entity> chief = chief(people, paragraph);
        if (chief.isPresent()) { return chief; }
        List<Entity> near = people.stream()
                .filter(p -> p.lastToken() >= 0 && paragraph - words.text.paragraphOf(p.lastToken()) <= 1)
                .toList();
        if (near.size() == 1) { return Optional.of(near.getFirst()); }
        List<Entity> introduced = near.stream()
                .filter(p -> words.text.paragraphOf(p.firstToken()) == paragraph).toList();
        if (words.isAddressed(token) && introduced.size() == 1) { return Optional.of(introduced.getFirst()); }
        List<Entity> among = near.isEmpty() ? people.stream().filter(p -> p.lastToken() >= 0).toList() : near;
        if (among.size() == 1) { return Optional.of(among.getFirst()); }
        return among.stream()
                .filter(p -> among.stream().allMatch(other -> other == p || p.mentions() >= 3 * other.mentions()))
                .findFirst();
    }
}
