package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies, places and other names of one article that are no people's: one entity for a name, its acronym ("NGA" in
 * brackets after it, or its initials) and its shorter form ("the Alliance").
 */
final class Bodies {

    private static final Set<String> LEGAL_FORMS = Set.of("inc", "ltd", "limited", "plc", "corp", "llc", "llp", "ag",
            "gmbh",
            "nv", "spa");

    private final Words words;
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Set<Entity>> byEnd = new HashMap<>();
    private final Map<String, Set<Entity>> byInitials = new HashMap<>();
    private final Map<String, Entity> byFirstWord = new HashMap<>();
    private final List<Entity> all = new ArrayList<>();

    Bodies(Words words) {
        this.words = words;
    }

    List<Entity> all() {
        return all;
    }

    /** Makes a long name known, with its shorter forms. */
    void announce(NameMention mention) {
        String phrase = words.folded(mention.from(), ownEnd(mention));
        if (mention.size() < 2 || byName.containsKey(phrase)) { return; }
        Entity body = add(phrase, mention);
        if (ownEnd(mention) < mention.to()) {
            body.become(NameKind.ORGANIZATION);
        }
        if (body.kind() != NameKind.ORGANIZATION) { return; }
        for (int i = mention.from() + 1; i < Math.min(mention.to(), mention.from() + 6); i++) {
            if (mention.to() - i > 1 || words.isBodyWord(i)) {
                byEnd.computeIfAbsent(words.folded(i, mention.to()), p -> new HashSet<>()).add(body);
            }
        }
        byInitials.computeIfAbsent(initials(mention), i -> new HashSet<>()).add(body);
        firstWord(mention).ifPresent(word -> byFirstWord.put(word, body));
        acronymAfter(mention).ifPresent(acronym -> byName.put(acronym, body));
    }

    private Entity add(String phrase, NameMention mention) {
        Entity body = Entity.of(mention.kind(), words.written(mention.from(), ownEnd(mention)), mention.size());
        byName.put(phrase, body);
        all.add(body);
        return body;
    }

    /** The end of a company's name without the letters of its legal form: "Halvard Foods Inc." is Halvard Foods. */
    private int ownEnd(NameMention mention) {
        int last = mention.to() - 1;
        String word = words.folded(last).replace(".", "");
        return last > mention.from() && LEGAL_FORMS.contains(word) ? last : mention.to();
    }

    private String initials(NameMention mention) {
        StringBuilder letters = new StringBuilder();
        for (int i = mention.from(); i < mention.to(); i++) {
            char first = words.text.word(i).charAt(0);
            if (Character.isUpperCase(first)) {
                letters.append(Character.toLowerCase(first));
            }
        }
        return letters.toString();
    }

    /** "Meridian" of "Meridian Bank": a word that means nothing else. */
    private Optional<String> firstWord(NameMention mention) {
        int from = mention.from();
        String word = words.folded(from);
        boolean own = ownEnd(mention) - from == 2 && word.length() > 3 && !words.isCommon(from)
                && !words.isBodyWord(from)
                && !words.isRole(from) && words.lexicon.placeOf(word).isEmpty() && !words.lexicon.isFirstName(word);
        return own ? Optional.of(word) : Optional.empty();
    }

    private Optional<String> acronymAfter(NameMention mention) {
        int at = mention.to();
        boolean bracketed = words.is(at, "(") && words.is(at + 2, ")") && Words.isAcronym(words.text.word(at + 1));
        return bracketed ? Optional.of(words.folded(at + 1)) : Optional.empty();
    }

    /** The body a mention means. */
    Entity of(NameMention mention) {
        String phrase = words.folded(mention.from(), ownEnd(mention));
        Entity known = byName.get(phrase);
        Optional<Entity> longer = longer(mention, phrase);
        if (longer.isPresent()) { return longer.get(); }
        if (known == null) { return add(phrase, mention); }
        if (mention.kind() == NameKind.ORGANIZATION && known.kind() == NameKind.OTHER) {
            known.become(NameKind.ORGANIZATION);
        }
        return known;
    }

    private Optional<Entity> longer(NameMention mention, String phrase) {
        Optional<Entity> byTail = only(byEnd.get(phrase))
                .filter(e -> mention.size() > 1 || words.is(mention.from() - 1, "the"));
        if (byTail.isPresent()) { return byTail; }
        if (mention.size() > 1) { return Optional.empty(); }
        if (Words.isAcronym(words.text.word(mention.from()))) { return only(byInitials.get(phrase)); }
        return Optional.ofNullable(byFirstWord.get(phrase));
    }

    private static Optional<Entity> only(@org.jspecify.annotations.Nullable Set<Entity> some) {
        return some != null && some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
    }

    /** The body called by a folded phrase exactly. */
    Optional<Entity> named(String phrase) {
        return Optional.ofNullable(byName.get(phrase));
    }
}
