package org.onrecord.ingest;

/** The lines of a file as bytes, of each at most so many kept, so that a file of one endless line costs no memory. */
final class LineReader {

    private final Input input;
    private final RecordBytes line;

    /** @param most how many bytes of a line are kept */
    LineReader(Input input, int most) {
        this.input = input;
        this.line = new RecordBytes(most);
    }

    /** Takes a line; its bytes are good until it returns. */
    interface Receiver {

        void line(RecordBytes line, Origin origin);
    }

    /**
     * Hands out every line, the last one also without a line feed.
     *
     * @param cut takes what was read of a line in which the input breaks off
     * @throws UnreadableException where the input breaks off, naming the line
     */
    void read(Receiver whole, Receiver cut) throws UnreadableException {
        long number = 0;
        int next = 0;
        while (next >= 0) {
            line.clear();
            number++;
            try {
                next = readLine();
            } catch (UnreadableException e) {
                cut.line(line, input.at("line " + number));
                throw e.inLine(number);
            }
            whole.line(line, input.at("line " + number));
        }
    }

    /** Reads up to the next line feed or the end; returns what ended the line. */
    private int readLine() throws UnreadableException {
        int next = input.bytes().read();
        while (next >= 0 && next != '\n') {
            line.add(next);
            next = input.bytes().read();
        }
        return next;
    }
}
