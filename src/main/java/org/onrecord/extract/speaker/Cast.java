package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All who are named in one article: an entity for every name, people with their roles. */
final class Cast {

    private final Words words;
    private final Names names;
    private final RoleFinder roleFinder;
    private final People people;
    private final Bodies bodies;
    private final Entity[] entities;
    private final Map<String, Entity> firstNamed = new HashMap<>();

    Cast(Words words, Names names) {
        this.words = words;
        this.names = names;
        this.roleFinder = new RoleFinder(words, names);
        this.people = new People(words);
        this.bodies = new Bodies(words);
        this.entities = new Entity[names.all().size()];
        announceFullNames();
        announceTitled();
        assign();
    }

    private void announceFullNames() {
        for (int n = 0; n < entities.length; n++) {
            NameMention mention = names.get(n);
            if (mention.kind() != NameKind.PERSON) {
                bodies.announce(mention);
            } else if (FullName.of(words, mention.from(), mention.to()).isFull() && !endsAnother(mention)) {
                entities[n] = people.full(mention);
                describe(entities[n], mention);
            }
        }
    }

    /** "De Vincenti" is a surname when somebody in the article is called so. */
    private boolean endsAnother(NameMention mention) {
        boolean particle = Character.isUpperCase(words.text.word(mention.from()).charAt(0)) && mention.size() == 2
                && words.text.word(mention.from()).length() <= 3
                && !words.lexicon.isFirstName(words.text.word(mention.from()));
        if (!particle) { return false; }
        FullName name = FullName.of(words, mention.from(), mention.to());
        return people.namesakes(name.surname()).stream()
                .anyMatch(p -> p.given().contains(name.given().getFirst()) && p.given().size() > 1);
    }

    private void announceTitled() {
        for (int n = 0; n < entities.length; n++) {
            NameMention mention = names.get(n);
            if (mention.kind() == NameKind.PERSON && entities[n] == null && !people.knowsSurname(surname(mention))) {
                people.titled(mention);
            }
        }
    }

    private String surname(NameMention mention) {
        return FullName.of(words, mention.from(), mention.to()).surname();
    }

    private void assign() {
        for (int n = 0; n < entities.length; n++) {
            NameMention mention = names.get(n);
            if (entities[n] == null) {
                entities[n] = mention.kind() == NameKind.PERSON ? bySurname(mention) : byName(mention);
            }
            entities[n].mentionedAt(mention.from());
        }
        for (Entity person : people.all()) {
            person.changeRoles(this::ofNoPerson);
        }
        Ministries.settle(people.all(), words.lexicon);
    }

    /** A person's spokesman speaks for a person, not for a body. */
    private Role ofNoPerson(Role role) {
        return role.affiliation().filter(this::isPerson).isPresent()
                ? new Role(role.title(), role.head(), Optional.empty(), role.token()) : role;
    }

    private boolean isPerson(String affiliation) {
        int space = affiliation.lastIndexOf(' ');
        return people.knowsSurname(Folding.fold(affiliation.substring(space + 1)))
                || people.byFirstName(Folding.fold(affiliation), Gender.UNKNOWN, 0).isPresent();
    }

    private Entity bySurname(NameMention mention) {
        Optional<Entity> person = people.bySurname(surname(mention), mention.gender(), title(mention), mention.from());
        Optional<Entity> called = person.filter(p -> p.given().size() > 0).or(() -> byFirstName(mention))
                .or(() -> person);
        if (called.isPresent()) {
            describe(called.get(), mention);
            return called.get();
        }
        return words.isFirstName(mention.from()) && mention.size() == 1
                ? firstNamed.computeIfAbsent(words.folded(mention.from()), name -> unsure(mention)) : unsure(mention);
    }

    private Entity unsure(NameMention mention) {
        Entity unsure = Entity.of(NameKind.PERSON, words.written(mention.from(), mention.to()), mention.size());
        unsure.vote(mention.gender(), 1);
        return unsure;
    }

    /** "Mr. Lou" of Lou Jiwei, "Ana" of Ana Ruiz. */
    private Optional<Entity> byFirstName(NameMention mention) {
        boolean alone = mention.size() == 1 && (words.isAddressed(mention.from()) || words.isFirstName(mention.from()));
        return alone ? people.byFirstName(surname(mention), mention.gender(), mention.from()) : Optional.empty();
    }

    /** The head of the role before the name: "senator"; empty without one or for an honorific. */
    private String title(NameMention mention) {
        int before = mention.from() - 1;
        if (!mention.titled() || before < 0) { return ""; }
        return words.role(before).filter(role -> !role.honorific()).map(RoleWord::word).orElse("");
    }

    private Entity byName(NameMention mention) {
        if (mention.kind() == NameKind.OTHER || mention.size() == 1 && mention.kind() == NameKind.ORGANIZATION) {
            Optional<Entity> person = shortened(mention);
            if (person.isPresent()) { return person.get(); }
        }
        return bodies.of(mention);
    }

    /** The person a surname or first name alone means. */
    private Optional<Entity> shortened(NameMention mention) {
        String last = surname(mention);
        if (people.knowsSurname(last) && mention.size() <= 2) {
            if (mention.size() == 2 && !endsAnother(mention)) { return Optional.empty(); }
            Optional<Entity> person = people.bySurname(last, Gender.UNKNOWN, "", mention.from());
            if (person.isPresent()) {
                describe(person.get(), mention);
                return person;
            }
            return Optional.of(Entity.of(NameKind.PERSON, words.written(mention.from(), mention.to()), mention.size()));
        }
        boolean place = words.lexicon.isPlace(last);
        return mention.size() == 1 && !place ? people.byFirstName(last, Gender.UNKNOWN, mention.from())
                : Optional.empty();
    }

    private void describe(Entity person, NameMention mention) {
        person.vote(mention.gender(), mention.titled() ? 3 : 1);
        for (Role role : roleFinder.around(mention)) {
            person.add(role);
            person.vote(words.lexicon.role(role.head()).map(RoleWord::gender).orElse(Gender.UNKNOWN), 2);
        }
        age(mention).ifPresent(person::aged);
    }

    private Optional<Integer> age(NameMention mention) {
        int at = mention.to();
        boolean told = words.isComma(at) && at + 2 < words.size() && isAge(words.text.word(at + 1))
                && !words.capitalised(at + 2) && words.sameSentence(at, at + 1);
        return told ? Optional.of(Integer.parseInt(words.text.word(at + 1))) : Optional.empty();
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && word.charAt(0) >= '1' && word.charAt(0) <= '9'
                && Character.isDigit(word.charAt(1));
    }

    Names names() {
        return names;
    }

    RoleFinder roleFinder() {
        return roleFinder;
    }

    /** Whom or what the name with this number means. */
    Entity entity(int number) {
        return entities[number];
    }

    List<Entity> people() {
        return people.all();
    }

    List<Entity> bodies() {
        return bodies.all();
    }

    /** Who is called by the words [from, to) though they were not recognised as a name there, as in headlines. */
    Optional<Entity> called(int from, int to) {
        String phrase = words.folded(from, to);
        Optional<Entity> body = bodies.named(phrase);
        if (body.isPresent()) { return body; }
        FullName name = FullName.of(words, from, to);
        List<Entity> fitting = new ArrayList<>();
        for (Entity person : people.namesakes(name.surname())) {
            if (name.canBe(person, words.lexicon)
                    && (name.given().isEmpty() || person.given().containsAll(name.given()))) {
                fitting.add(person);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
