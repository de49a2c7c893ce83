package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Reads comparisons: what stands behind "than", and "the sooner it goes, the better". */
final class Comparisons {

    private static final int REACH = 20;
    private static final Set<String> LEAVING = Set.of("goes", "go", "ends", "end", "leaves", "leave", "stops", "stop",
            "closes", "dies", "disappears", "resigns", "quits", "departs", "gone", "over", "forgotten");

    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "where");

    private final TokenizedText text;
    private final PolarityLexicon lexicon;
    private final Clauses clauses;
    private final TargetFinder targets;

    Comparisons(TokenizedText text, PolarityLexicon lexicon, Clauses clauses, TargetFinder targets) {
        this.text = text;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.targets = targets;
    }

    /** Whether {@code token} belongs to what something is compared with: "better than the last, which was a mess". */
    boolean standard(int token) {
        int from = Math.max(text.sentenceAround(token).from(), token - REACH);
        boolean verb = false;
        for (int at = token - 1; at > from; at--) {
            String word = text.lower(at);
            if (word.equals("than")) { return compared(at, from) && (!verb || text.tag(at + 1) == PartOfSpeech.PRON); }
            boolean relative = RELATIVE.contains(text.lower(at + 1));
            if (Set.of("but", "and", ";", ":").contains(word) || word.equals(",") && !relative) { return false; }
            verb = !RELATIVE.contains(word) && (verb || verbal(at));
        }
        return false;
    }

    private boolean verbal(int at) {
        return text.tag(at) == PartOfSpeech.VERB || text.tag(at) == PartOfSpeech.AUX;
    }

    /** "more than half" compares nothing. */
    private boolean compared(int than, int from) {
        boolean amount = text.tag(than + 1) == PartOfSpeech.NUM || text.lower(than + 1).equals("half");
        for (int at = than - 1; at >= from && !amount; at--) {
            if (clauses.comparative(at) || Set.of("more", "less", "rather").contains(text.lower(at))) { return true; }
        }
        return false;
    }

    /** "nothing could be better … than this ferry": what nothing beats. */
    Optional<TokenRange> unbeaten(TokenRange word) {
        TokenRange sentence = text.sentenceAround(word.from());
        boolean nothing = false;
        for (int at = clauses.start(word.from(), sentence.from()); at < word.from(); at++) {
            nothing |= Set.of("nothing", "nobody").contains(text.lower(at));
        }
        if (!nothing || !clauses.comparative(word.from())) { return Optional.empty(); }
        for (int at = word.to(); at < Math.min(sentence.to(), word.to() + REACH); at++) {
            if (text.lower(at).equals("than")) { return targets.phrases().startingAt(at + 1, sentence.to()); }
        }
        return Optional.empty();
    }

    /** Whether {@code token} is the last of "the sooner …, the better". */
    boolean theBetter(int token) {
        return text.lower(token).equals("better") && token > 1 && text.lower(token - 1).equals("the")
                && sooner(token) >= 0;
    }

    /** "the sooner this toll goes, the better": against what shall go; nothing is read from other verbs. */
    Optional<Attitude> away(int better) {
        int sooner = sooner(better);
        for (int at = sooner + 1; at < better; at++) {
            boolean verb = text.tag(at) == PartOfSpeech.VERB || LEAVING.contains(text.lower(at));
            if (verb && (LEAVING.contains(text.lower(at)) || undoes(at))) {
                return Optional.of(new Attitude(-0.7, at,
                        List.of(text.span(sooner), text.span(at), text.span(better)),
                        targets.subject(at, sooner + 1), false, "it is wanted gone, the sooner the better"));
            }
        }
        return Optional.empty();
    }

    private boolean undoes(int verb) {
        return lexicon.at(text, verb, verb + 2).stream().flatMap(match -> match.value().stream())
                .anyMatch(word -> word.kind() == PolarWord.Kind.ACTION && word.weight() < 0);
    }

    private int sooner(int before) {
        int from = Math.max(text.sentenceAround(before).from(), before - REACH);
        for (int at = before - 1; at > from; at--) {
            if (text.lower(at).equals("sooner") && text.lower(at - 1).equals("the")) { return at; }
        }
        return -1;
    }
}
