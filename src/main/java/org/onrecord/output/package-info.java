/** The encoders, and the only place that escapes: table, JSON, CSV. */
@NullMarked
package org.onrecord.output;

import org.jspecify.annotations.NullMarked;
