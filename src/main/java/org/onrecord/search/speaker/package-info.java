/** Finding a speaker by whatever is known of them, and what the index knows of one. */
@NullMarked
package org.onrecord.search.speaker;

import org.jspecify.annotations.NullMarked;
