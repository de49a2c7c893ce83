package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;

/** Reads "Yes" and "No" that answer a question in the text just before. */
final class Answers {

    private static final Set<String> YES = Set.of("yes", "absolutely", "certainly", "definitely", "sure", "indeed");
    private static final Set<String> NO = Set.of("no", "never", "nope");
    private static final Set<String> OPEN = Set.of("why", "how", "what", "who", "whom", "whose", "where", "when",
            "which");
    /** Auxiliaries that a verb must follow. */
    private static final Set<String> WITH_VERB = Set.of("will", "would", "do", "does", "did", "can", "could", "should",
            "must", "may", "might", "shall");
    /** How many tokens may stand between question and answer: mark, name, colon. */
    private static final int GAP = 8;

    private Answers() {}

    static Optional<Attitude> read(TokenizedText text, Attribution attribution, NounPhrases phrases) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        if (attribution.form() != Form.DIRECT || content.isEmpty()) { return Optional.empty(); }
        int first = content.from();
        boolean yes = YES.contains(text.lower(first));
        boolean no = NO.contains(text.lower(first));
        if ((yes || no) && first + 2 < content.to() && text.lower(first + 1).equals("to")) {
            return Optional.of(slogan(text, new TokenRange(first, content.to()), yes, phrases));
        }
        boolean alone = first + 1 >= content.to() || text.tag(first + 1) == PartOfSpeech.PUNCT;
        if (!(yes || no) || !alone) { return Optional.empty(); }
        return question(text, first).map(mark -> new Attitude(
                yes ? 0.6 : -0.6, first, List.of(text.span(first)), asked(text, mark, phrases), false,
                "'" + text.word(first) + "' answers the question before"));
    }

    /** "No to the merger". */
    private static Attitude slogan(TokenizedText text, TokenRange words, boolean yes, NounPhrases phrases) {
        return new Attitude(yes ? 0.7 : -0.7, words.from(), List.of(text.span(words.from())),
                phrases.startingAt(words.from() + 2, words.to()), false,
                "'" + text.word(words.from()) + " to' " + (yes ? "speaks for" : "speaks against") + " it");
    }

    private static Optional<Integer> question(TokenizedText text, int first) {
        for (int at = first - 1; at >= Math.max(0, first - GAP); at--) {
            if (text.lower(at).equals("?")) { return Optional.of(at).filter(mark -> yesOrNo(text, mark)); }
        }
        return Optional.empty();
    }

    /** "Yes" answers no question for a reason or a place. */
    private static boolean yesOrNo(TokenizedText text, int mark) {
        int first = text.sentenceAround(mark).from();
        for (int at = first; at < mark && text.tag(at) != PartOfSpeech.AUX; at++) {
            boolean opens = at == first || text.tag(at - 1) == PartOfSpeech.PUNCT;
            if (opens && OPEN.contains(text.lower(at))) { return false; }
        }
        return true;
    }

    /** The subject of the question: what follows its auxiliary. */
    private static Optional<TokenRange> asked(TokenizedText text, int mark, NounPhrases phrases) {
        TokenRange sentence = text.sentenceAround(mark);
        for (int at = Math.max(sentence.from(), mark - 40); at < mark; at++) {
            if (text.tag(at) == PartOfSpeech.AUX) {
                int aux = at;
                return phrases.startingAt(at + 1, mark).map(phrase -> withoutVerb(text, phrase, aux, mark));
            }
        }
        return Optional.empty();
    }

    /** "Will the dockers strike": the verb an auxiliary wants is no part of its subject, though it may look like a noun. */
    private static TokenRange withoutVerb(TokenizedText text, TokenRange phrase, int aux, int mark) {
        boolean wants = WITH_VERB.contains(text.lower(aux)) && phrase.size() > 1;
        for (int at = phrase.to(); at < mark && wants; at++) {
            wants = text.tag(at) != PartOfSpeech.VERB && text.tag(at) != PartOfSpeech.AUX;
        }
        return wants ? new TokenRange(phrase.from(), phrase.to() - 1) : phrase;
    }
}
