package org.onrecord.ingest;

import java.util.List;
import java.util.function.Consumer;

/** Reads articles from files, folders, globs and standard input. */
public interface ArticleSource {

    /**
     * Reads everything {@code inputs} name, in a stable order, and hands every article and every reject to {@code sink}
     * on the calling thread. Everything an input names has a fate: at least one article or one reject comes of every
     * file, and one reject of what cannot be found. Nothing in the input makes it throw; what the sink throws ends the
     * reading.
     *
     * @param inputs paths of files and folders, globs, or {@code -} for standard input
     */
    void read(List<String> inputs, Consumer<Reading> sink);
}
