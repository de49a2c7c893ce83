package org.onrecord.extract.speaker;

import java.util.Set;

/** The "it" that means nobody: "it was announced that …", "it is unclear whether …", "it emerged that …". */
final class Expletive {

    private static final Set<String> BEING = Set.of("is", "was", "be", "been", "being", "'s", "’s");
    private static final Set<String> IRREGULAR = Set.of("said", "told", "understood", "thought", "held", "known",
            "found",
            "felt", "learnt", "made", "written", "given", "shown", "seen", "taken", "foreseen");
    private static final Set<String> PLAIN = Set.of("clear", "unclear", "likely", "unlikely", "possible", "impossible",
            "true", "untrue", "obvious", "evident", "apparent", "certain", "uncertain", "doubtful", "probable",
            "unknown",
            "time");
    private static final Set<String> SEEMING = Set.of("seems", "seemed", "appears", "appeared", "emerged", "emerges",
            "transpired", "transpires", "follows", "followed", "happens", "happened");

    /** What a body can be: "it is concerned that …". */
    private static final Set<String> FEELINGS = Set.of("pleased", "concerned", "worried", "disappointed", "delighted",
            "convinced", "determined", "prepared", "committed", "opposed", "interested", "satisfied", "relieved",
            "alarmed", "surprised", "saddened", "dismayed", "excited", "encouraged", "outraged", "appalled",
            "inclined");

    private Expletive() {}

    /** Whether "it" at {@code token} is one, with the words up to the end of the cue at {@code place}. */
    static boolean isAt(Words words, int token, Place place) {
        boolean being = false;
        for (int i = token + 1; i < place.cue().to(); i++) {
            String word = words.text.lower(i);
            if (SEEMING.contains(word) || being && (isParticiple(word) || PLAIN.contains(word))) { return true; }
            being |= BEING.contains(word);
        }
        return false;
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4 && word.endsWith("ed") && !FEELINGS.contains(word) || IRREGULAR.contains(word);
    }
}
