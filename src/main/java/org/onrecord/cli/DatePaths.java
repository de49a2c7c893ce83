package org.onrecord.cli;

import java.util.List;
import java.util.regex.Pattern;

/** The option {@code --path}: a year, or a year and a month. */
final class DatePaths {

    private static final Pattern PATH = Pattern.compile("[0-9]{4}([/-](0[1-9]|1[0-2]))?");

    private DatePaths() {}

    static List<String> parse(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new UsageException("--path", "“" + path + "” is no year or month", "give it as 2025 or 2025/05");
        }
        return List.of(path.split("[/-]"));
    }
}
