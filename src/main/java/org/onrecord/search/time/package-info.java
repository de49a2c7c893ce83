/** Statements over time: counts by period and stance, and where a speaker's stance changed. */
@NullMarked
package org.onrecord.search.time;

import org.jspecify.annotations.NullMarked;
