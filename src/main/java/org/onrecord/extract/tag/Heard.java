package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.TokenizedText;

/** The verb of "the court heard": what a court, an inquest or a committee hears is said there, and it stands for who says it. */
final class Heard {

    private static final Set<String> HEARING = Set.of("court", "inquest", "jury", "jurors", "tribunal", "hearing",
            "inquiry", "magistrates", "trial", "panel", "committee");

    private Heard() {}

    static boolean is(TokenizedText text, int token) {
        return token > 0 && text.lower(token).equals("heard") && HEARING.contains(text.lower(token - 1));
    }
}
