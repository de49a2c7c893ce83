package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.Set;

/** The rule that finds whose an office is in the words around it: before it with "'s", or behind it with "of" or "for". */
final class Belonging {

    private static final int LONGEST_OBJECT = 12;
    /** Prepositions that tell where somebody is, not where they belong. */
    private static final Set<String> OUTSIDE = Set.of("in", "from", "during", "under", "by", "as", "about", "near",
            "since", "before", "after");

    private final Words words;
    private final Names names;
    private final RoleReader reader;
    private final Affiliations affiliations;

    Belonging(Words words, Names names, RoleReader reader, Affiliations affiliations) {
        this.words = words;
        this.names = names;
        this.reader = reader;
        this.affiliations = affiliations;
    }

    /** The body or place whose a phrase that starts at {@code from} is: "the board" of "the board's chair". */
    Optional<String> possessor(int from) {
        return reader.possessor(from)
                .filter(range -> names.at(range[1] - 1).filter(n -> n.kind() == NameKind.PERSON).isEmpty())
                .filter(range -> range[0] < range[1] && affiliations.isBodyOrPlace(range[0], range[1]))
                .map(range -> affiliations.named(range[0], range[1]));
    }

    /** The body after "of", "for", "at" that follows a role's head and ends before {@code limit}. */
    Optional<String> objectAfter(int head, int limit) {
        int at = head + 1;
        while (at + 1 < limit && words.sameSentence(head, at + 1) && words.isPreposition(at)
                && !OUTSIDE.contains(words.text.lower(at))) {
            int from = reader.isDeterminer(at + 1) ? at + 2 : at + 1;
            int to = isOfRank(from) ? from + 1 : objectEnd(from, limit);
            if (to <= from) { return Optional.empty(); }
            boolean person = names.at(to - 1).filter(n -> n.kind() == NameKind.PERSON).isPresent()
                    || affiliations.isField(from, to) || isOfRank(from);
            if (!person && affiliations.isBodyOrPlace(from, to)) { return Optional.of(affiliations.named(from, to)); }
            at = to;
        }
        return Optional.empty();
    }

    /** The "state" of a secretary of state is no body. */
    private boolean isOfRank(int token) {
        return words.is(token, "state") || words.is(token, "staff");
    }

    /** The end of the noun phrase that begins at {@code from} behind a preposition. */
    int objectEnd(int from, int limit) {
        int at = from;
        int last = Math.min(limit, from + LONGEST_OBJECT);
        while (at < last && words.sameSentence(from, at)) {
            Optional<NameMention> name = names.at(at);
            if (name.isPresent()) {
                at = name.get().to();
            } else if (reader.isModifier(at) || words.isPossessive(at)) {
                at++;
            } else {
                break;
            }
        }
        return Math.min(at, limit);
    }
}
