package org.onrecord.extract.tag;

import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The words at the end of a reported clause that the reporter goes on with: "the claim that it is unsafe | was rejected",
 * "it was unsafe | , and her deputy agreed", "if she says it is unsafe | , dockers will strike", "it was “sad” | and
 * demanded an apology", "declined to comment | when reached by telephone".
 */
final class Overrun {

    private static final Set<String> ANSWERS = Set.of("agreed", "disagreed", "concurred", "nodded", "shrugged",
            "objected",
            "agrees", "disagrees");
    private static final Set<String> ANSWERED = Set.of("rejected", "dismissed", "denied", "disputed", "refuted",
            "contradicted", "questioned", "challenged", "ridiculed", "mocked", "echoed", "backed", "supported",
            "welcomed",
            "repeated", "confirmed", "criticised", "criticized", "condemned", "denounced", "contested");
    private static final Set<String> ACTS = Set.of("called", "demanded", "urged", "accused", "rejected", "denied",
            "dismissed", "disputed", "promised", "vowed", "pledged", "warned", "insisted", "argued", "criticized",
            "criticised", "praised", "welcomed", "added", "defended", "blamed", "predicted", "condemned", "denounced",
            "said", "asked", "appealed", "signalled", "signaled", "noted", "suggested", "described", "conceded",
            "acknowledged", "confirmed", "stressed", "hinted", "repeated", "questioned", "accepted", "apologized",
            "apologised", "thanked", "declined", "refused", "claimed", "likened", "put", "maintained", "reported",
            "reaffirmed", "ruled");
    private static final Set<String> CONDITIONS = Set.of("if", "when", "unless", "once", "should", "until");
    private static final Set<String> JOINING = Set.of("and", "but", "while", "as");
    private static final Set<String> CONTRASTING = Set.of("but", "while", "though", "although");
    private static final Set<String> NAMING = Set.of("called", "calls", "termed", "dubbed", "labelled", "labeled",
            "considers", "considered");
    private static final Set<String> COMMENTING = Set.of("phrase", "claim", "charge", "remark", "comment", "stance",
            "accusation", "allegation", "assertion", "sentiment", "contention", "argument", "notion", "description",
            "suggestion", "comparison");
    private static final Set<String> OTHERS = Set.of("another", "others");
    private static final int LONGEST_NAME = 9;

    private Overrun() {}

    /** The content without them. */
    static TokenRange cut(TokenizedText text, TokenRange content) {
        if (isRefusalToComment(text, content)) { return new TokenRange(content.from(), content.from() + 2); }
        if (isWhatIsNamed(text, content)) { return new TokenRange(content.from(), quotedEnd(text, content)); }
        if (isConditional(text, content)) { return new TokenRange(content.from(), beforeConsequence(text, content)); }
        int to = isSubject(text, content) ? beforeMainVerb(text, content) : beforeAnswer(text, content);
        int second = Math.min(beforeSecondAct(text, content), beforeComment(text, content));
        return new TokenRange(content.from(), Math.min(to, second));
    }

    /** "Declined to comment | when reached by telephone". */
    private static boolean isRefusalToComment(TokenizedText text, TokenRange content) {
        return content.size() > 2 && content.from() > 0 && Refusal.isAt(text, content.from() - 1);
    }

    /** "What a judge called “a life of ease” | has ended": the clause goes on outside. */
    private static boolean isWhatIsNamed(TokenizedText text, TokenRange content) {
        int verb = content.from() - 1;
        if (verb < 2 || !text.quoted(content.from()) || !NAMING.contains(text.lower(verb))) { return false; }
        for (int t = verb - 1; t > Math.max(0, verb - LONGEST_NAME) && text.tag(t) != PartOfSpeech.VERB; t--) {
            if (text.lower(t).equals("what")) { return true; }
        }
        return false;
    }

    private static int quotedEnd(TokenizedText text, TokenRange content) {
        TokenRange quoted = text.tokens(text.quotations().get(text.quotationOf(content.from())).outer());
        return Math.min(content.to(), quoted.to());
    }

    /** Whether a candidate's content is what follows a refusal to comment. */
    static boolean isBehindRefusal(TokenizedText text, Candidate candidate) {
        return candidate.link().cue()
                .filter(cue -> candidate.first() > cue.to() && cue.to() + 2 < text.size())
                .filter(cue -> isRefusalToComment(text, new TokenRange(cue.to(), cue.to() + 3)))
                .isPresent();
    }

    /** Whether the saying stands in a clause with "if" that opens its sentence: "If she says that …, we go". */
    private static boolean isConditional(TokenizedText text, TokenRange content) {
        int from = text.sentenceAround(content.from()).from();
        if (content.from() <= from || !CONDITIONS.contains(text.lower(from))) { return false; }
        for (int t = from; t < content.from(); t++) {
            if (text.word(t).equals(",") || text.quoted(t)) { return false; }
        }
        return true;
    }

