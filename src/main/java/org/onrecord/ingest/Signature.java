package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first bytes by which a file shows that it is none of the formats read here.
 *
 * @param offset where the bytes stand
 * @param bytes the bytes, as ISO 8859-1 characters
 * @param name what such a file is, with its article
 */
record Signature(int offset, String bytes, String name) {

    private static final List<Signature> KNOWN = List.of(
            new Signature(0, "%PDF-", "a PDF file"),
            new Signature(0, "%!PS", "a PostScript file"),
            new Signature(0, "{\\rtf", "an RTF file"),
            new Signature(0, "PK\3\4", "a zip, Word or OpenDocument file"),
            new Signature(0, "\u00D0\u00CF\u0011\u00E0", "an old Word or Excel file"),
            new Signature(0, "\u0089PNG", "a PNG image"),
            new Signature(0, "\u00FF\u00D8\u00FF", "a JPEG image"),
            new Signature(0, "GIF89a", "a GIF image"),
            new Signature(0, "II*\0", "a TIFF image"),
            new Signature(0, "MM\0*", "a TIFF image"),
            new Signature(4, "ftyp", "a film or sound file"),
            new Signature(0, "7z\u00BC\u00AF", "a 7-Zip archive"),
            new Signature(0, "Rar!\u001A", "a RAR archive"),
            new Signature(4, "1AY&SY", "a bzip2 file"),
            new Signature(0, "\u00FD7zXZ", "an xz file"),
            new Signature(0, "(\u00B5/\u00FD", "a Zstandard file"),
            new Signature(257, "ustar", "a tar archive"),
            new Signature(0, "\u007FELF", "a program"),
            new Signature(0, "\u00CA\u00FE\u00BA\u00BE", "a program"),
            new Signature(0, "SQLite format 3", "an SQLite database"),
            new Signature(0, "\u001F\u008B", "a gzip file inside a gzip file"),
            new Signature(0, "WARC/", "a WARC archive"));

    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");
    private static final Pattern XML = Pattern.compile("<\\?xml\\s");
    private static final Pattern PAGE = Pattern.compile("<(?:html|!doctype\\s+html)\\b", Pattern.CASE_INSENSITIVE);

    /** One control character in so many bytes is still text. */
    private static final int TEXT_BYTES_A_CONTROL = 20;

    private static final int FEW_CONTROLS = 4;

    /** Fails with a reason unless the file that starts with {@code head} can be text. */
    static void check(byte[] head) throws UnreadableException {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Signature signature : KNOWN) {
            if (start.startsWith(signature.bytes, signature.offset)) { throw refusal(signature.name); }
        }
        checkMarkup(start.stripLeading());
        checkControls(start);
    }

    private static void checkMarkup(String start) throws UnreadableException {
        if (!start.startsWith("<") || PAGE.matcher(start).find()) { return; }
        if (FEED.matcher(start).find()) { throw refusal("an RSS or Atom feed"); }
        if (XML.matcher(start).lookingAt()) { throw refusal("an XML file"); }
    }

    private static UnreadableException refusal(String name) {
        return new UnreadableException(
                "not an article but " + name + " (give its articles as text, HTML or JSON Lines)");
    }

    private static void checkControls(String start) throws UnreadableException {
        long nuls = start.chars().filter(c -> c == 0).count();
        long controls = start.chars().filter(Signature::isControl).count();
        if (controls >= FEW_CONTROLS && controls * TEXT_BYTES_A_CONTROL > start.length()) {
            throw new UnreadableException(
                    nuls * 3 > start.length()
                            ? "a binary file, full of NUL bytes (if it is UTF-16 text, save it as UTF-8)"
                            : "a binary file, not text (give its articles as text, HTML or JSON Lines)");
        }
    }

    /** Control characters that no text holds; the escape character colours terminals and is let through. */
    private static boolean isControl(int c) {
        return c < '\b' || c == 0x0b || c >= 0x0e && c < 0x20 && c != 0x1b;
    }
}
