package org.onrecord.ingest;

import java.util.Arrays;
import java.util.Locale;

/** The bytes of one record while it is read: at most so many are kept, the others only counted. */
final class RecordBytes {

    private final long most;
    private byte[] kept = new byte[1024];
    private long count;

    RecordBytes(long most) {
        this.most = most;
    }

    void add(int next) {
        if (count < most) {
            if (count == kept.length) {
                kept = Arrays.copyOf(kept, (int) Math.min(2L * kept.length, Integer.MAX_VALUE - 8));
            }
            kept[(int) count] = (byte) next;
        }
        count++;
    }

    /** Whether there were more bytes than are kept. */
    boolean tooLong() {
        return count > most;
    }

    /** A copy of the bytes; fails, naming {@code limit}, when there were too many. */
    byte[] within(long limit) throws UnreadableException {
        if (tooLong()) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "longer than %,d bytes, the most that is read of one article", limit));
        }
        return Arrays.copyOf(kept, (int) count);
    }

    void clear() {
        count = 0;
    }
}
