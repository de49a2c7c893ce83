/** What users know better than the extraction of single records, kept beside the index. */
@NullMarked
package org.onrecord.index.correction;

import org.jspecify.annotations.NullMarked;
