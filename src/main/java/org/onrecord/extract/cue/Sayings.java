package org.onrecord.extract.cue;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** The verbs that, whatever their subject, put words into a mouth: "said", "calling", "having promised". */
final class Sayings {

    private static final Set<String> STEMS = Set.of("call", "describ", "declar", "claim", "promis", "vow", "pledg",
            "label", "brand", "dub", "argu", "suggest", "insist", "threaten", "warn", "announc", "admit", "ask",
            "order", "demand", "stat", "accus", "liken", "compar", "tweet", "post", "remark", "comment", "boast",
            "shout", "text", "refer", "urg", "mention");
    private static final Set<String> IRREGULAR = Set.of("say", "said", "saying", "tell", "told", "telling", "write",
            "wrote", "written", "writing", "speak", "spoke", "spoken", "speaking", "swear", "swore", "sworn",
            "swearing");

    private static final Set<String> NAMING = Set.of("call", "describ", "label", "brand", "dub", "liken", "compar");

    private Sayings() {}

    static boolean at(TokenizedText text, int token) {
        String word = text.lower(token);
        return text.tag(token) == PartOfSpeech.VERB && (IRREGULAR.contains(word) || STEMS.contains(stem(word)));
    }

    /** A saying about something: "called him a liar". */
    static boolean naming(TokenizedText text, int token) {
        return at(text, token) && NAMING.contains(stem(text.lower(token)));
    }

    private static String stem(String word) {
        String bare = word.replaceFirst("(ing|ed|es|s|e)$", "");
        boolean doubled = bare.length() > 3 && !bare.endsWith("ll") && !word.equals(bare)
                && bare.charAt(bare.length() - 1) == bare.charAt(bare.length() - 2);
        return doubled ? bare.substring(0, bare.length() - 1) : bare;
    }
}
