package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to characters: strictly as UTF-8, and every byte that cannot be UTF-8 as windows-1252, which is what such bytes
 * in news texts are. Linear in the number of bytes.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String WINDOWS_1252_TABLE = table();

    private Decoder() {}

    /**
     * A decoded text.
     *
     * @param text without NUL characters and halves of surrogate pairs: U+FFFD stands for each
     * @param note how it was repaired, if it had to be
     */
    record Decoded(String text, Optional<String> note) {}

    static Decoded decode(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int repaired = 0;
        for (CoderResult result = utf8.decode(in, out, true); result.isError(); result = utf8.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put(WINDOWS_1252_TABLE.charAt(in.get() & 0xff));
            }
            repaired += result.length();
        }
        String text = wellFormed(out.flip().toString());
        return new Decoded(text, repaired == 0 ? Optional.empty() : Optional.of(note(repaired)));
    }

    /** Decodes {@code bytes} as {@code charset}, which a page declares, unless they are plainly UTF-8. */
    static Decoded decode(byte[] bytes, Optional<Charset> charset) {
        Decoded utf8 = decode(bytes);
        if (utf8.note.isEmpty() || charset.isEmpty()) { return utf8; }
        return new Decoded(wellFormed(new String(bytes, charset.get())), Optional.empty());
    }

    /** Replaces every NUL and every half of a surrogate pair by U+FFFD; offsets stay what they are. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) { return repaired(text); }
        }
        return text;
    }

    private static String repaired(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isBroken(text, i)) {
                chars[i] = '\uFFFD';
            }
        }
        return new String(chars);
    }

    private static boolean isBroken(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) { return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)); }
        return c == 0;
    }

    private static String note(int repaired) {
        return repaired + (repaired == 1 ? " byte was" : " bytes were") + " not UTF-8 and read as windows-1252";
    }

    private static String table() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, WINDOWS_1252);
    }
}
