package org.onrecord.alert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file {@code alerts.jsonl}: an alert a line. A line that is none is named and kept, so that its writer can mend it;
 * of two alerts with one name the first counts.
 */
final class AlertFile {

    static final String NAME = "alerts.jsonl";

    private final LineFile file;

    AlertFile(Path folder) {
        this.file = new LineFile(folder.resolve(NAME));
    }

    /**
     * What the file holds.
     *
     * @param alerts in the order of their lines
     * @param problems lines that are no alerts, each with its place and the reason
     */
    record Content(List<Alert> alerts, List<String> problems) {

        Optional<Alert> named(String name) {
            return alerts.stream().filter(alert -> alert.name().equals(name)).findFirst();
        }
    }

    Content read() {
        return content(file.lines());
    }

    private static Content content(List<String> lines) {
        Map<String, Alert> alerts = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = NAME + ", entry " + (i + 1) + ": ";
            try {
                Alert alert = AlertJson.read(lines.get(i));
                if (alerts.putIfAbsent(alert.name(), alert) != null) {
                    problems.add(place + "another alert is called “" + alert.name() + "” (give it another name)");
                }
            } catch (IllegalArgumentException e) {
                problems.add(place + e.getMessage() + " (mend or remove the line)");
            }
        }
        return new Content(List.copyOf(alerts.values()), problems);
    }

    /** @throws AlertException when the name is taken */
    void add(Alert alert) {
        file.change(lines -> {
            if (content(lines).named(alert.name()).isPresent()) {
                throw new AlertException("there is an alert “" + alert.name()
                        + "” already (choose another name, or remove it first: onrecord alert remove)");
            }
            return Stream.concat(lines.stream(), Stream.of(AlertJson.write(alert))).toList();
        });
    }

    /** @throws AlertException when there is no such alert */
    void remove(String name) {
        file.change(lines -> {
            List<String> kept = lines.stream().filter(line -> !isNamed(line, name)).toList();
            if (kept.size() == lines.size()) {
                throw new AlertException("no alert “" + name + "” (see onrecord alert list)");
            }
            return kept;
        });
    }

    private static boolean isNamed(String line, String name) {
        try {
            return AlertJson.read(line).name().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
