package org.onrecord.pipeline;

/** Hears of an indexing run while it goes on, always on the thread that started it and in the order of the input. */
public interface RunListener {

    /** Hears nothing. */
    RunListener SILENT = new RunListener() {
        @Override
        public void rejected(Reject reject) {}

        @Override
        public void noted(String note) {}

        @Override
        public void progressed(long read, long rejected, long records) {}
    };

    void rejected(Reject reject);

    /** An article that was new or changed had to be repaired, cut or left out in part to be read: where and what. */
    void noted(String note);

    /** The counters of {@link RunReport} so far; called after every article and every reject. */
    void progressed(long read, long rejected, long records);
}
