package org.onrecord.index;

import java.util.List;

/**
 * What an examination of an index found.
 *
 * @param articles how many articles could be read
 * @param records how many of their records could be read
 * @param problems what is wrong, a line each, the file or article first; empty when the index is sound
 */
public record CheckReport(long articles, long records, List<String> problems) {

    public CheckReport {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
