/** Articles to records: what was said, by whom, when, and where the speaker stands. No clock, no files, no index. */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
