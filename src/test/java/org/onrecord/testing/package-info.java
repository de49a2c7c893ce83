/** Helpers of the tests: articles with right answers, seeded randomness, oracles. */
@NullMarked
package org.onrecord.testing;

import org.jspecify.annotations.NullMarked;
