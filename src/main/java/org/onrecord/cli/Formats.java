package org.onrecord.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.onrecord.output.Format;

/** The option {@code --format}. */
final class Formats {

    private Formats() {}

    /** @param allowed the formats the command has */
    static Format parse(Optional<String> asked, Format standard, Collection<Format> allowed) {
        if (asked.isEmpty()) { return standard; }
        List<String> labels = allowed.stream().sorted().map(Format::label).toList();
        return Format.labelled(Choices.one("--format", asked.get(), labels)).orElseThrow();
    }
}
