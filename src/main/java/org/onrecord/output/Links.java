package org.onrecord.output;

import java.util.Locale;
import java.util.Optional;

/** Addresses that may be followed: an article's own address may be anything, a script too. */
final class Links {

    private Links() {}

    /** The address if it leads to a web page. */
    static Optional<String> safe(Optional<String> url) {
        return url.filter(address -> {
            String lower = address.toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        });
    }
}
