package org.onrecord.output;

/** Text inside XML 1.0: marks that mean something are escaped, characters that XML forbids become U+FFFD. */
final class XmlText {

    private static final String REPLACEMENT = "\uFFFD";

    private XmlText() {}

    /** {@code text} as the content of an element or, between double quotation marks, of an attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, escaped));
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            // A bare one would become a line feed when it is read, or a blank in an attribute.
            case '\r', '\n', '\t' -> escaped.append("&#").append(c).append(';');
            default -> {
                if (isAllowed(c)) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(REPLACEMENT);
                }
            }
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
