package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The unpacked bytes of a gzip file, as long as they are not too many for what they were packed in. */
final class GzipBytes extends InputStream {

    /** So many bytes are unpacked at any ratio: a short page of spaces is no bomb. */
    static final int FREE = 64 * 1024;

    /** Small, so that the count of packed bytes runs hardly ahead of the unpacked ones. */
    private static final int BUFFER = 512;

    private final FileBytes packed;
    private final GZIPInputStream unpacked;
    private final int ratio;
    private long count;

    GzipBytes(FileBytes packed, int ratio) throws IOException {
        this.packed = packed;
        this.ratio = ratio;
        this.unpacked = new GZIPInputStream(packed, BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = unpacked.read(target, offset, length);
        count += Math.max(read, 0);
        if (count > FREE && count > packed.count() * ratio) {
            throw new UnreadableException(
                    "byte " + packed.count(),
                    "unpacks to more than " + ratio
                            + " times its size (a gzip bomb? unpack it yourself if you trust it)");
        }
        return read;
    }
}
