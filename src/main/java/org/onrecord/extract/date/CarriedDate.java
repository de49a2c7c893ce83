package org.onrecord.extract.date;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.DateBasis;
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

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    Optional<Explained<SpokenDate>> find(Roles roles) {
        TokenRange sentence = text.sentenceAround(roles.cue().from());
        int last = sentence.from() - 1;
        if (!goesOn(roles) || last < text.paragraphAround(roles.cue().from()).from()) { return Optional.empty(); }
        TokenWindow before = TokenWindow.sentence(text, last);
        return saying(before)
                .map(verb -> new Roles(text, roles.attribution(), new TokenRange(verb, verb + 1)))
                .flatMap(stated::find)
                .filter(date -> date.value().basis() == DateBasis.STATED)
                .map(date -> new Explained<>(date.value(), date.why() + ", in the sentence before"));
    }

    private boolean goesOn(Roles roles) {
        return roles.attribution().source().stream()
                .map(text::tokens)
                .anyMatch(source -> source.size() == 1 && PRONOUNS.contains(text.lower(source.from())));
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
