package org.onrecord.cli;

import java.util.List;

import org.onrecord.model.AttributionRecord;
import org.onrecord.output.RecordEncoder;

/** Prints records as they come, article by article. */
final class RecordPrinter {

    private final Printer printer;
    private final RecordEncoder encoder;
    private final double minConfidence;
    private long printed;

    RecordPrinter(Printer printer, RecordEncoder encoder, double minConfidence) {
        this.printer = printer;
        this.encoder = encoder;
        this.minConfidence = minConfidence;
        printer.result(encoder.head());
    }

    void print(List<AttributionRecord> records) {
        for (AttributionRecord record : records) {
            if (record.confidence() >= minConfidence) {
                printer.result(printed == 0 ? "" : encoder.between());
                printer.result(encoder.row(record));
                printed++;
            }
        }
        printer.flush();
    }

    long printed() {
        return printed;
    }

    void end() {
        printer.result(encoder.tail());
        printer.flush();
    }
}
