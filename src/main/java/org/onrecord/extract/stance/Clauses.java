package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Where clauses end, what negates a word, and whether it is said, asked or supposed. Bounded looks to either side. */
final class Clauses {

    /** How far a negation reaches, in tokens. */
    private static final int REACH = 8;
    /** How far behind a denied reason the true one may follow, in tokens. */
    private static final int FOLLOWING = 30;
    private static final Set<String> BORDERS = Set.of(
            ",", ";", ":", "—", "–", "--", "-", "(", ")", ".", "?", "!", "…", "but", "although", "though", "while",
            "whereas", "because", "if", "unless", "so", "yet", "since", "when", "which", "who", "and", "where", "than",
            "until", "before", "after", "what", "how", "why");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "never", "nobody", "none", "neither", "nor", "nothing", "without", "hardly", "barely",
            "scarcely", "rarely",
            "seldom", "cannot", "no", "lack", "lacks", "lacked", "lacking", "less", "zero", "least", "fails", "failed",
            "far", "anything", "few", "little", "doubt", "refuse", "refuses", "refused", "refusing");
    /** Verbs a negation passes through: "not going to say it is a mistake". */
    private static final Set<String> TRANSPARENT = Set.of("going", "say", "saying", "think", "believe", "want", "call",
            "calling");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private final TokenizedText text;

    Clauses(TokenizedText text) {
        this.text = text;
    }

    boolean border(int token) {
        return BORDERS.contains(text.lower(token));
    }

    /** The first token of the clause of {@code token}, not before {@code from}. */
    int start(int token, int from) {
        int at = token;
        while (at > from && !border(at - 1)) {
            at--;
        }
        return at;
    }

    /** The token after the clause of {@code token}, not behind {@code to}. */
    int end(int token, int to) {
        int at = token + 1;
        while (at < to && !border(at)) {
            at++;
        }
        return at;
    }

    /** The token that negates {@code token}, looking back to {@code from}. */
    Optional<Integer> negation(int token, int from) {
        int verbs = 0;
        for (int at = token - 1; at >= Math.max(from, token - REACH); at--) {
            if (negates(at, token)) { return Optional.of(at); }
            boolean anythingBut = text.lower(at).equals("but") && at > from && text.lower(at - 1).equals("anything");
            if (border(at) && !anythingBut) { break; }
            verbs += text.tag(at) == PartOfSpeech.VERB && !TRANSPARENT.contains(text.lower(at)) ? 1 : 0;
            if (verbs > 1) { break; }
        }
        return Optional.empty();
    }

    private boolean negates(int at, int token) {
        String word = text.lower(at).replace('’', '\'');
        if (!NEGATIONS.contains(word)) { return false; }
        String next = text.lower(at + 1);
        return switch (word) {
            case "not" -> !Set.of("only", "just", "merely", "simply").contains(next) && !superlative(at, token);
            case "n't", "cannot" -> !superlative(at, token) && !next.equals("only") && !next.equals("just");
            case "no" -> token - at <= 5 && !(at > 0 && text.tag(at - 1) == PartOfSpeech.VERB && resumes(at, token))
                    && !Set.of("matter", "doubt", "question").contains(next);
            case "far" -> next.equals("from");
            case "anything", "lack" -> next.equals("but") || next.equals("of");
            case "nothing" -> !next.equals("but") && !(comparative(token) && (could(at + 1) || than(token)));
            case "hardly", "barely", "scarcely", "never" -> !(could(at - 1) && comparative(token));
            case "less", "least", "few", "little", "zero" -> token - at == 1;
            case "doubt" -> at > 0 && !NEGATIONS.contains(text.lower(at - 1)) && text.tag(at) == PartOfSpeech.VERB;
            case "fails", "failed" -> next.equals("to");
            case "refuse", "refuses", "refused", "refusing" -> next.equals("to") && token - at <= 3;
            default -> true;
        };
    }

    /** "could not be happier", "cannot thank them enough". */
    private boolean superlative(int at, int token) {
        boolean can = could(at - 1) || text.lower(at).equals("cannot");
        if (!can) { return false; }
        boolean more = comparative(token);
        for (int i = token; i < Math.min(text.size(), token + 5) && !more; i++) {
            more = text.lower(i).equals("enough");
        }
        return more;
    }

    /** "paying no tax was smart": the "no" is inside the subject. */
    private boolean resumes(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.tag(at) == PartOfSpeech.AUX) { return true; }
        }
        return false;
    }

    private boolean could(int at) {
        return at >= 0 && at < text.size() && Set.of("could", "can", "ca").contains(text.lower(at));
    }

    private boolean than(int token) {
        int end = text.sentenceAround(token).to();
        for (int at = token + 1; at < Math.min(end, token + REACH); at++) {
            if (text.lower(at).equals("than")) { return true; }
        }
        return false;
    }

    /** "better", "worse", "more useful". */
    boolean comparative(int token) {
        return text.lower(token).endsWith("er") || text.lower(token).equals("worse")
                || token > 0 && text.lower(token - 1).equals("more");
    }

    /** The token that negates the word before {@code from} from behind: "fair to nobody", "good for no one". */
    Optional<Integer> negationAfter(int from, int to) {
        boolean nobody = from + 1 < to && text.tag(from + 1) != PartOfSpeech.PUNCT
                && Set.of("to", "for", "of", "by").contains(text.lower(from))
                && (Set.of("nobody", "none", "nothing").contains(text.lower(from + 1))
                        || text.lower(from + 1).equals("no") && from + 2 < to && text.lower(from + 2).equals("one"));
        return nobody ? Optional.of(from + 1) : Optional.empty();
    }

    /** Whether {@code token} stands in a reason that is denied, with the true one to follow: "not because … but because". */
    boolean deniedReason(int token, TokenRange segment) {
        int because = token;
        while (because > segment.from() && because > token - REACH && !text.lower(because).equals("because")) {
            if (Set.of(".", ";", ",").contains(text.lower(because))) { return false; }
            because--;
        }
        boolean denied = text.lower(because).equals("because") && because > segment.from()
                && negation(because, segment.from()).isPresent();
        for (int at = token + 1; denied && at < Math.min(text.size(), token + FOLLOWING); at++) {
            if (text.lower(at).equals("because")) { return true; }
        }
        return false;
    }

    /** Whether {@code token} stands in a clause that "if" opens. */
    boolean supposed(int token, int from) {
        for (int at = token; at >= from; at--) {
            if (CONDITIONS.contains(text.lower(at))
                    && !(at > from && Set.of("even", "as").contains(text.lower(at - 1)))) {
                return true;
            }
            if (border(at) && !Set.of("and", "which", "who", "when", "how", "what", "-").contains(text.lower(at))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence of {@code token} asks. */
    boolean asked(int token) {
        TokenRange sentence = text.sentenceAround(token);
        for (int at = sentence.to() - 1; at >= Math.max(token, sentence.to() - 3); at--) {
            if (text.lower(at).equals("?")) { return true; }
        }
        return false;
    }
}
