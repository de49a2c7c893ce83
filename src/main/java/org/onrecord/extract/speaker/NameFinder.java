package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;

/**
 * Finds the names of a text. A name of unknown words is taken for a person's on evidence from around it: a role before
 * or after, an age, "who", a later surname alone, or because it is named as a source.
 */
final class NameFinder {

    private static final int APPOSITION = 8;
    /** What has names of its own: in "the captain of the ferry, Sea Pearl" nobody is called so. */
    private static final Set<String> NAMED = Set.of("city", "town", "village", "state", "province", "country", "region",
            "county", "district", "port", "island", "capital", "river", "street", "area", "ferry", "ship", "boat",
            "vessel", "trawler", "yacht", "tanker", "plane", "train", "hotel", "film", "book", "band", "company");
    private static final Set<String> PARTIES = Set.of("democratic", "republican", "conservative", "liberal",
            "christian", "islamic", "muslim", "jewish", "catholic", "federal", "gop");

    private final Words words;
    private final RoleReader roles;

    NameFinder(Words words, RoleReader roles) {
        this.words = words;
        this.roles = roles;
    }

    /** The names in order, none overlapping another; {@code sources} are token ranges that name speakers. */
    List<NameMention> find(List<TokenRange> sources) {
        List<NameMention> found = new ArrayList<>();
        RunSplitter splitter = new RunSplitter(words);
        for (TokenRange run : new NameRuns(words).find()) {
            found.addAll(splitter.split(run));
        }
        return promoted(found, sourceTokens(sources));
    }

    private static Set<Integer> sourceTokens(List<TokenRange> sources) {
        Set<Integer> first = new HashSet<>();
        for (TokenRange source : sources) {
            first.add(source.from());
        }
        return first;
    }

    private List<NameMention> promoted(List<NameMention> found, Set<Integer> sourceStarts) {
        Map<String, Integer> alone = new HashMap<>();
        for (NameMention name : found) {
            if (name.size() == 1 && name.kind() != NameKind.ORGANIZATION) {
                alone.merge(words.folded(name.from(), name.to()), 1, Integer::sum);
            }
        }
        Set<String> first = firstNamesAlone(found);
        List<NameMention> all = new ArrayList<>(found.size());
        for (NameMention name : found) {
            boolean only = name.size() == 1 && name.kind() == NameKind.OTHER
                    && first.contains(words.folded(name.from(), name.to()));
            all.add(only ? firstNamed(name) : promote(name, alone, sourceStarts));
        }
        return all;
    }

    /** The first names by which alone somebody is told of: "Nadia, who asks not to be named". */
    private Set<String> firstNamesAlone(List<NameMention> found) {
        Set<String> first = new HashSet<>();
        for (NameMention name : found) {
            boolean alone = name.size() == 1 && name.kind() == NameKind.OTHER && words.isFirstName(name.from())
                    && !words.lexicon.isPlace(words.folded(name.from())) && !words.isPreposition(name.from() - 1);
            if (alone && isDescribed(name)) {
                first.add(words.folded(name.from(), name.to()));
            }
        }
        found.stream().filter(name -> name.size() > 1)
                .forEach(name -> first.remove(words.folded(name.to() - 1, name.to())));
        return first;
    }

    private NameMention firstNamed(NameMention name) {
        Gender gender = words.lexicon.genderOf(words.text.word(name.from()));
        return new NameMention(name.titleFrom(), name.from(), name.to(), NameKind.PERSON, gender, false);
    }

    private NameMention promote(NameMention name, Map<String, Integer> alone, Set<Integer> sourceStarts) {
        boolean roleBefore = roles.endsRole(name.from() - 1);
        if (name.kind() == NameKind.PERSON) { return roleBefore ? name.withTitle() : name; }
        if (name.kind() == NameKind.OTHER && isOfKind(name)) { return name.as(NameKind.ORGANIZATION); }
        if (name.kind() != NameKind.OTHER || !looksPersonal(name)) { return name; }
        if (name.size() == 1) { return roleBefore && isSmall(name.from() - 1) ? person(name) : name; }
        boolean personal = roleBefore || isDescribed(name) || isIntroduced(name) || isCalledBySurname(name, alone)
                || sourceStarts.contains(name.from());
        return personal ? (roleBefore ? person(name).withTitle() : name.as(NameKind.PERSON)) : name;
    }

