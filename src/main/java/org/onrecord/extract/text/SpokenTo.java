package org.onrecord.extract.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passive of a cue whose subject is spoken to or of, not the speaker: "Asked whether she would go, Quinn said …", "was
 * told by the board that …", "is said to be ill". Who speaks stands after "by", or is not named.
 */
public final class SpokenTo {

    private static final Set<String> PARTICIPLES = Set.of("asked", "told", "informed", "questioned", "pressed",
            "quizzed", "grilled", "queried", "reminded", "warned", "notified", "advised", "assured", "urged",
            "instructed", "encouraged", "promised", "offered", "cautioned", "accused", "criticized", "criticised",
            "blamed", "condemned", "denounced", "attacked",
            "mocked", "praised", "hailed", "lauded", "faulted", "challenged", "rebuked", "chided", "ridiculed",
            "ordered", "directed", "required", "invited", "said", "reported", "believed", "thought", "known",
            "understood", "considered", "alleged", "rumoured", "rumored", "deemed", "judged", "estimated",
            "seen", "regarded", "described", "called", "named", "labelled", "labeled", "dubbed", "branded",
            "portrayed", "depicted", "credited", "suspected", "feared", "presumed", "assumed", "viewed",
            "perceived", "expected", "predicted", "projected", "forecast");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got",
            "gets", "getting");

    /** Right before what is said or to whom these are active: ", said two of them had died". */
    private static final Set<String> TELLING = Set.of("said", "told", "reported", "warned", "informed", "predicted",
            "estimated", "alleged", "reminded", "advised", "assured", "urged", "believed", "thought");

    /** "When asked …", "if pressed …": no subject stands between. */
    private static final Set<String> ADVERBIAL = Set.of("when", "if", "once", "while", "although", "though", "unless",
            "until", "whenever", "as");

    private static final Set<PartOfSpeech> NOUN_PHRASE = Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN,
            PartOfSpeech.PROPN, PartOfSpeech.NUM);

    private SpokenTo() {}

    /** Whether a cue is such a passive; "was quoted as saying" and "is expected to say" are none. */
    public static boolean isPassive(TokenizedText text, TokenRange cue) {
        for (int t = cue.to() - 1; t >= cue.from(); t--) {
            if (PARTICIPLES.contains(text.lower(t)) || isFinding(text, t)) { return hasNoSubject(text, t); }
            if (text.tag(t) == PartOfSpeech.VERB) { return false; }
        }
        return false;
    }

    private static boolean hasNoSubject(TokenizedText text, int participle) {
        int start = text.sentenceAround(participle).from();
        int before = participle - 1;
        while (before >= start && isLight(text, before) && !isAdverbial(text, before, participle)) {
            before--;
        }
        return before < start || BEING.contains(text.lower(before)) || isAdverbial(text, before, participle)
                || text.word(before).equals(",") && isParenthesis(text, participle);
    }

    /** An adverb or a "not". */
    private static boolean isLight(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.ADV || text.lower(token).equals("not");
    }

    /** In "Fenn once called him late" and ", once called him late" the word only tells when. */
    private static boolean isAdverbial(TokenizedText text, int token, int participle) {
        if (!text.lower(token).equals("once")) { return ADVERBIAL.contains(text.lower(token)); }
        boolean subject = token > text.sentenceAround(token).from() && switch (text.tag(token - 1)) {
            case NOUN, PROPN, PRON -> true;
            default -> false;
        };
        boolean object = participle + 1 < text.size() && text.tag(participle + 1) == PartOfSpeech.PRON;
        return !subject && !object;
    }

    /** "Was determined to have a fever", not "was determined to win". */
    private static boolean isFinding(TokenizedText text, int token) {
        boolean infinitive = text.lower(token).equals("determined") && token + 2 < text.size()
                && text.lower(token + 1).equals("to");
        return infinitive && Set.of("have", "be").contains(text.lower(token + 2));
    }

    /** "Quinn, asked whether she would go, said no": a comma and the verb of the subject follow. */
    private static boolean isParenthesis(TokenizedText text, int participle) {
        if (TELLING.contains(text.lower(participle)) && isObject(text, participle + 1)) { return false; }
        int end = text.sentenceAround(participle).to();
        for (int t = participle + 1; t + 1 < end; t++) {
            boolean closes = text.word(t).equals(",")
                    && (text.tag(t + 1) == PartOfSpeech.VERB || text.tag(t + 1) == PartOfSpeech.AUX)
                    && !text.lower(t + 1).endsWith("ing");
            if (closes) { return !text.quoted(t); }
        }
        return false;
    }

    private static boolean isObject(TokenizedText text, int token) {
        return token < text.size() && NOUN_PHRASE.contains(text.tag(token));
    }

    /** Who "by" makes the speaker: one of some sources in the cue's sentence, or the name right behind the cue. */
    public static Optional<TokenRange> agent(TokenizedText text, TokenRange cue, List<TokenRange> sources) {
        int sentence = text.sentenceOf(cue.from());
        return sources.stream()
                .filter(source -> source.from() >= cue.from() && text.sentenceOf(source.from()) == sentence)
                .filter(source -> text.lower(source.from()).equals("by") || text.lower(source.from() - 1).equals("by"))
                .findFirst()
                .or(() -> named(text, text.lower(cue.to() - 1).equals("by") ? cue.to() - 1 : cue.to()));
    }

    private static Optional<TokenRange> named(TokenizedText text, int by) {
        int end = text.sentenceAround(by - 1).to();
        if (by >= end || !text.lower(by).equals("by")) { return Optional.empty(); }
        int to = by + 1;
        while (to < end && NOUN_PHRASE.contains(text.tag(to))) {
            to++;
        }
        return to > by + 1 ? Optional.of(new TokenRange(by + 1, to)) : Optional.empty();
    }
}
