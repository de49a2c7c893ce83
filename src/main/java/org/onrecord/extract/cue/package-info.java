/** What a cue does: its speech act, whether the saying took place, to whom it was said and through whom it came. */
@NullMarked
package org.onrecord.extract.cue;

import org.jspecify.annotations.NullMarked;
