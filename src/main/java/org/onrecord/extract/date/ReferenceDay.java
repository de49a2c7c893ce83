package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

/** The day on which an article was written, as far as it is known: expressions such as "yesterday" count from it. */
sealed interface ReferenceDay {

    /** A day of a known year. */
    record Known(LocalDate day, String origin) implements ReferenceDay {
        public Known {
            Objects.requireNonNull(day);
        }
    }

    /** A day whose year the article does not give. */
    record WithoutYear(MonthDay day) implements ReferenceDay {}

    /** Nothing is known. */
    record Unknown() implements ReferenceDay {}

    static Optional<LocalDate> day(ReferenceDay reference) {
        return reference instanceof Known known ? Optional.of(known.day()) : Optional.empty();
    }
}
