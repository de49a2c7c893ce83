package org.onrecord.search.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.schema.NameKey;

/**
 * Two records of one speaker, one after the other, with different stances.
 *
 * @param before the earlier
 * @param after the later
 * @param sure how sure the change is
 */
public record StanceChange(AttributionRecord before, AttributionRecord after, Sure sure) {

    /** How much speaks for a change. */
    public enum Sure {
        /** Both stances are toward the same thing, plain, and the records are probable. */
        LIKELY,
        /** Something of it is missing: see for yourself. */
        POSSIBLE
    }

    private static final double PLAIN = 0.5;
    private static final double PROBABLE = 0.8;

    public StanceChange {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(sure);
    }

    /**
     * The changes in the words of each speaker, in the order of the later record's date. Neutral words and words whose dates
     * may be the other way round show none, and neither do those of nobody named.
     *
     * @param records in the order of time
     */
    public static List<StanceChange> among(List<AttributionRecord> records) {
        Map<String, List<AttributionRecord>> bySpeaker = new LinkedHashMap<>();
        for (AttributionRecord record : records) {
            record.speaker().name().ifPresent(
                    name -> bySpeaker.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(record));
        }
        return bySpeaker.values().stream()
                .flatMap(own -> ofOne(own).stream())
                .sorted(Comparator.comparing(change -> change.after().date().from().orElseThrow()))
                .toList();
    }

    private static List<StanceChange> ofOne(List<AttributionRecord> records) {
        List<StanceChange> changes = new ArrayList<>();
        Optional<AttributionRecord> last = Optional.empty();
        for (AttributionRecord record : records) {
            if (record.stance().label() == StanceLabel.NEUTRAL || record.date().from().isEmpty()) {
                continue;
            }
            if (last.isPresent() && isChange(last.get(), record)) {
                changes.add(new StanceChange(last.get(), record, sure(last.get(), record)));
            }
            last = Optional.of(record);
        }
        return changes;
    }

    private static boolean isChange(AttributionRecord before, AttributionRecord after) {
        return before.stance().label() != after.stance().label()
                && before.date().to().orElseThrow().isBefore(after.date().from().orElseThrow());
    }

    private static Sure sure(AttributionRecord before, AttributionRecord after) {
        boolean plain = isPlain(before) && isPlain(after);
        return plain && haveOneTarget(before, after) ? Sure.LIKELY : Sure.POSSIBLE;
    }

    private static boolean isPlain(AttributionRecord record) {
        boolean mixed = record.stance().label() == StanceLabel.MIXED;
        return (mixed || Math.abs(record.stance().score()) >= PLAIN) && record.confidence() >= PROBABLE;
    }

    /** The one target's last word, which carries its meaning, is among the other's. */
    private static boolean haveOneTarget(AttributionRecord before, AttributionRecord after) {
        List<String> one = target(before);
        List<String> other = target(after);
        return !one.isEmpty() && !other.isEmpty()
                && (other.contains(one.getLast()) || one.contains(other.getLast()));
    }

    private static List<String> target(AttributionRecord record) {
        String words = record.stance().target().map(NameKey::of).orElse("");
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
