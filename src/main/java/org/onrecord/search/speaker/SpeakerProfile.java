package org.onrecord.search.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.time.Timeline;

/**
 * What the index knows of a speaker. Lists have the commonest first.
 *
 * @param name as records show it
 * @param type what kind of speaker most records take them for
 * @param records how many records are theirs
 * @param mentions the words by which articles name them
 * @param offices role and affiliation, with the days between which they were given
 * @param stances how often they support, oppose and so on
 * @param topics what their stances are toward
 * @param sources who published their words
 * @param months counts by month
 * @param first the earliest dated record
 * @param latest the latest dated record
 */
public record SpeakerProfile(
        String name,
        String type,
        int records,
        List<Counted> mentions,
        List<Office> offices,
        Map<StanceLabel, Integer> stances,
        List<Topic> topics,
        List<Counted> sources,
        List<Timeline.Period> months,
        Optional<AttributionRecord> first,
        Optional<AttributionRecord> latest) {

    public SpeakerProfile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        mentions = List.copyOf(mentions);
        offices = List.copyOf(offices);
        stances = Map.copyOf(stances);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        months = List.copyOf(months);
        Objects.requireNonNull(first);
        Objects.requireNonNull(latest);
    }

    /** Some words and how often they occur. */
    public record Counted(String words, int records) {}

    /**
     * An office as articles give it.
     *
     * @param title role and affiliation in words
     * @param from the first day on which it is given
     * @param to the last
     */
    public record Office(String title, int records, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** What stances are toward, and how often each. */
    public record Topic(String target, Map<StanceLabel, Integer> stances) {

        public Topic {
            stances = Map.copyOf(stances);
        }

        public int records() {
            return stances.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
