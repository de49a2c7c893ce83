package org.onrecord.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;

/** A disk of which one write, sync, rename or deletion fails, or that one and all that follow. */
final class FaultyDirectory extends FilterDirectory {

    private static final int BUFFER = 1024;

    private final AtomicInteger operations = new AtomicInteger();
    private final int failing;
    private final boolean forEver;

    /**
     * @param failing which operation fails, counted from 1
     * @param forEver whether all later ones fail too
     */
    FaultyDirectory(Directory real, int failing, boolean forEver) {
        super(real);
        this.failing = failing;
        this.forEver = forEver;
    }

    /** Whether the failing operation was reached. */
    boolean hasFailed() {
        return operations.get() >= failing;
    }

    private void count(String what) throws IOException {
        int operation = operations.incrementAndGet();
        if (operation == failing || forEver && operation > failing) {
            throw new IOException("disk trouble at " + what);
        }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        count("creating " + name);
        return counted(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        count("creating " + prefix);
        return counted(in.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        count("syncing " + names);
        in.sync(names);
    }

    @Override
    public void syncMetaData() throws IOException {
        count("syncing the folder");
        in.syncMetaData();
    }

    @Override
    public void rename(String source, String dest) throws IOException {
        count("renaming " + source);
        in.rename(source, dest);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        count("deleting " + name);
        in.deleteFile(name);
    }

    private IndexOutput counted(IndexOutput real) {
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                count("writing " + real.getName());
                real.writeByte((byte) b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                count("writing " + real.getName());
                real.writeBytes(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
        return new OutputStreamIndexOutput("faulty " + real.getName(), real.getName(), stream, BUFFER);
    }
}
