package org.onrecord.search.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.schema.NameKey;
import org.onrecord.search.speaker.SpeakerProfile.Counted;
import org.onrecord.search.speaker.SpeakerProfile.Office;
import org.onrecord.search.speaker.SpeakerProfile.Topic;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.search.time.Unit;

/** Draws a profile from all records of a speaker. */
public final class ProfileMaker {

    /** So many of the commonest values each list has. */
    private static final int MOST = 10;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "i", "we");

    private final List<AttributionRecord> records;

    private ProfileMaker(List<AttributionRecord> records) {
        this.records = records;
    }

    /**
     * The profile.
     *
     * @param records one speaker's, at least one, in any order
     */
    public static SpeakerProfile of(String name, List<AttributionRecord> records) {
        return new ProfileMaker(records).make(name);
    }

    private SpeakerProfile make(String name) {
        List<AttributionRecord> dated = records.stream()
                .filter(record -> record.date().from().isPresent())
                .sorted(Comparator.comparing((AttributionRecord record) -> record.date().from().orElseThrow())
                        .thenComparing(AttributionRecord::id))
                .toList();
        Optional<AttributionRecord> latest = dated.isEmpty() ? Optional.empty() : Optional.of(dated.getLast());
        return new SpeakerProfile(
                name,
                counted(record -> Optional.of(Codes.of(record.speaker().type()))).getFirst().words(),
                records.size(),
                counted(record -> record.speaker().mention()
                        .filter(mention -> !PRONOUNS.contains(NameKey.of(mention)))),
                offices(),
                stances(records),
                topics(),
                counted(record -> record.article().source()),
                months(),
                dated.stream().findFirst(),
                latest);
    }

    private List<Counted> counted(Function<AttributionRecord, Optional<String>> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        records.forEach(record -> words.apply(record).ifPresent(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(count -> new Counted(count.getKey(), count.getValue()))
                .toList();
    }

    private List<Office> offices() {
        Map<String, List<AttributionRecord>> byTitle = records.stream()
                .filter(record -> !title(record).isEmpty())
                .collect(Collectors.groupingBy(ProfileMaker::title, TreeMap::new, Collectors.toList()));
        return byTitle.entrySet().stream()
                .map(office -> office(office.getKey(), office.getValue()))
                .sorted(Comparator.comparingInt(Office::records).reversed().thenComparing(Office::title))
                .limit(MOST)
                .toList();
    }

    private static String title(AttributionRecord record) {
        return Stream.of(record.speaker().role(), record.speaker().affiliation())
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static Office office(String title, List<AttributionRecord> own) {
        List<LocalDate> days = own.stream().flatMap(record -> record.date().from().stream()).sorted().toList();
        Optional<LocalDate> last = days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
        return new Office(title, own.size(), days.stream().findFirst(), last);
    }

    private static Map<StanceLabel, Integer> stances(List<AttributionRecord> own) {
        Map<StanceLabel, Integer> stances = new EnumMap<>(StanceLabel.class);
        own.forEach(record -> stances.merge(record.stance().label(), 1, Integer::sum));
        return stances;
    }

    /** Targets that differ in case or article are one. */
    private List<Topic> topics() {
        Map<String, List<AttributionRecord>> byTarget = new LinkedHashMap<>();
        records.forEach(record -> record.stance().target().map(NameKey::of).filter(key -> !key.isEmpty())
                .ifPresent(key -> byTarget.computeIfAbsent(key, none -> new ArrayList<>()).add(record)));
        return byTarget.values().stream()
                .map(own -> new Topic(own.getFirst().stance().target().orElseThrow(), stances(own)))
                .sorted(Comparator.comparingInt(Topic::records).reversed().thenComparing(Topic::target))
                .limit(MOST)
                .toList();
    }

    private List<Period> months() {
        Map<LocalDate, List<AttributionRecord>> byMonth = records.stream()
                .filter(record -> record.date().from().isPresent())
                .filter(record -> month(record.date().from()).equals(month(record.date().to())))
                .collect(Collectors.groupingBy(record -> month(record.date().from()).orElseThrow(), TreeMap::new,
                        Collectors.toList()));
        return byMonth.entrySet().stream().map(month -> new Period(month.getKey(), stances(month.getValue()))).toList();
    }

    private static Optional<LocalDate> month(Optional<LocalDate> day) {
        return day.map(Unit.MONTH::start);
    }
}
