/** Owns the writer: atomic replacement of an article's records, commits, verification. */
@NullMarked
package org.onrecord.index;

import org.jspecify.annotations.NullMarked;
