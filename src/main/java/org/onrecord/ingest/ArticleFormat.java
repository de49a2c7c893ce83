package org.onrecord.ingest;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A way to write articles down.
 *
 * <p>To add one: (1) implement this interface in one class that reads only from {@link Input#bytes}, makes a
 * {@link Draft} of every article and hands it to {@link ArticleFinisher}, which holds limits, defaults and ids for all
 * formats alike; (2) add it to {@link Formats} before the text format, which recognises everything; (3) write one small
 * sample of it under the bundled articles; (4) write a unit test beside it, hostile input included, and add it to the
 * formats that the byte-soup test feeds.
 *
 * <p>A format never throws for what an article holds: it hands out a reject that names the place, and goes on with the
 * next article. It throws {@link UnreadableException} when the rest of the file cannot be read; that becomes the
 * file's last reject.
 */
interface ArticleFormat {

    /** The file name extensions of this format, in small letters, without the dot and without {@code gz}. */
    Set<String> extensions();

    /** Whether a file of unknown extension that starts with these bytes is of this format. */
    boolean recognises(Head head);

    /** Hands every article and every reject in {@code input} to {@code sink}. */
    void read(Input input, Consumer<Reading> sink) throws UnreadableException;
}
