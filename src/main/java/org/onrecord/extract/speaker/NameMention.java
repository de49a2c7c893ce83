package org.onrecord.extract.speaker;

import org.onrecord.extract.text.TokenRange;

/**
 * A name at one place of a text.
 *
 * @param titleFrom the first token of the capitalised title before the name; {@code from} when there is none
 * @param from the first token of the name
 * @param to the token after the name
 * @param kind what it names
 * @param gender what title and first name tell
 * @param titled whether a title or role stands before the name
 */
record NameMention(int titleFrom, int from, int to, NameKind kind, Gender gender, boolean titled) {

    static NameMention of(int from, int to, NameKind kind) {
        return new NameMention(from, from, to, kind, Gender.UNKNOWN, false);
    }

    NameMention as(NameKind other) {
        return new NameMention(titleFrom, from, to, other, gender, titled);
    }

    NameMention withTitle() {
        return new NameMention(titleFrom, from, to, kind, gender, true);
    }

    int size() {
        return to - from;
    }

    TokenRange range() {
        return new TokenRange(from, to);
    }
}