    /** Whether a candidate's content is the main clause after the one with "if" that its cue stands in. */
    static boolean isConsequence(TokenizedText text, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        int from = text.sentenceAround(content.from()).from();
        if (candidate.link().cue().isEmpty() || !CONDITIONS.contains(text.lower(from)) || text.quoted(content.from())) {
            return false;
        }
        int cue = candidate.link().cue().get().from();
        int comma = cue;
        while (comma < content.from() && !text.word(comma).equals(",")) {
            comma++;
        }
        boolean inCondition = cue >= from && IntStream.range(from, cue).noneMatch(t -> text.word(t).equals(","));
        return inCondition && comma < content.from();
    }

    /** The first comma behind a verb, what comes after it being the main clause. */
    private static int beforeConsequence(TokenizedText text, TokenRange content) {
        boolean verb = false;
        for (int t = content.from(); t + 2 < content.to(); t++) {
            if (verb && text.word(t).equals(",") && !text.quoted(t)) { return t; }
            verb |= Clause.isVerb(text, t);
        }
        return content.to();
    }

    /** Whether the content hangs on a noun before the sentence's verb: "Reyle's claim that …". */
    private static boolean isSubject(TokenizedText text, TokenRange content) {
        int from = content.from();
        if (from == 0 || !text.lower(from).equals("that") || text.tag(from - 1) != PartOfSpeech.NOUN) { return false; }
        for (int t = text.sentenceAround(from).from(); t < from; t++) {
            if (Clause.isVerb(text, t) || text.quoted(t)) { return false; }
        }
        return true;
    }

    /** What the reporter says of it: "was rejected by". */
    private static int beforeMainVerb(TokenizedText text, TokenRange content) {
        for (int t = content.from() + 2; t + 2 < content.to(); t++) {
            int answered = text.lower(t + 1).equals("been") ? t + 2 : t + 1;
            boolean passive = answered + 1 < content.to() && text.tag(t) == PartOfSpeech.AUX
                    && !Clause.isVerb(text, t - 1)
                    && ANSWERED.contains(text.lower(answered)) && text.lower(answered + 1).equals("by");
            if (passive && !text.quoted(t)) { return t; }
        }
        return content.to();
    }

    private static int beforeAnswer(TokenizedText text, TokenRange content) {
        int last = content.to() - 1;
        if (content.size() < 4 || !ANSWERS.contains(text.lower(last)) || text.quoted(last)) { return content.to(); }
        boolean named = false;
        for (int t = last - 1; t > content.from() + 1 && isNamePart(text, t); t--) {
            named |= text.tag(t) == PartOfSpeech.PROPN;
            boolean joined = JOINING.contains(text.lower(t - 1)) && text.word(t - 2).equals(",");
            if (joined && named) { return t - 2; }
        }
        return content.to();
    }

    /**
     * "said it was sad | and demanded an apology", "welcomed the report | but critics said": behind the speaker's own words,
     * what they did besides or what somebody else did. People who mark such sentences end there in nine of ten.
     */
    private static int beforeSecondAct(TokenizedText text, TokenRange content) {
        for (int t = content.from() + 2; t + 2 < content.to(); t++) {
            if (!text.quoted(t) && !text.quoted(t + 1) && (isOwnAct(text, t) || isAnothersAct(text, t, content.to()))) {
                return t;
            }
        }
        return content.to();
    }

    /** "It was “safe”, | a claim the dockers mocked", "it would close; | nobody came": what the reporter says of it. */
    private static int beforeComment(TokenizedText text, TokenRange content) {
        boolean closes = content.to() >= text.size() || ".;".contains(text.word(content.to()));
        int cut = content.to();
        for (int t = content.to() - 3; closes && t > content.from() + 1; t--) {
            if (text.word(t).equals(";") && !text.quoted(t)) {
                // A list has several.
                if (cut < content.to() && text.word(cut).equals(";")) { return content.to(); }
                cut = t;
            } else if (Clause.isComma(text, t) && text.tag(t + 1) == PartOfSpeech.DET
                    && COMMENTING.contains(text.lower(t + 2))) {
                        cut = t;
                    }
        }
        return cut;
    }

    private static boolean isOwnAct(TokenizedText text, int joining) {
        return ACTS.contains(text.lower(joining + 1))
                && (text.lower(joining).equals("and") || text.lower(joining).equals("but"));
    }

    /** "But the council insisted", "though its chairman, Bo Falk, predicted". */
    private static boolean isAnothersAct(TokenizedText text, int joining, int limit) {
        boolean contrasts = CONTRASTING.contains(text.lower(joining)) && !text.lower(joining - 1).equals("even");
        boolean adds = text.lower(joining).equals("and")
                && (text.quoted(joining - 1) || text.word(joining - 1).equals(",") && text.quoted(joining - 2)
                        || OTHERS.contains(text.lower(joining + 1)));
        if (!contrasts && !adds) { return false; }
        int verb = joining + 1;
        while (verb < Math.min(limit, joining + LONGEST_NAME)
                && (isNamePart(text, verb) || verb > joining + 1 && text.word(verb).equals(",")
                        || text.tag(verb) == PartOfSpeech.AUX)) {
            verb++;
        }
        return verb > joining + 1 && verb + 1 < limit && ACTS.contains(text.lower(verb)) && !text.quoted(verb);
    }

    private static boolean isNamePart(TokenizedText text, int token) {
        return !text.quoted(token) && switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, PRON, PART, ADV -> true;
            default -> false;
        };
    }
}
