package org.onrecord.extract.date;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DatePrecision;
import org.onrecord.model.Explained;
import org.onrecord.model.SpokenDate;

/**
 * The date that a saying takes from the sentence it goes on from: the one before it in its paragraph, where somebody is
 * said to have spoken on a day and is now "he" or "she".
 *
 * @param text the article
 * @param stated the dates it states
 */
record CarriedDate(TokenizedText text, StatedDates stated) {

    private static final Set<String> OTHER_TIME = Set.of("later", "earlier", "now", "eventually", "since", "afterwards",
            "when", "until");

    Optional<Explained<SpokenDate>> find(Roles roles) {
        TokenRange sentence = text.sentenceAround(roles.cue().from());
        int last = sentence.from() - 1;
        if (!goesOn(roles) || isElsewhen(roles) || last < text.paragraphAround(roles.cue().from()).from()) {
            return Optional.empty();
        }
        TokenWindow before = TokenWindow.sentence(text, last);
        return saying(before)
                .map(verb -> new Roles(text, roles.attribution(), new TokenRange(verb, verb + 1)))
                .flatMap(stated::find)
                .filter(date -> isOneOccasion(date.value()))
                .map(date -> new Explained<>(date.value(), date.why() + ", in the sentence before"));
    }

    private boolean goesOn(Roles roles) {
        return roles.attribution().source().stream()
                .map(text::tokens)
                .anyMatch(source -> source.size() == 1 && ClauseWords.PRONOUNS.contains(text.lower(source.from())));
    }

    /** In a month somebody may have spoken once; in a year or a decade hardly. */
    private static boolean isOneOccasion(SpokenDate date) {
        boolean tooLong = date.precision() == DatePrecision.YEAR || date.precision() == DatePrecision.NONE;
        return date.basis() == DateBasis.STATED && !tooLong;
    }

    /** Whether the sentence speaks of another time. */
    private boolean isElsewhen(Roles roles) {
        TokenWindow window = TokenWindow.sentence(text, roles.cue().from());
        for (int i = window.from(); i < window.to(); i++) {
            if (roles.isBetween(i) && window.isIn(i, OTHER_TIME)) { return true; }
        }
        return new SayingDate(window, roles).hasOtherTime();
    }

    /** The verb of saying of a sentence, unless it tells of a time before. */
    private Optional<Integer> saying(TokenWindow sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!text.quoted(i) && sentence.isIn(i, ClauseWords.SAYING) && sentence.tag(i) == PartOfSpeech.VERB) {
                return sentence.is(i - 1, "had") ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
