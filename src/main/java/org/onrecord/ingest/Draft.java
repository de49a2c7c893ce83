package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as its format states it, before limits and defaults: what is stated first counts, what is blank does not. */
final class Draft {

    private final Map<HeaderKey, String> stated = new EnumMap<>(HeaderKey.class);
    private final List<String> notes = new ArrayList<>();
    private Optional<String> agency = Optional.empty();
    private String text = "";

    Draft state(HeaderKey key, String value) {
        if (!value.isBlank()) {
            stated.putIfAbsent(key, value);
        }
        return this;
    }

    Draft state(HeaderKey key, Optional<String> value) {
        value.ifPresent(known -> state(key, known));
        return this;
    }

    Optional<String> stated(HeaderKey key) {
        return Optional.ofNullable(stated.get(key));
    }

    /** The news agency a dateline names: the source when neither the article nor the user names one. */
    Draft agency(Optional<String> name) {
        agency = name;
        return this;
    }

    Optional<String> agency() {
        return agency;
    }

    Draft text(String body) {
        text = body;
        return this;
    }

    String text() {
        return text;
    }

    Draft note(String repair) {
        notes.add(repair);
        return this;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
