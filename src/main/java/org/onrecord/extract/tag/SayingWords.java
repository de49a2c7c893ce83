package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The words at the front of a reported clause that belong to the saying: when and how somebody said it ("said yesterday
 * the port was shut", "said bluntly that it was").
 */
final class SayingWords {

    private static final Set<String> DAYS = Set.of("yesterday", "today", "tonight", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday");

    private SayingWords() {}

    /** The content without them. */
    static TokenRange skip(TokenizedText text, TokenRange content) {
        int from = content.from();
        if (content.size() < 3 || from == 0 || text.quoted(from) || text.tag(from - 1) != PartOfSpeech.VERB) {
            return content;
        }
        int next = from;
        if (text.lower(from).equals("on") && DAYS.contains(text.lower(from + 1))) {
            next = from + 2;
        } else if (DAYS.contains(text.lower(from)) || isManner(text, from)) {
            next = from + 1;
        }
        return next > from && next < content.to() && beginsClause(text, next)
                ? new TokenRange(next, content.to()) : content;
    }

    private static boolean isManner(TokenizedText text, int token) {
        return text.lower(token).endsWith("ly") && text.tag(token) == PartOfSpeech.ADV
                && text.lower(token + 1).equals("that");
    }

    /** In "said Monday was a holiday" the day is what it is about. */
    private static boolean beginsClause(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case VERB, AUX, PART, PUNCT, ADP, CCONJ -> false;
            default -> !text.lower(token).startsWith("'") && !text.lower(token).startsWith("’");
        };
    }
}
