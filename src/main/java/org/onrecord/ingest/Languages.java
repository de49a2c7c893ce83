package org.onrecord.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The reading of a language as pages and people write it: en, en-GB, en_US, eng, English. */
final class Languages {

    static final String ENGLISH = "en";

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** The ISO 639-1 code of {@code written}, if it is a language. */
    static Optional<String> code(String written) {
        String language = written.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (CODES.contains(language)) { return Optional.of(language); }
        return Arrays.stream(Locale.getISOLanguages()).filter(code -> isNameOf(code, language)).findFirst();
    }

    private static boolean isNameOf(String code, String language) {
        Locale locale = Locale.of(code);
        return language.equals(locale.getISO3Language())
                || language.equals(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
}
