package org.onrecord.pipeline;

/**
 * The fates of everything an extraction run read; {@code read = accepted + rejected}.
 *
 * @param read articles and pieces of input that were met
 * @param accepted articles whose records were delivered
 * @param rejected what was left out, each with a {@link Reject}
 * @param records records delivered
 * @param interrupted whether the run was cancelled, so that there may be more to read
 */
public record ExtractionReport(long read, long accepted, long rejected, long records, boolean interrupted) {

    public ExtractionReport {
        if (Math.min(Math.min(accepted, rejected), records) < 0) {
            throw new IllegalArgumentException("a counter is negative");
        }
        if (read != accepted + rejected) {
            throw new IllegalArgumentException(read + " read is not " + accepted + " accepted and " + rejected
                    + " rejected");
        }
    }
}
