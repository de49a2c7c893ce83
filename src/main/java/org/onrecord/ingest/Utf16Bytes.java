package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** UTF-16 rewritten as UTF-8; half a surrogate pair, or half a character at the end, becomes U+FFFD. */
final class Utf16Bytes extends InputStream {

    private static final int END = -1;
    private static final int NOTHING = -2;

    private final InputStream utf16;
    private final boolean littleEndian;
    private byte[] utf8 = {};
    private int at;
    private int held = NOTHING;

    /** Reads {@code utf16} from after its byte-order mark. */
    Utf16Bytes(InputStream utf16, boolean littleEndian) {
        this.utf16 = new BufferedInputStream(utf16);
        this.littleEndian = littleEndian;
    }

    @Override
    public int read() throws IOException {
        return filled() ? utf8[at++] & 0xff : -1;
    }

    /** Hands out one character a call, so that a failure further on loses nothing before it. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) { return 0; }
        if (!filled()) { return -1; }
        int taken = Math.min(length, utf8.length - at);
        System.arraycopy(utf8, at, target, offset, taken);
        at += taken;
        return taken;
    }

    private boolean filled() throws IOException {
        if (at < utf8.length) { return true; }
        int unit = unit();
        if (unit == END) { return false; }
        utf8 = character((char) unit).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private String character(char unit) throws IOException {
        if (!Character.isSurrogate(unit)) { return String.valueOf(unit); }
        if (Character.isHighSurrogate(unit)) {
            int low = unit();
            if (low != END && Character.isLowSurrogate((char) low)) { return "" + unit + (char) low; }
            held = low;
        }
        return "\uFFFD";
    }

    private int unit() throws IOException {
        if (held != NOTHING) {
            int unit = held;
            held = NOTHING;
            return unit;
        }
        int first = utf16.read();
        if (first < 0) { return END; }
        int second = utf16.read();
        if (second < 0) { return '\uFFFD'; }
        return littleEndian ? second << 8 | first : first << 8 | second;
    }
}
