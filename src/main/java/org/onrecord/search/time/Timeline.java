package org.onrecord.search.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.onrecord.model.StanceLabel;

/**
 * How often and with which stance something was said, period by period.
 *
 * @param unit how long the periods are
 * @param periods from the first to the last in which something was said; those between without anything are there too,
 *     unless {@link #sparse}
 * @param imprecise how many records are not counted since their date may lie in several periods, or is not known
 * @param changes where the speaker's stance changed, the earliest first; only for a question about one speaker
 * @param sparse whether empty periods are left out, as there are too many
 * @param timedOut whether the time limit stopped the count, so that it is too low
 */
public record Timeline(
        Unit unit, List<Period> periods, long imprecise, List<StanceChange> changes, boolean sparse, boolean timedOut) {

    public Timeline {
        Objects.requireNonNull(unit);
        periods = List.copyOf(periods);
        changes = List.copyOf(changes);
    }

    /**
     * A period and the records whose date lies in it whatever day it was.
     *
     * @param start its first day
     * @param counts by stance; a stance without records is left out
     */
    public record Period(LocalDate start, Map<StanceLabel, Integer> counts) {

        public Period {
            Objects.requireNonNull(start);
            Map<StanceLabel, Integer> ordered = new EnumMap<>(StanceLabel.class);
            ordered.putAll(counts);
            counts = java.util.Collections.unmodifiableMap(ordered);
        }

        /** How many records in all. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
