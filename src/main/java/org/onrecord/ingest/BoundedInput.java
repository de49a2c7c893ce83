package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * The one stream through which every byte of untrusted input comes. It unpacks gzip up to a ratio, drops a byte-order
 * mark, rewrites UTF-16 as UTF-8, shows its first bytes without consuming them, and says of every failure at which byte
 * of the stored file it happened. Whatever came before the failure is handed out first.
 *
 * <p>Throws nothing but {@link UnreadableException}.
 */
final class BoundedInput extends InputStream {

    /** How many bytes {@link #head} shows at most. */
    static final int HEAD = 8 * 1024;

    private final FileBytes file;
    private InputStream bytes;
    private final byte[] buffer = new byte[HEAD];
    private int at;
    private int end;
    private boolean ended;

    private BoundedInput(InputStream file) {
        this.file = new FileBytes(file);
        this.bytes = this.file;
    }

    /** Starts to read {@code file}, which the caller closes. */
    static BoundedInput open(InputStream file, IngestLimits limits) throws UnreadableException {
        BoundedInput input = new BoundedInput(file);
        try {
            if (input.file.startsWith(0x1f, 0x8b)) {
                input.bytes = new GzipBytes(input.file, limits.gzipRatio());
            }
        } catch (IOException e) {
            throw input.unreadable(e);
        }
        input.fillHead();
        input.skipByteOrderMark();
        return input;
    }

    /** The first bytes, at most {@link #HEAD}; to be asked before any is read. */
    byte[] head() {
        return Arrays.copyOfRange(buffer, at, end);
    }

    /** Whether there is no byte at all; a failure to read the first is no emptiness. */
    boolean isEmpty() {
        return at == end && ended;
    }

    private void fillHead() {
        try {
            while (end < HEAD && more()) {}
        } catch (UnreadableException e) {
            bytes = new Failing(e);
        }
    }

    private boolean more() throws UnreadableException {
        try {
            int read = ended ? -1 : bytes.read(buffer, end, buffer.length - end);
            ended = read < 0;
            end += Math.max(read, 0);
            return read > 0;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void skipByteOrderMark() {
        if (headStartsWith(0xef, 0xbb, 0xbf)) {
            at = 3;
        } else if (headStartsWith(0xff, 0xfe)) {
            rewriteUtf16(true);
        } else if (headStartsWith(0xfe, 0xff)) {
            rewriteUtf16(false);
        }
    }

    boolean headStartsWith(int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (at + i >= end || (buffer[at + i] & 0xff) != prefix[i]) { return false; }
        }
        return true;
    }

    private void rewriteUtf16(boolean littleEndian) {
        byte[] head = Arrays.copyOfRange(buffer, 2, end);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        bytes = new Utf16Bytes(whole, littleEndian);
        end = 0;
        ended = false;
        fillHead();
    }

    private boolean filled() throws UnreadableException {
        if (at < end) { return true; }
        at = 0;
        end = 0;
        return more();
    }

    @Override
    public int read() throws UnreadableException {
        return filled() ? buffer[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws UnreadableException {
        if (length == 0) { return 0; }
        if (!filled()) { return -1; }
        int taken = Math.min(length, end - at);
        System.arraycopy(buffer, at, target, offset, taken);
        at += taken;
        return taken;
    }

    /** All bytes there are, or so many that they are too long; no more than {@code most} are kept. */
    RecordBytes readAll(long most) throws UnreadableException {
        RecordBytes all = new RecordBytes(most);
        for (int next = read(); next >= 0 && !all.tooLong(); next = read()) {
            all.add(next);
        }
        return all;
    }

    private UnreadableException unreadable(IOException e) {
        String place = "byte " + file.count();
        return switch (e) {
            case UnreadableException known -> known;
            case EOFException cut -> new UnreadableException(place, "the gzip file is cut off here (fetch it again)");
            case ZipException bad -> new UnreadableException(place, "the gzip file is damaged: " + bad.getMessage());
            default -> new UnreadableException(file.count() == 0 ? "" : place, "cannot be read: " + FileTrouble.in(e));
        };
    }

    /** A stream that can only fail. */
    private static final class Failing extends InputStream {

        private final UnreadableException failure;

        Failing(UnreadableException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws UnreadableException {
            throw failure;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws UnreadableException {
            throw failure;
        }
    }
}
