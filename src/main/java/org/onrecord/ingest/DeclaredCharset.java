package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset a page says it is in: {@code <meta charset>}, {@code <meta http-equiv>}, or its XML declaration. */
final class DeclaredCharset {

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /** Browsers read these as windows-1252, and so do we: it is what pages mean by them. */
    private static final Set<String> MEANING_WINDOWS_1252 = Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1",
            "us-ascii", "ascii", "cp1252");

    private DeclaredCharset() {}

    /** The charset declared in {@code head}; none when it is UTF-8 or UTF-16, or unknown. */
    static Optional<Charset> in(byte[] head) {
        Matcher declaration = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) { return Optional.empty(); }
        return named(Optional.ofNullable(declaration.group(1)).orElse(declaration.group(2)).toLowerCase(Locale.ROOT));
    }

    private static Optional<Charset> named(String name) {
        if (name.startsWith("utf")) { return Optional.empty(); }
        try {
            return Optional.of(Charset.forName(MEANING_WINDOWS_1252.contains(name) ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
