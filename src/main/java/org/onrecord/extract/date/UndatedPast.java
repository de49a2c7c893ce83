package org.onrecord.extract.date;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;

/** The sign that something was said before the day of writing on a day the article does not name. */
final class UndatedPast {

    private static final Set<String> EVER = Set.of("once", "formerly", "previously");

    private static final Set<String> EARLIER = Set.of("earlier", "previous", "prior", "older", "former");

    private UndatedPast() {}

    /** The words that show it. */
    static Optional<String> sign(TokenWindow window, Roles roles) {
        TokenRange cue = roles.cue();
        int start = new ClausePath(window, roles).verbGroupStart(cue.from());
        for (int i = start; i < cue.to(); i++) {
            if (isPluperfect(window, i) || window.isIn(i, EVER)) { return Optional.of(window.word(i)); }
        }
        return counted(window, roles, start).or(() -> earlierSource(window, roles, start));
    }

    /** "An earlier survey found". */
    private static Optional<String> earlierSource(TokenWindow window, Roles roles, int start) {
        for (int i = start - 1; window.holds(i) && roles.isSource(i); i--) {
            boolean document = window.isIn(i + 1, ClauseWords.DOCUMENTS);
            if (document && window.isIn(i, EARLIER)) { return Optional.of(window.word(i)); }
        }
        return Optional.empty();
    }

    /** "had said", "had not yet been told", but not "had doubts" or "had to say". */
    private static boolean isPluperfect(TokenWindow window, int token) {
        if (!window.is(token, "had")) { return false; }
        int next = token + 1;
        while (window.tag(next) == PartOfSpeech.ADV || window.is(next, "n't") || window.is(next, "not")) {
            next++;
        }
        return window.is(next, "been")
                || window.tag(next) == PartOfSpeech.VERB && !window.is(next - 1, "to") && !endsInS(window, next);
    }

    /** No participle does; "doubts" may be taken for a verb. */
    private static boolean endsInS(TokenWindow window, int token) {
        return window.word(token).endsWith("s");
    }

    /** "three weeks after an audit found". */
    private static Optional<String> counted(TokenWindow window, Roles roles, int start) {
        int i = start - 1;
        while (window.holds(i) && roles.isSource(i)) {
            i--;
        }
        return ClausePath.isCounted(window, i) ? Optional.of(window.word(i - 1) + " " + window.word(i))
                : Optional.empty();
    }
}
