package org.onrecord.index.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.index.Naming;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpokenDate;
import org.onrecord.schema.NameKey;

/**
 * The naming by the user's list: whoever is called by a name or alias in it gets the canonical name, and the office held
 * on the day of speaking. A name that stands for two speakers decides nothing.
 */
public final class Authority implements Naming {

    private final Map<String, List<AuthorityEntry>> byKey = new LinkedHashMap<>();

    public Authority(List<AuthorityEntry> entries) {
        for (AuthorityEntry entry : entries) {
            Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                    .map(NameKey::of)
                    .distinct()
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
        }
    }

    /** Whether it is a name or alias of somebody in the list. */
    public boolean knows(String name) {
        return byKey.containsKey(NameKey.of(name));
    }

    @Override
    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    @Override
    public AttributionRecord named(AttributionRecord extracted) {
        Speaker speaker = extracted.speaker();
        List<AuthorityEntry> entries = entries(speaker);
        return entries.isEmpty() ? extracted : extracted.by(named(speaker, entries, extracted.date()));
    }

    @Override
    public List<String> otherNames(AttributionRecord named) {
        Map<String, String> names = new LinkedHashMap<>();
        for (AuthorityEntry entry : entries(named.speaker())) {
            names.putIfAbsent(NameKey.of(entry.name()), entry.name());
            entry.aliases().forEach(alias -> names.putIfAbsent(NameKey.of(alias), alias));
        }
        named.speaker().name().map(NameKey::of).ifPresent(names::remove);
        return List.copyOf(names.values());
    }

    /** What is known of a speaker; nothing when the name stands for two. */
    private List<AuthorityEntry> entries(Speaker speaker) {
        List<AuthorityEntry> entries = speaker.name().map(NameKey::of).map(byKey::get).orElse(List.of());
        return isAmbiguous(entries) ? List.of() : entries;
    }

    private static boolean isAmbiguous(List<AuthorityEntry> entries) {
        return entries.stream().map(entry -> NameKey.of(entry.name())).distinct().count() > 1;
    }

    private static Speaker named(Speaker speaker, List<AuthorityEntry> entries, SpokenDate date) {
        Optional<AuthorityEntry> office = office(entries, date);
        SpeakerType type = speaker.type() == SpeakerType.UNKNOWN ? SpeakerType.PERSON : speaker.type();
        return new Speaker(
                Optional.of(entries.getFirst().name()),
                type,
                office.flatMap(AuthorityEntry::role).or(speaker::role),
                office.flatMap(AuthorityEntry::affiliation).or(speaker::affiliation),
                speaker.mention(),
                Resolution.AUTHORITY);
    }

    /** The office of the day; one without dates holds when no dated one does. */
    private static Optional<AuthorityEntry> office(List<AuthorityEntry> entries, SpokenDate date) {
        boolean dated = date.from().isPresent() && date.to().isPresent();
        return entries.stream()
                .filter(entry -> !entry.hasDates()
                        || dated && entry.holds(date.from().orElseThrow(), date.to().orElseThrow()))
                .min(Comparator.comparing(entry -> !entry.hasDates()));
    }
}
