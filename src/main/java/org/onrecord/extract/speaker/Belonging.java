package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule that finds whose an office is in the words around it: before it with "'s" or "its", or behind it with "of" or
 * "for".
 */
final class Belonging {

    private static final int LONGEST_OBJECT = 12;
    /** Prepositions that tell where somebody is, not where they belong. */
    private static final Set<String> OUTSIDE = Set.of("in", "from", "during", "under", "by", "as", "about", "near",
            "since", "before", "after");

    private final Words words;
    private final Names names;
    private final RoleReader reader;
    private final Affiliations affiliations;
    private final BodyOfIts bodyOfIts;
    private final Set<String> surnames;

    Belonging(Words words, Names names, RoleReader reader, Affiliations affiliations) {
        this.words = words;
        this.names = names;
        this.reader = reader;
        this.affiliations = affiliations;
        this.bodyOfIts = new BodyOfIts(words, names, affiliations);
        this.surnames = names.all().stream().filter(name -> name.kind() == NameKind.PERSON)
                .map(name -> words.folded(name.to() - 1, name.to())).collect(Collectors.toSet());
    }

    /** Whether the word is the surname of somebody in the article. */
    boolean isSurname(int token) {
        return surnames.contains(words.folded(token, token + 1));
    }

    private boolean isPerson(int token) {
        return isSurname(token) || names.at(token).filter(n -> n.kind() == NameKind.PERSON).isPresent();
    }

    /** Whose the office with its head at {@code head} is, told before it, in its phrase from {@code from} on, or behind it. */
    Optional<String> of(int from, int head, int limit) {
        return possessor(from).or(() -> affiliations.inPhrase(from, head)).or(() -> objectAfter(head, limit))
                .or(() -> bodyOfIts.at(from - 1));
    }

    /** The body or place whose a phrase that starts at {@code from} is: "the board" of "the board's chair". */
    private Optional<String> possessor(int from) {
        return reader.possessor(from)
                .filter(range -> !isPerson(range[1] - 1))
                .filter(range -> range[0] < range[1] && affiliations.isBodyOrPlace(range[0], range[1]))
                .map(range -> affiliations.named(range[0], range[1]));
    }

    /** The body after "of", "for", "at" that follows a role's head and ends before {@code limit}. */
    private Optional<String> objectAfter(int head, int limit) {
        int at = head + 1;
        while (at + 1 < limit && words.sameSentence(head, at + 1) && words.isPreposition(at)
                && !OUTSIDE.contains(words.text.lower(at))) {
            int from = reader.isDeterminer(at + 1) ? at + 2 : at + 1;
            int to = isOfRank(from) ? from + 1 : objectEnd(from, limit);
            if (to <= from) { return Optional.empty(); }
            Optional<String> apposed = words.capitalised(to - 1) ? Optional.empty() : apposedBody(to, limit);
            if (apposed.isPresent()) { return apposed; }
            boolean none = isPerson(to - 1) || affiliations.isField(from, to) || isOfRank(from);
            if (!none && affiliations.isBodyOrPlace(from, to)) { return Optional.of(affiliations.named(from, to)); }
            at = to;
        }
        return Optional.empty();
    }

    /** "A spokesman for the port's operator, Halden Marine": the body's name stands behind a comma. */
    private Optional<String> apposedBody(int comma, int limit) {
        return comma + 1 >= limit || !words.isComma(comma) || !words.sameSentence(comma, comma + 1) ? Optional.empty()
                : names.at(comma + 1)
                        .filter(n -> n.kind() != NameKind.PERSON && n.from() == comma + 1)
                        .filter(n -> n.to() == limit || words.isComma(n.to()))
                        .map(n -> words.written(n.from(), n.to()));
    }

    /** The "state" of a secretary of state is no body. */
    private boolean isOfRank(int token) {
        return words.is(token, "state") || words.is(token, "staff");
    }

    /** "Mill and Forest Workers' Federation": whose union it is may be two trades. */
    private int unionEnd(int and, int limit) {
        if (and + 1 >= limit || !words.is(and, "and")) { return and; }
        int at = and + 1;
        boolean members = false;
        while (at < limit && (words.capitalised(at) || words.isPossessive(at))) {
            members |= words.isPossessive(at);
            at++;
        }
        return members && words.isBodyWord(at - 1) ? at : and;
    }

    /** The end of the noun phrase that begins at {@code from} behind a preposition. */
    int objectEnd(int from, int limit) {
        int at = from;
        int last = Math.min(limit, from + LONGEST_OBJECT);
        while (at < last && words.sameSentence(from, at)) {
            Optional<NameMention> name = names.at(at);
            if (name.isPresent()) {
                at = unionEnd(name.get().to(), last);
            } else if (reader.isModifier(at) || words.isPossessive(at)) {
                at++;
            } else {
                break;
            }
        }
        return Math.min(at, limit);
    }
}
