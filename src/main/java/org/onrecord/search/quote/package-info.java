/** Checking a quotation against the record: the question, the comparison word by word, and the answer. */
@NullMarked
package org.onrecord.search.quote;

import org.jspecify.annotations.NullMarked;
