/** Tests of the dates of speaking. */
@NullMarked
package org.onrecord.extract.date;

import org.jspecify.annotations.NullMarked;
