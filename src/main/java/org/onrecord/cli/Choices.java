package org.onrecord.cli;

import java.util.List;
import java.util.Locale;

/** Options whose values are taken from a list. */
final class Choices {

    private Choices() {}

    /** The one of {@code allowed} that {@code value} is, whatever its case. */
    static String one(String option, String value, List<String> allowed) {
        String code = value.strip().toLowerCase(Locale.ROOT);
        if (!allowed.contains(code)) { throw unknown(option, value, allowed); }
        return code;
    }

    static List<String> all(String option, List<String> values, List<String> allowed) {
        return values.stream().map(value -> one(option, value, allowed)).toList();
    }

    static UsageException unknown(String option, String value, List<String> allowed) {
        return new UsageException(
                option, "no such value “" + value + "”", "choose from " + String.join(", ", allowed));
    }
}
