package org.onrecord.search;

import java.util.Optional;

/**
 * Figures of an index.
 *
 * @param articles how many articles
 * @param records how many records
 * @param quotes how many of them have the speaker's own words
 * @param speakers how many different speaker names
 * @param sources how many different publishers
 * @param bytes size of the index on disk
 * @param first the earliest date of speaking
 * @param last the latest date of speaking
 */
public record IndexStats(
        long articles,
        long records,
        long quotes,
        long speakers,
        long sources,
        long bytes,
        Optional<String> first,
        Optional<String> last) {}
