package org.onrecord.ingest;

/**
 * One file while it is read.
 *
 * @param file which
 * @param bytes its bytes, unpacked, after the byte-order mark; none has been read yet
 */
record Input(InputFile file, BoundedInput bytes) {

    Origin origin() {
        return at("");
    }

    Origin at(String place) {
        return new Origin(file.name(), place);
    }

    Head head() {
        return new Head(bytes.head());
    }
}
