package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** What the program has learned, as files beside its classes. */
public final class Models {

    private static final List<String> FILES = List.of(
            "text/tags.model.gz",
            "tag/attributions.model.gz",
            "stance/pair-stance.bin",
            "stance/mention-polarity.bin",
            "stance/polarity.txt",
            "cue/cues.txt",
            "speaker/roles.tsv",
            "speaker/first-names.tsv");

    private Models() {}

    /** A short name of all of them together, another one when any has changed. */
    public static String fingerprint() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream in = Models.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: no " + file + " (build it again)");
                }
                new CheckedInputStream(in, sum).transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
