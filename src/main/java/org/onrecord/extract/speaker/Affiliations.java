package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;

/** The rule that reads the body or country a role belongs to from the words of the role's phrase. */
final class Affiliations {

    /** Words for bodies that before a role name its field: "press secretary", "defense minister". */
    private static final Set<String> FIELDS = Set.of(
            "press", "security", "defense", "defence", "health", "energy", "transport", "transportation", "research",
            "intelligence", "media", "services", "service", "radio", "television", "tv", "oil", "enforcement",
            "insurance", "power", "affairs", "international", "business", "community", "school", "college", "theater",
            "theatre", "program", "operations", "finance", "household", "united", "state", "county", "district",
            "electric", "resources", "project", "team", "union", "opposition", "court", "office", "railway",
            "hospital", "airline", "church", "bank", "hotel", "library", "museum", "factory", "club", "party",
            "campaign", "company", "charity", "town", "government", "university", "military", "staff");
    private static final Set<String> POLICIES = Set.of("health", "finance", "defense", "defence", "energy", "transport",
            "transportation", "security", "affairs", "education", "housing", "justice", "trade", "agriculture",
            "welfare",
            "environment", "business", "media", "press");
    private static final Set<String> PARTIES_AND_RANKS = Set.of(
            "republican", "democratic", "democrat", "conservative", "liberal", "libertarian", "senior", "former",
            "then", "acting", "interim", "chief", "deputy", "vice", "assistant", "junior", "first", "ex", "gop",
            "attorney", "american-born", "tory", "christian", "muslim", "jewish", "catholic", "nobel", "ceo",
            "national", "federal", "democrats", "republicans", "anglican", "latino", "hispanic", "twitter");

    private static final Set<String> MINISTERIAL = Set.of("secretary", "minister", "adviser", "advisor");

    /** Heads of offices that a body in small letters names no part of: "police spokeswoman", "central bank governor". */
    private static final Set<String> SPEAKING_FOR = Set.of("spokesman", "spokeswoman", "spokesperson", "governor");
    private static final Set<String> MINISTRIES = Set.of("ministry", "department", "treasury");
    private static final Set<String> SHIRES = Set.of("county", "city", "province", "township", "parish", "borough");
    private static final int LONGEST_ACRONYM = 6;

    private final Words words;
    private final Demonyms demonyms;

    Affiliations(Words words) {
        this.words = words;
        this.demonyms = new Demonyms(words);
    }

    /**
     * The office in the title [from, to) with its head at {@code head}, without the country or body it belongs to: "Foreign
     * Minister" of "Kestrian Foreign Minister", "former coach" of "former Halden United coach". A ministry is part of it.
     */
    String office(int from, int head, int to) {
        int start = officeStart(from, head);
        String since = IntStream.range(from, start)
                .filter(this::tellsWhen)
                .mapToObj(i -> words.text.word(i) + " ")
                .collect(Collectors.joining());
        return since + words.written(start, to);
    }

    /** "Former", "ousted", "acting". */
    private boolean tellsWhen(int token) {
        String word = words.text.lower(token);
        return RoleReader.TIMES.contains(word) || RoleReader.STANDING.contains(word);
    }

    private int officeStart(int from, int head) {
        int at = from;
        while (at < head && (isAside(at) || placeEnd(at, head) > at && !ownsBody(at, head))) {
            at = Math.max(at + 1, placeEnd(at, head));
        }
        for (int end = head; end > at; end--) {
            if (namesBody(at, end, head)) { return isPartOfOffice(end - 1, head) ? at : end; }
        }
        return at;
    }

    /** "Merrin-based", "41-year-old", and the time before an entry of a running report. */
    private boolean isAside(int token) {
        return words.text.lower(token).endsWith("-based") || Character.isDigit(words.text.word(token).charAt(0));
    }

    private boolean isPartOfOffice(int last, int head) {
        boolean small = (!isCapital(last) || isGeneric(last)) && !SPEAKING_FOR.contains(words.text.lower(head));
        boolean minister = last == head - 1 && MINISTERIAL.contains(words.text.lower(head));
        return small || minister || MINISTRIES.contains(words.text.lower(last));
    }

    /** "Council leader Ida Renn": a kind of body, and the name of none. */
    private boolean isGeneric(int token) {
        boolean kind = words.isBodyWord(token) && (words.isCommon(token)
                || words.heads(token, SourceNoun.ORGANIZATION));
        return kind && (token == 0 || !isCapital(token - 1)
                || !words.sameSentence(token - 1, token));
    }

    /** The affiliation in the words [from, head) before a role's head. */
    Optional<String> inPhrase(int from, int head) {
        for (int i = from; i < head; i++) {
            int end = placeEnd(i, head);
            if (end > i && !ownsBody(i, head)) { return placeOf(i, end); }
        }
        for (int end = head; end > from; end--) {
            if (namesBody(from, end, head)) { return Optional.of(words.written(nameStart(from, end), end)); }
        }
        return Optional.empty();
    }

