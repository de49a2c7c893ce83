package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Somebody or something an article names, with all it tells; grows while one article is read, by one thread. */
final class Entity {

    private NameKind kind;
    private String name;
    private int words;
    private final List<String> given;
    private final String suffix;
    private final List<Role> roles = new ArrayList<>();
    private int male;
    private int female;
    private int mentions;
    private int firstToken = Integer.MAX_VALUE;
    private int lastToken = -1;
    private int lastMet = -1;
    private int age = -1;

    Entity(NameKind kind, String name, int words, List<String> given, String suffix) {
        this.kind = kind;
        this.name = name;
        this.words = words;
        this.given = new ArrayList<>(given);
        this.suffix = suffix;
    }

    static Entity of(NameKind kind, String name, int words) {
        return new Entity(kind, name, words, List.of(), "");
    }

    NameKind kind() {
        return kind;
    }

    boolean isPerson() {
        return kind == NameKind.PERSON || kind == NameKind.UNNAMED;
    }

    void become(NameKind other) {
        kind = other;
    }

    /** The fullest name seen, without title. */
    String name() {
        return name;
    }

    /** Keeps the fuller of two names; of two equally full the first. */
    void offerName(String other, int size) {
        if (size > words) {
            name = other;
            words = size;
        }
    }

    /** First and middle names and initials, folded. */
    List<String> given() {
        return given;
    }

    String suffix() {
        return suffix;
    }

    void addGiven(List<String> more) {
        for (String one : more) {
            if (!given.contains(one) && given.size() < 8) {
                given.add(one);
            }
        }
    }

    void mentionedAt(int token) {
        mentions++;
        firstToken = Math.min(firstToken, token);
        lastToken = token;
    }

    int mentions() {
        return mentions;
    }

    int firstToken() {
        return firstToken;
    }

    /** The latest mention read so far, -1 before any. */
    int lastToken() {
        return lastToken;
    }

    /** Where the reader met it last, by name or pronoun; -1 before. */
    int lastMet() {
        return lastMet;
    }

    void metAt(int token) {
        lastMet = token;
    }

    void vote(Gender gender, int weight) {
        if (gender == Gender.MALE) {
            male += weight;
        } else if (gender == Gender.FEMALE) {
            female += weight;
        }
    }

    Gender gender() {
        if (male == female) { return Gender.UNKNOWN; }
        return male > female ? Gender.MALE : Gender.FEMALE;
    }

    void add(Role role) {
        if (roles.size() < 40) {
            roles.add(role);
        }
    }

    void changeRoles(UnaryOperator<Role> change) {
        roles.replaceAll(change);
    }

    List<Role> roles() {
        return roles;
    }

    void aged(int years) {
        age = years;
    }

    Optional<Integer> age() {
        return age < 0 ? Optional.empty() : Optional.of(age);
    }
}
