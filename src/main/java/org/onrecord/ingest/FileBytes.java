package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file as it is stored, counted, with a look ahead. */
final class FileBytes extends InputStream {

    private final InputStream file;
    private final byte[] buffer = new byte[8 * 1024];
    private int at;
    private int end;
    private long count;

    FileBytes(InputStream file) {
        this.file = file;
    }

    /** How many bytes have been handed out. */
    long count() {
        return count;
    }

    /** Whether the next bytes are {@code prefix}; consumes none. To be asked before the first read. */
    boolean startsWith(int... prefix) throws IOException {
        while (end < prefix.length && more()) {}
        for (int i = 0; i < prefix.length; i++) {
            if (i >= end || (buffer[i] & 0xff) != prefix[i]) { return false; }
        }
        return true;
    }

    private boolean more() throws IOException {
        int read = file.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    private boolean filled() throws IOException {
        if (at == end) {
            at = 0;
            end = 0;
            return more();
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        if (!filled()) { return -1; }
        count++;
        return buffer[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) { return 0; }
        if (!filled()) { return -1; }
        int taken = Math.min(length, end - at);
        System.arraycopy(buffer, at, target, offset, taken);
        at += taken;
        count += taken;
        return taken;
    }

    /** Zero only at the end of the file: a gzip reader asks this to learn whether another member follows. */
    @Override
    public int available() throws IOException {
        return filled() ? end - at : 0;
    }
}
