package org.onrecord.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.util.IOUtils;

/** What must be closed when something is only half opened, last opened first; nothing once it is cancelled. */
final class Undo implements Closeable {

    private final Deque<Closeable> opened = new ArrayDeque<>();

    Undo(Closeable first) {
        opened.push(first);
    }

    <T extends Closeable> T add(T next) {
        opened.push(next);
        return next;
    }

    void cancel() {
        opened.clear();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(opened);
    }
}