    /** The end of the place or its adjective that begins at {@code at}, the same where none does. */
    private int placeEnd(int at, int limit) {
        for (int end = Math.min(limit, at + 3); end > at && isCapital(at); end--) {
            if (end > at + 1 && isShire(end - 1) || placeOf(at, end).isPresent()) { return end; }
        }
        return at;
    }

    private Optional<String> placeOf(int from, int to) {
        if (to == from + 1) { return demonyms.placeOf(from); }
        return isShire(to - 1) && isCapital(from) ? Optional.of(words.written(from, to))
                : words.lexicon.placeOf(words.folded(from, to));
    }

    /** The last word of "Merrin County". */
    private boolean isShire(int token) {
        return isCapital(token) && SHIRES.contains(words.text.lower(token));
    }

    /** "Brazil Central Bank president" is of the bank, "Iranian Foreign Ministry spokesman" of Iran. */
    private boolean ownsBody(int from, int head) {
        for (int i = placeEnd(from, head); i < head; i++) {
            if (words.isBodyWord(i) && !MINISTRIES.contains(words.text.lower(i))
                    && Character.isUpperCase(words.text.word(i).charAt(0))
                    && !FIELDS.contains(words.text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean namesBody(int from, int end, int head) {
        int last = end - 1;
        boolean capital = isCapital(last);
        boolean named = last > from && isCapital(last - 1) && !PARTIES_AND_RANKS.contains(words.text.lower(last - 1));
        if (words.isBodyWord(last)) {
            if (isPolicy(last)) { return false; }
            boolean field = FIELDS.contains(words.text.lower(last));
            boolean speaks = words.text.lower(head).startsWith("spokes");
            return !field || speaks || named && !MINISTERIAL.contains(words.text.lower(head));
        }
        boolean common = words.isCommon(last) && !(named && !isCapital(head) && !words.isCommon(last - 1));
        boolean own = capital && !words.isRole(last) && !common && words.text.word(last).indexOf('-') < 0;
        boolean field = last == head - 1 && MINISTERIAL.contains(words.text.lower(head));
        boolean name = own && !field && !PARTIES_AND_RANKS.contains(words.text.lower(last));
        return name && (words.text.tag(last) == PartOfSpeech.PROPN || isAcronym(last)
                || !words.opensSentence(last) && words.text.tag(last) != PartOfSpeech.ADJ);
    }

    /** "Health spokesman": what somebody speaks of, not for. */
    private boolean isPolicy(int token) {
        return !isCapital(token) && POLICIES.contains(words.text.lower(token));
    }

    private boolean isAcronym(int token) {
        String word = words.text.word(token);
        return word.length() > 1 && word.length() <= LONGEST_ACRONYM && word.chars().allMatch(Character::isUpperCase);
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(words.text.word(token).charAt(0));
    }

    /** Where the body's own name begins: with the capitalised words before its end, ranks left out. */
    private int nameStart(int from, int end) {
        int at = end - 1;
        boolean ministry = MINISTRIES.contains(words.text.lower(at));
        while (at > from && isCapital(at - 1) && (ministry && at == end - 1 || !words.isRole(at - 1))) {
            at--;
        }
        while (at < end - 1 && (PARTIES_AND_RANKS.contains(words.text.lower(at)) || tellsWhen(at))) {
            at++;
        }
        return at == end - 1 && at > from && isFieldOfMinistry(at - 1, at) ? at - 1 : at;
    }

    /** "A health ministry official": written small, a ministry's field is part of its name. */
    private boolean isFieldOfMinistry(int token, int ministry) {
        boolean small = !isCapital(ministry) && !isCapital(token);
        return small && MINISTRIES.contains(words.text.lower(ministry)) && !tellsWhen(token)
                && !PARTIES_AND_RANKS.contains(words.text.lower(token)) && words.isNounLike(token);
    }

    /** Whether one word names a field and no body: "State" in "Secretary of State". */
    boolean isField(int from, int to) {
        return to - from == 1 && isCapital(from) && FIELDS.contains(words.text.lower(from));
    }

    /** Whether the words [from, to) after "of", "for" or "at" are a body or a place. */
    boolean isBodyOrPlace(int from, int to) {
        return words.heads(to - 1, SourceNoun.ORGANIZATION) || words.isBodyWord(to - 1) || isCapital(to - 1);
    }

    /** A country's own name for a demonym, the words otherwise. */
    String named(int from, int to) {
        return placeOf(from, to).orElseGet(() -> words.written(ownNameStart(from, to), to));
    }

    /** "The charity Open Granary": what kind of body it is stands before its name in small letters. */
    private int ownNameStart(int from, int to) {
        int at = from;
        while (at < to - 1 && !isCapital(at)) {
            at++;
        }
        return isCapital(at) && isCapital(to - 1) ? at : from;
    }
}