    /** "The ratings firm Orvik": what kind of body it is stands right before. */
    private boolean isOfKind(NameMention name) {
        int kind = name.from() - 1;
        return kind >= 0 && words.sameSentence(kind, name.from()) && isSmall(kind) && !words.isRole(kind)
                && words.heads(kind, SourceNoun.ORGANIZATION);
    }

    private NameMention person(NameMention name) {
        Gender gender = words.role(name.from() - 1).map(RoleWord::gender).orElse(Gender.UNKNOWN);
        return new NameMention(name.from(), name.from(), name.to(), NameKind.PERSON, gender, true);
    }

    private boolean isSmall(int token) {
        return Character.isLowerCase(words.text.word(token).charAt(0));
    }

    private boolean looksPersonal(NameMention name) {
        boolean place = words.lexicon.isPlace(words.folded(name.from())) && !words.isFirstName(name.from());
        if (name.size() > 4 || place && name.size() > 1) { return false; }
        for (int i = name.from(); i < name.to(); i++) {
            if (tellsOtherwise(i, name.size())) { return false; }
        }
        return true;
    }

    private boolean tellsOtherwise(int token, int size) {
        String word = words.text.word(token);
        boolean initial = word.length() == 2 && word.endsWith(".");
        if (initial || isSmall(token)) { return false; }
        boolean acronym = Words.isAcronym(word) && size < 3 && word.indexOf('.') < 0;
        return acronym
                || PARTIES.contains(words.text.lower(token))
                || words.isBodyWord(token)
                || words.isRole(token)
                || words.isCommon(token)
                || words.lexicon.isDemonym(Folding.fold(word))
                || words.lexicon.noun(words.text.lower(token)).isPresent();
    }

    /** A role and a comma stand before: "its chief executive, Odvarn Lisk", "the head of the harbour board, Odvarn Lisk". */
    private boolean isIntroduced(NameMention name) {
        int comma = name.from() - 1;
        return comma > 0
                && words.isComma(comma)
                && words.sameSentence(comma - 1, name.from())
                && isSmall(comma - 1)
                && (roles.endsRole(comma - 1) || endsRoleOf(comma));
    }

    /** Whether a role and what it is of end before {@code comma}, and that has no name of its own, which might follow. */
    private boolean endsRoleOf(int comma) {
        if (NAMED.contains(words.text.lower(comma - 1))) { return false; }
        for (int i = comma - 1; i > 0 && comma - i <= APPOSITION && words.sameSentence(i - 1, comma); i--) {
            if (words.isComma(i) || words.isVerb(i)) { return false; }
            boolean of = words.is(i, "of") || words.is(i, "for") || words.is(i, "at");
            if (of && roles.endsRole(i - 1)) { return true; }
        }
        return false;
    }

    /** An age, a role or "who" follows. */
    private boolean isDescribed(NameMention name) {
        int at = name.to();
        if (words.is(at, "who")) { return true; }
        if (!words.isComma(at) || at + 1 >= words.size() || !words.sameSentence(at, at + 1)) { return false; }
        if (words.is(at + 1, "who") || words.is(at + 1, "whose")) { return true; }
        if (Character.isDigit(words.text.word(at + 1).charAt(0)) && words.text.word(at + 1).length() <= 2) {
            return true;
        }
        return roles.roleWithin(at + 1, APPOSITION) >= 0;
    }

    private boolean isCalledBySurname(NameMention name, Map<String, Integer> alone) {
        String first = words.folded(name.from(), name.from() + 1);
        String last = words.folded(name.to() - 1, name.to());
        return alone.getOrDefault(last, 0) > alone.getOrDefault(first, 0);
    }
}
