package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The words at the end of a reported clause that the reporter goes on with: "the claim that it is unsafe | was rejected",
 * "it was unsafe | , and her deputy agreed".
 */
final class Overrun {

    private static final Set<String> ANSWERS = Set.of("agreed", "disagreed", "concurred", "nodded", "shrugged",
            "objected",
            "agrees", "disagrees");
    private static final Set<String> ANSWERED = Set.of("rejected", "dismissed", "denied", "disputed", "refuted",
            "contradicted", "questioned", "challenged", "ridiculed", "mocked", "echoed", "backed", "supported",
            "welcomed",
            "repeated", "confirmed", "criticised", "criticized", "condemned", "denounced", "contested");
    private static final Set<String> JOINING = Set.of("and", "but", "while", "as");

    private Overrun() {}

    /** The content without them. */
    static TokenRange cut(TokenizedText text, TokenRange content) {
        int to = isSubject(text, content) ? beforeMainVerb(text, content) : beforeAnswer(text, content);
        return new TokenRange(content.from(), to);
    }

    /** Whether the content hangs on a noun before the sentence's verb: "Reyle's claim that …". */
    private static boolean isSubject(TokenizedText text, TokenRange content) {
        int from = content.from();
        if (from == 0 || !text.lower(from).equals("that") || text.tag(from - 1) != PartOfSpeech.NOUN) { return false; }
        for (int t = text.sentenceAround(from).from(); t < from; t++) {
            if (isVerb(text, t) || text.quoted(t)) { return false; }
        }
        return true;
    }

    /** What the reporter says of it: "was rejected by". */
    private static int beforeMainVerb(TokenizedText text, TokenRange content) {
        for (int t = content.from() + 2; t + 2 < content.to(); t++) {
            int answered = text.lower(t + 1).equals("been") ? t + 2 : t + 1;
            boolean passive = answered + 1 < content.to() && text.tag(t) == PartOfSpeech.AUX && !isVerb(text, t - 1)
                    && ANSWERED.contains(text.lower(answered)) && text.lower(answered + 1).equals("by");
            if (passive && !text.quoted(t)) { return t; }
        }
        return content.to();
    }

    private static boolean isVerb(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX;
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

    private static boolean isNamePart(TokenizedText text, int token) {
        return !text.quoted(token) && switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, PRON, PART, ADV -> true;
            default -> false;
        };
    }
}
