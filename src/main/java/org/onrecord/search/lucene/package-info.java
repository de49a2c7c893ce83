/** Search on a Lucene index of this machine. */
@NullMarked
package org.onrecord.search.lucene;

import org.jspecify.annotations.NullMarked;
