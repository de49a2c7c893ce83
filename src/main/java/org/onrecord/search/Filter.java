package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A condition every hit meets, apart from the query. */
public sealed interface Filter {

    /**
     * The field has one of some values. Names and words match as a reader would expect: without case and accents, any
     * part of a name; codes (stance, kind, form, act, type, factuality) match whole.
     */
    record AnyOf(Field field, List<String> values) implements Filter {

        public AnyOf {
            Objects.requireNonNull(field);
            values = List.copyOf(values);
            if (values.isEmpty() || field == Field.DATE) {
                throw new IllegalArgumentException("a filter by value needs values and a field other than date");
            }
        }
    }

    /**
     * The words can have been said in a range of days, both ends included. Imprecise dates match when their range of
     * possible days meets this one.
     *
     * @param from ISO day, month or year: the first day of it counts
     * @param to ISO day, month or year: the last day of it counts
     */
    record DateRange(Optional<String> from, Optional<String> to) implements Filter {

        public DateRange {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /** The record's confidence is at least {@code least}. */
    record MinConfidence(double least) implements Filter {

        public MinConfidence {
            if (!(least >= 0 && least <= 1)) {
                throw new IllegalArgumentException("a confidence lies in [0, 1]: " + least);
            }
        }
    }
}
