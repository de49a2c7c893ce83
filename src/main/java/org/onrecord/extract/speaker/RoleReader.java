package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;

/** Finds roles in the words around a name: where a noun phrase with a role at its head begins and ends. */
final class RoleReader {

    private static final int LONGEST_PHRASE = 9;

    /** Words that say when an office was or is held. */
    static final Set<String> TIMES = Set.of("former", "then", "acting", "interim", "outgoing", "longtime",
            "incoming", "ex", "retired", "deputy", "vice", "assistant");
    /** Verbs and adverbs that say since when or how long somebody holds an office. */
    static final Set<String> STANDING = Set.of("acting", "outgoing", "incoming", "retired", "retiring", "newly",
            "elected", "appointed", "sitting", "serving", "founding", "managing", "presiding", "deposed", "ousted");
    /** What taggers take for adverbs and verbs before an office: "First Minister", "lead prosecutor". */
    private static final Set<String> RANKED = Set.of("first", "second", "lead", "principal");
    private static final Set<String> IDLE = Set.of("other", "fellow", "dear", "own", "another", "same", "good", "many");

    private final Words words;

    RoleReader(Words words) {
        this.words = words;
    }

    /** Whether the token is a role noun that a name can follow: "surgeon", "Councilman". */
    boolean endsRole(int token) {
        return words.isRoleNoun(token);
    }

    /**
     * The role noun at the head of the phrase that begins at {@code from}, at most {@code most} tokens on, or -1; of "the
     * mayor's sister" the sister.
     */
    int roleWithin(int from, int most) {
        int limit = Math.min(words.size(), from + most);
        int head = -1;
        for (int i = from; i < limit && words.sameSentence(from, i); i++) {
            boolean before = head < 0 && (isModifier(i) || isDeterminer(i) || words.isPossessive(i));
            boolean joins = head >= 0 && words.is(i, "and") && i + 1 < limit
                    && (words.isRoleNoun(i + 1) || isRelation(head) && isDeterminer(i + 1));
            joins |= head >= 0 && isRelation(head) && words.is(i - 1, "and") && isDeterminer(i);
            if (words.isRoleNoun(i)) {
                head = i;
            } else if (head >= 0 && words.isPossessive(i)) {
                head = -1;
            } else if (!before && !joins) {
                break;
            }
        }
        return head;
    }

    /** "His cousin and a lifeguard": a relation is followed by what else somebody is. */
    private boolean isRelation(int token) {
        return Answers.RELATIONS.contains(words.text.lower(token));
    }

    boolean isDeterminer(int token) {
        PartOfSpeech tag = words.text.tag(token);
        return tag == PartOfSpeech.DET || tag == PartOfSpeech.PRON;
    }

    /** Whether the token can stand before a noun in its phrase. */
    boolean isModifier(int token) {
        if (words.isRoleNoun(token) || STANDING.contains(words.text.lower(token))) { return true; }
        if (RANKED.contains(words.text.lower(token)) && words.isRoleNoun(token + 1)) { return true; }
        if (words.capitalised(token) && !words.opensSentence(token)) { return true; }
        return switch (words.text.tag(token)) {
            case NOUN, ADJ, PROPN, X, NUM -> true;
            case VERB, ADV -> words.text.word(token).indexOf('-') > 0 || words.isField(token);
            case PUNCT -> words.text.word(token).equals("-");
            default -> false;
        };
    }

    /** The first token of the noun phrase whose head is at {@code head}, determiner and possessor left out. */
    int phraseStart(int head) {
        boolean title = isCapital(head) && !words.opensSentence(head);
        boolean honorific = words.role(head).filter(RoleWord::honorific).isPresent();
        int at = head;
        while (at > 0 && head - at < LONGEST_PHRASE && words.sameSentence(at - 1, head) && !honorific) {
            boolean joined = words.is(at - 1, "and") && at > 1 && words.isRole(at - 2) && !title;
            if (!joined && !belongs(at - 1, head, title)) {
                break;
            }
            at--;
        }
        return skipIdle(at, head);
    }

    /** Before a capitalised title only capitalised words and "former" and its like belong to it. */
    private boolean belongs(int token, int head, boolean title) {
        if (!isModifier(token) || words.isCalendar(token) || words.isFunctionWord(token)
                || words.text.quotationOf(token) != words.text.quotationOf(head)) {
            return false;
        }
        return !title || isCapital(token) || TIMES.contains(words.text.lower(token))
                || words.text.lower(token).startsWith("ex-");
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(words.text.word(token).charAt(0));
    }

    private int skipIdle(int from, int head) {
        int at = from;
        while (at < head
                && (IDLE.contains(words.text.lower(at)) || !Character.isLetterOrDigit(words.text.word(at).charAt(0)))) {
            at++;
        }
        return at;
    }

    /** The possessor before a phrase that starts at {@code from}: "the board" of "the board's chair"; empty without. */
    Optional<int[]> possessor(int from) {
        int mark = from - 1;
        if (mark < 1 || !words.isPossessive(mark) || !words.sameSentence(mark, from)) { return Optional.empty(); }
        int start = phraseStart(mark - 1);
        return Optional.of(new int[] {start, mark});
    }
}
