package org.onrecord.pipeline;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that do not keep the program from ending, named {@code onrecord-NAME-1} and so on. */
final class DaemonThreads implements ThreadFactory {

    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    DaemonThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "onrecord-" + name + "-" + made.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
