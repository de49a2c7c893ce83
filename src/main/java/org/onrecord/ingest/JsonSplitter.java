package org.onrecord.ingest;

/**
 * The cutting of a JSON document into its articles' bytes: the elements of an outermost array, or values that follow
 * one another. It looks at brackets and quotation marks alone, so that an article that is broken or too long inside
 * them does not take the next ones with it.
 */
final class JsonSplitter {

    private static final int END = -1;

    private final BoundedInput bytes;
    private final RecordBytes value;
    private boolean started;
    private long line = 1;
    private long startLine = 1;
    private int ahead;

    /** @param value where the bytes of one value after the other go */
    JsonSplitter(BoundedInput bytes, RecordBytes value) throws UnreadableException {
        this.bytes = bytes;
        this.value = value;
        this.ahead = bytes.read();
    }

    /** The line on which the last value started, from 1. */
    long startLine() {
        return startLine;
    }

    /** Reads the next value; false at the end of the document. */
    boolean next() throws UnreadableException {
        value.clear();
        skipBetween();
        startLine = line;
        if (ahead == END) { return false; }
        if (ahead == '{' || ahead == '[') {
            readBracketed();
        } else {
            readScalar();
        }
        return true;
    }

    private void skipBetween() throws UnreadableException {
        while (ahead != END && (isSpace() || ahead == ',' || ahead == ']' || ahead == '[' && !started)) {
            started |= ahead == '[';
            advance();
        }
        started = true;
    }

    private boolean isSpace() {
        return ahead == ' ' || ahead == '\n' || ahead == '\r' || ahead == '\t';
    }

    private void readBracketed() throws UnreadableException {
        int depth = 0;
        do {
            depth += ahead == '{' || ahead == '[' ? 1 : ahead == '}' || ahead == ']' ? -1 : 0;
            if (ahead == '"') {
                readString();
            } else {
                take();
            }
        } while (depth > 0 && ahead != END);
    }

    private void readString() throws UnreadableException {
        take();
        while (ahead != END && ahead != '"') {
            if (ahead == '\\') {
                take();
            }
            take();
        }
        take();
    }

    private void readScalar() throws UnreadableException {
        if (ahead == '"') {
            readString();
        }
        while (ahead != END && !isSpace() && ahead != ',' && ahead != ']') {
            take();
        }
    }

    private void take() throws UnreadableException {
        if (ahead != END) {
            value.add(ahead);
            advance();
        }
    }

    private void advance() throws UnreadableException {
        line += ahead == '\n' ? 1 : 0;
        ahead = bytes.read();
    }
}
