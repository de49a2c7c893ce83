package org.onrecord.testing;

import java.nio.file.Path;

import org.onrecord.index.CheckReport;
import org.onrecord.index.IndexCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** The judge of an index that a test has written. */
public final class IndexOracle {

    private IndexOracle() {}

    /** Fails unless files, structures, articles and records of the index are as they must be. */
    public static CheckReport assertSound(Path folder) {
        CheckReport report = IndexCheck.check(folder);
        assertThat(report.problems()).as("problems of the index in %s", folder).isEmpty();
        return report;
    }
}
