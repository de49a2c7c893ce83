/** Standing queries: kept beside the index, matched against the records of new and changed articles. */
@NullMarked
package org.onrecord.alert;

import org.jspecify.annotations.NullMarked;
