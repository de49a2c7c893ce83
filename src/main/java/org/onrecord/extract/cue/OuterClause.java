package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;

/**
 * The rule that reads the words on which the clause of a saying hangs: after "it is false that", "there is no evidence
 * that", "nobody believes" or "denied" it was not said, after "a rumour that" or "accused her of" only somebody else
 * says that it was.
 */
final class OuterClause {

    private static final Set<String> FALSE = Set.of("false", "untrue", "incorrect", "inaccurate", "myth", "lie",
            "falsehood", "fiction", "fabrication", "hoax");
    /** With a negation before them they deny. */
    private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "case", "evidence", "proof",
            "record", "sign", "indication", "confirmation", "recollection", "memory");
    private static final Set<String> BELIEVING = Set.of("believe", "believes", "believed", "think", "thinks",
            "thought", "suppose", "claim", "claims", "claimed", "say", "says", "saying", "suggest", "suggests",
            "recall", "recalls", "remember", "remembers", "show", "shows", "prove", "proves");
    private static final Set<String> DENYING = Set.of("deny", "denies", "denied", "denying", "dispute", "disputes",
            "disputed", "doubt", "doubts", "doubted", "refuted", "reject", "rejects", "rejected", "rejecting",
            "dismiss", "dismisses", "dismissed", "dismissing", "disputing", "refutes", "debunked");
    private static final Set<String> HEARSAY = Set.of("rumour", "rumours", "rumor", "rumors", "allegation",
            "allegations", "accusation", "accusations", "speculation", "gossip", "suggestion", "suggestions", "claim",
            "claims", "suspicion", "suspicions", "insinuation", "insinuations", "possibility");
    private static final Set<String> STORIES = Set.of("report", "reports", "idea", "notion", "story", "stories",
            "account", "accounts", "assertion", "assertions");
    private static final Set<String> UNSURE = Set.of("alleged", "alleges", "claimed", "claiming", "rumoured", "rumored",
            "possible",
            "conceivable", "doubtful", "unlikely", "unclear", "unproven", "uncertain");
    private static final Set<String> ACCUSING = Set.of("accused", "accuses", "accuse", "accusing", "suspected");
    /** How far before the governing word its own negation may stand, in tokens. */
    private static final int REACH = 4;

    private final TokenizedText text;
    private final int first;

    private OuterClause(TokenizedText text, int token) {
        this.text = text;
        this.first = text.sentenceAround(token).from();
    }

    static Optional<Explained<Factuality>> read(TokenizedText text, Attribution attribution, VerbGroup group) {
        Optional<Integer> edge = insideSource(text, attribution).or(group::governor);
        if (edge.isEmpty()) { return Optional.empty(); }
        OuterClause outer = new OuterClause(text, edge.get());
        boolean that = text.lower(edge.get()).equals("that");
        int governor = that ? edge.get() - 1 : edge.get();
        if (governor < outer.first || text.quotationOf(governor) != text.quotationOf(group.head())) {
            return Optional.empty();
        }
        if (text.tag(group.head()) == PartOfSpeech.NOUN) { return outer.deniedNoun(attribution, group.head()); }
        boolean gerund = text.lower(group.head()).endsWith("ing") || having(text, governor + 1);
        return outer.judge(governor, that, gerund, outer.whole(group.head(), that || gerund));
    }

    /** "Fenn dismissed suggestions that …": it is not her suggestion, as in "the board dismissed Fenn’s claim that". */
    private Optional<Explained<Factuality>> deniedNoun(Attribution attribution, int noun) {
        int verb = noun - 1;
        while (verb > first && Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PRON).contains(text.tag(verb))) {
            verb--;
        }
        if (verb < first || !DENYING.contains(text.lower(verb)) || negated(verb)) { return Optional.empty(); }
        int start = text.start(verb);
        boolean denier = !attribution.source().isEmpty()
                && attribution.source().stream().allMatch(source -> source.end() <= start);
        return denier ? denied(verb) : Optional.empty();
    }

    /**
     * Whether the saying has its object behind it: "rumours that she called him “a liar”", but not "rumours that she
     * called “a smear”" and "rumours she says are false", which are her words about the rumours.
     */
    private boolean whole(int head, boolean bound) {
        if (!Sayings.at(text, head) || head + 1 >= text.size()) { return false; }
        if (!Sayings.naming(text, head)) { return text.tag(head + 1) != PartOfSpeech.AUX; }
        return bound && !text.quoted(head + 1) && text.tag(head + 1) != PartOfSpeech.ADJ
                && !text.lower(head + 1).equals("as") && text.tag(head + 1) != PartOfSpeech.PUNCT;
    }

    /** "A rumour that Fenn" taken whole for the speaker. */
    private static Optional<Integer> insideSource(TokenizedText text, Attribution attribution) {
        if (attribution.source().isEmpty()) { return Optional.empty(); }
        TokenRange source = text.tokens(attribution.source().getFirst());
        for (int at = source.to() - 2; at > source.from(); at--) {
            if (text.lower(at).equals("that")) { return Optional.of(at); }
        }
        return Optional.empty();
    }

    private static boolean having(TokenizedText text, int token) {
        return token < text.size() && text.lower(token).equals("having");
    }

    private Optional<Explained<Factuality>> judge(int governor, boolean that, boolean gerund, boolean whole) {
        String word = text.lower(governor);
        boolean negated = negated(governor);
        if (that && whole && (FALSE.contains(word) && !negated || TRUE.contains(word) && negated)) {
            return denied(governor);
        }
        if (BELIEVING.contains(word) && negated && !HEARSAY.contains(text.lower(governor - 1))) {
            return denied(governor);
        }
        if (DENYING.contains(word) && (that || gerund || word.startsWith("doubt"))) {
            return negated ? Optional.empty() : denied(governor);
        }
        if (!whole) { return Optional.empty(); }
        boolean story = HEARSAY.contains(word) || STORIES.contains(word);
        if (story && denier(governor)) { return denied(governor); }
        boolean unsure = HEARSAY.contains(word) || that && UNSURE.contains(word) || gerund && ACCUSING.contains(word);
        return unsure ? found(Factuality.HYPOTHETICAL, governor) : Optional.empty();
    }

    /** "not", "nobody" or "no" shortly before the word, in its own clause. */
    private boolean negated(int word) {
        for (int at = word - 1; at >= first && at >= word - REACH; at--) {
            String before = text.lower(at);
            if (Set.of(",", ";", "that", "and", "but", "who").contains(before)) { return false; }
            if (CueTokens.negation(text, at) || Set.of("no", "nobody", "none", "without", "little", "nothing", "few")
                    .contains(before)) {
                return true;
            }
        }
        return false;
    }

    /** "rejected false claims that", "dismissed the idea that". */
    private boolean denier(int noun) {
        for (int at = noun - 1; at >= first && at >= noun - REACH; at--) {
            if (Set.of(",", ";", "that", "and", "but", "who").contains(text.lower(at))) { return false; }
            if (DENYING.contains(text.lower(at))
                    || Set.of("false", "untrue", "bogus", "fake").contains(text.lower(at))) {
                return !negated(at);
            }
        }
        return false;
    }

    private Optional<Explained<Factuality>> denied(int governor) {
        return found(Factuality.NEGATED, governor);
    }

    private Optional<Explained<Factuality>> found(Factuality factuality, int governor) {
        String why = factuality == Factuality.NEGATED ? "denies the saying" : "is no more than hearsay";
        return Optional.of(new Explained<>(factuality, "'" + text.word(governor) + "' " + why));
    }
}
