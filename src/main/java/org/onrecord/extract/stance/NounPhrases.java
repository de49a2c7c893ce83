package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The noun phrases of a text, found from their tags. A phrase is given without its article and possessive; one whose
 * head is only a shell ("the idea of", "reports of") gives the phrase inside; "round of talks" stays together.
 */
final class NounPhrases {

    private static final int LONGEST = 8;
    private static final Set<String> SHELLS = Set.of(
            "idea", "ideas", "notion", "notions", "possibility", "prospect", "prospects", "report", "reports",
            "suggestion", "suggestions", "talk",
            "rumor", "rumors", "rumour", "rumours", "speculation", "concept", "thought", "claims", "claim", "call",
            "calls", "request", "requests", "demand", "demands",
            "proposal", "proposals", "plans", "plan", "hope", "hopes", "question", "issue", "case", "use", "likelihood",
            "chances", "chance", "any",
            "bid", "push", "need", "hint", "hints", "fears", "all", "some", "most", "many", "both", "one", "part",
            "parts");
    private static final Set<String> CONTAINERS = Set.of(
            "round", "rounds", "series", "set", "wave", "package", "kind", "sort", "type", "form", "level", "number",
            "lack", "state", "department", "house",
            "use", "way", "handling", "treatment", "invasion", "rule", "role", "end", "right", "freedom", "cost",
            "quality", "performance", "ministry", "bank", "university",
            "rejection", "criticism", "opponents", "supporters", "critics", "loss", "closure", "closing", "destruction",
            "collapse", "absence", "decline", "removal", "abolition",
            "decision", "member", "members", "head", "group", "conduct", "style", "version", "range", "line", "court",
            "council");

    /** Nouns that say the contrary without what follows. */
    private static final Set<String> PAIRS = Set.of("end to", "opposition to", "objection to", "objections to",
            "ban on", "bans on", "limit on", "limits on", "cap on", "restrictions on", "crackdown on", "curbs on");
    /** Nouns that an infinitive only explains: "demanded the right to strike". */
    private static final Set<String> TAKES_DEED = Set.of("right", "rights", "decision", "chance", "power", "powers",
            "freedom", "ability", "effort", "efforts", "attempt", "law", "bill", "vote", "deal", "agreement", "measure",
            "measures", "move", "plan", "plans", "proposal", "permission", "referendum", "time", "opportunity", "way",
            "ways", "process", "system", "committee", "commission", "fund", "strategy", "money", "commitment", "pledge",
            "need", "steps", "legislation", "investigation", "inquiry");
    private static final Set<String> VAGUE = Set.of("possible", "potential", "alleged", "such", "same", "other", "any",
            "certain", "own", "so-called");

    private final TokenizedText text;

    NounPhrases(TokenizedText text) {
        this.text = text;
    }

    /** The phrase that begins at {@code from}, perhaps after marks and articles; empty for a pronoun. */
    Optional<TokenRange> startingAt(int from, int limit) {
        int at = from;
        while (at < limit && opener(at)) {
            at++;
        }
        int end = at;
        while (end < limit && end - at < LONGEST && (inside(end) || end == at && gerund(end))) {
            end++;
        }
        while (end > at && !nominal(end - 1)) {
            end--;
        }
        if (end == at) { return Optional.empty(); }
        return Optional.of(withoutShell(at, end, limit));
    }

    private TokenRange withoutShell(int from, int end, int limit) {
        if (end < limit && text.lower(end).equals("to") && takesDeed(end - 1)) { return withDeed(from, end, limit); }
        if (end - from == 1 && gerund(from) && end < limit && text.tag(end) == PartOfSpeech.DET) {
            return new TokenRange(from, startingAt(end, limit).map(TokenRange::to).orElse(end));
        }
        boolean of = end < limit && Set.of("of", "for", "that", "about", "on", "to").contains(text.lower(end));
        if (!of || text.lower(end).equals("that")) { return new TokenRange(from, end); }
        String head = text.lower(end - 1);
        boolean shell = !Set.of("on", "to").contains(text.lower(end));
        if (shell && SHELLS.contains(head) || shell && text.tag(end - 1) == PartOfSpeech.NUM) {
            return startingAt(end + 1, limit).orElse(new TokenRange(from, end));
        }
        if (CONTAINERS.contains(head) && text.lower(end).equals("of")
                || PAIRS.contains(head + " " + text.lower(end))) {
            return new TokenRange(from, startingAt(end + 1, limit).map(TokenRange::to).orElse(end));
        }
        return new TokenRange(from, end);
    }

