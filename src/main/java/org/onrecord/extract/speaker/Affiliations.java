package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.Set;

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
    private static final Set<String> PARTIES_AND_RANKS = Set.of(
            "republican", "democratic", "democrat", "conservative", "liberal", "libertarian", "senior", "former",
            "then", "acting", "interim", "chief", "deputy", "vice", "assistant", "junior", "first", "ex", "gop",
            "attorney", "american-born", "tory", "christian", "muslim", "jewish", "catholic", "nobel", "ceo",
            "national", "federal", "democrats", "republicans", "anglican", "latino", "hispanic", "twitter");

    private static final Set<String> MINISTERIAL = Set.of("secretary", "minister", "adviser", "advisor");

    private final Words words;

    Affiliations(Words words) {
        this.words = words;
    }

    /** The affiliation in the words [from, head) before a role's head. */
    Optional<String> inPhrase(int from, int head) {
        for (int i = from; i < head; i++) {
            Optional<String> place = placeAt(i, head);
            if (place.isPresent() && !bodyFollows(i, head)) { return place; }
        }
        for (int end = head; end > from; end--) {
            if (namesBody(from, end, head)) { return Optional.of(words.written(nameStart(from, end), end)); }
        }
        return Optional.empty();
    }

    private Optional<String> placeAt(int at, int limit) {
        for (int end = Math.min(limit, at + 3); end > at; end--) {
            boolean name = Character.isUpperCase(words.text.word(at).charAt(0));
            Optional<String> place = name ? words.lexicon.placeOf(words.folded(at, end)) : Optional.empty();
            if (place.isPresent()) { return place; }
        }
        return Optional.empty();
    }

    private boolean bodyFollows(int from, int head) {
        for (int i = from + 1; i < head; i++) {
            if (words.isBodyWord(i) && Character.isUpperCase(words.text.word(i).charAt(0))
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
            boolean field = FIELDS.contains(words.text.lower(last));
            boolean speaks = words.text.lower(head).startsWith("spokes");
            return !field || speaks || named && !MINISTERIAL.contains(words.text.lower(head));
        }
        boolean own = capital && !words.isRole(last) && !words.isCommon(last) && words.text.word(last).indexOf('-') < 0;
        boolean field = last == head - 1 && MINISTERIAL.contains(words.text.lower(head));
        boolean name = own && !field && !PARTIES_AND_RANKS.contains(words.text.lower(last));
        return name && (words.text.tag(last) == PartOfSpeech.PROPN
                || !words.opensSentence(last) && words.text.tag(last) != PartOfSpeech.ADJ);
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(words.text.word(token).charAt(0));
    }

    /** Where the body's own name begins: with the capitalised words before its end, ranks left out. */
    private int nameStart(int from, int end) {
        int at = end - 1;
        while (at > from && isCapital(at - 1) && !words.isRole(at - 1)) {
            at--;
        }
        while (at < end - 1 && PARTIES_AND_RANKS.contains(words.text.lower(at))) {
            at++;
        }
        return at;
    }

    /** Whether one word names a field and no body: "State" in "Secretary of State". */
    boolean isField(int from, int to) {
        return to - from == 1 && isCapital(from) && FIELDS.contains(words.text.lower(from));
    }

    /** Whether the words [from, to) after "of", "for" or "at" are a body or a place. */
    boolean isBodyOrPlace(int from, int to) {
        boolean noun = words.lexicon.noun(words.text.lower(to - 1)).filter(n -> n == SourceNoun.ORGANIZATION)
                .isPresent();
        return noun || words.isBodyWord(to - 1) || isCapital(to - 1);
    }

    /** A country's own name for a demonym, the words otherwise. */
    String named(int from, int to) {
        return words.lexicon.placeOf(words.folded(from, to)).orElseGet(() -> words.written(from, to));
    }
}
