package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.onrecord.model.SpokenDate;

/**
 * Whether an event that a saying was made before is over: "before the vote on Monday" puts the saying into a past without
 * a day, unless the Monday to come is meant.
 *
 * @param reference the day of writing
 * @param event the dates of events in the sentence
 */
record EarlierThan(ReferenceDay reference, EventDate event) {

    boolean isOver(DateMention mention) {
        Optional<LocalDate> past = day(mention, Tense.PAST);
        Optional<LocalDate> ahead = day(mention, Tense.FUTURE);
        if (past.isEmpty() || past.equals(ahead)) { return past.isPresent(); }
        return !event.looksAhead(mention)
                && ReferenceDay.day(reference).filter(today -> isNearer(past.get(), ahead, today)).isPresent();
    }

    private Optional<LocalDate> day(DateMention mention, Tense tense) {
        return DateReckoner.reckon(mention.expression(), reference, tense).flatMap(SpokenDate::from);
    }

    private static boolean isNearer(LocalDate past, Optional<LocalDate> ahead, LocalDate today) {
        return ahead
                .filter(next -> ChronoUnit.DAYS.between(past, today) > ChronoUnit.DAYS.between(today, next))
                .isEmpty();
    }
}