    /** Whether an infinitive after the noun at {@code token} only explains it. */
    boolean takesDeed(int token) {
        return SHELLS.contains(text.lower(token)) || TAKES_DEED.contains(text.lower(token));
    }

    /** "calls to scrap the toll": the deed belongs to the phrase. */
    private TokenRange withDeed(int from, int end, int limit) {
        int verb = end + 1;
        boolean deed = verb + 1 < limit && text.tag(verb) == PartOfSpeech.VERB;
        return new TokenRange(from, deed ? startingAt(verb + 1, limit).map(TokenRange::to).orElse(end) : end);
    }

    /** The phrase that ends before {@code to}; a prepositional phrase at the end leads on to the noun it belongs to. */
    Optional<TokenRange> endingBefore(int to, int from) {
        int end = to;
        while (end > from && (mark(end - 1) || adverb(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start < LONGEST && inside(start - 1)) {
            start--;
        }
        while (start < end && opener(start)) {
            start++;
        }
        if (start == end || !nominal(end - 1)) { return Optional.empty(); }
        int before = start;
        while (before > from && opener(before - 1)) {
            before--;
        }
        if (before > from && deed(before - 1, from)) { return Optional.of(new TokenRange(before - 1, end)); }
        boolean attached = before - 1 > from && text.tag(before - 1) == PartOfSpeech.ADP
                && !text.lower(before - 1).equals("by")
                && nominal(before - 2);
        int last = end;
        return attached ? endingBefore(before - 1, from).map(outer -> startingAt(outer.from(), last).orElse(outer))
                : Optional.of(new TokenRange(start, end));
    }

    /** "scrapping the toll would": the deed is spoken of, not the toll. */
    private boolean deed(int token, int from) {
        return gerund(token) && (token == from || text.tag(token - 1) == PartOfSpeech.PUNCT
                || text.tag(token - 1) == PartOfSpeech.SCONJ || Set.of("not", "that").contains(text.lower(token - 1)));
    }

    boolean nominal(int token) {
        PartOfSpeech tag = text.tag(token);
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.NUM && token > 0
                || gerund(token);
    }

    private boolean gerund(int token) {
        return text.tag(token) == PartOfSpeech.VERB && text.lower(token).endsWith("ing");
    }

    private boolean inside(int token) {
        if (possessive(token)) { return true; }
        return switch (text.tag(token)) {
            case NOUN, PROPN, ADJ, NUM, X -> true;
            case VERB -> token > 0 && (text.lower(token).endsWith("ing") || text.lower(token).endsWith("ed"))
                    && (text.tag(token - 1) == PartOfSpeech.DET || text.tag(token - 1) == PartOfSpeech.ADJ)
                    && token + 1 < text.size() && text.tag(token + 1) == PartOfSpeech.NOUN;
            case PUNCT -> text.lower(token).equals("-");
            default -> false;
        };
    }

    /** "'s" between two nouns. */
    private boolean possessive(int token) {
        boolean clitic = text.lower(token).equals("'s") || text.lower(token).equals("’s")
                || text.lower(token).equals("’") || text.lower(token).equals("'");
        return clitic && token > 0 && token + 1 < text.size() && nominal(token - 1)
                && text.tag(token + 1) != PartOfSpeech.PUNCT && text.tag(token + 1) != PartOfSpeech.DET
                && text.end(token - 1) == text.start(token) && text.end(token) < text.start(token + 1);
    }

    /** Articles, possessives, marks and adverbs before a phrase's first telling word. */
    private boolean opener(int token) {
        PartOfSpeech tag = text.tag(token);
        return tag == PartOfSpeech.DET || VAGUE.contains(text.lower(token)) || mark(token) || adverb(token)
                || tag == PartOfSpeech.PRON
                        && Set.of("my", "our", "your", "his", "her", "its", "their").contains(text.lower(token));
    }

    private boolean adverb(int token) {
        return text.tag(token) == PartOfSpeech.ADV;
    }

    private boolean mark(int token) {
        return text.lower(token).length() == 1 && "\"'“”‘’«»„‚‹›".contains(text.lower(token));
    }
}
