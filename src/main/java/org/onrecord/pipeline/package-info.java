/** The indexing run: ingest, extract and index on all cores, with counters that add up. */
@NullMarked
package org.onrecord.pipeline;

import org.jspecify.annotations.NullMarked;
