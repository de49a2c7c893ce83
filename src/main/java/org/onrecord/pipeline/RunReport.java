package org.onrecord.pipeline;

/**
 * The fates of everything an indexing run read. The numbers add up: {@code read = accepted + rejected} and
 * {@code accepted = added + replaced + unchanged}.
 *
 * @param read articles and pieces of input that were met
 * @param accepted articles the index now holds just as they were read
 * @param rejected what was left out, each with a {@link Reject}
 * @param added articles the index did not have
 * @param replaced articles the index had otherwise
 * @param unchanged articles the index had just so
 * @param records records written for the added and replaced articles
 * @param interrupted whether the run was cancelled, so that there may be more to read
 */
public record RunReport(
        long read,
        long accepted,
        long rejected,
        long added,
        long replaced,
        long unchanged,
        long records,
        boolean interrupted) {

    public RunReport {
        if (Math.min(Math.min(Math.min(rejected, added), Math.min(replaced, unchanged)), records) < 0) {
            throw new IllegalArgumentException("a counter is negative");
        }
        if (read != accepted + rejected) {
            throw new IllegalArgumentException(read + " read is not " + accepted + " accepted and " + rejected
                    + " rejected");
        }
        if (accepted != added + replaced + unchanged) {
            throw new IllegalArgumentException(accepted + " accepted is not " + added + " added, " + replaced
                    + " replaced and " + unchanged + " unchanged");
        }
    }
}
