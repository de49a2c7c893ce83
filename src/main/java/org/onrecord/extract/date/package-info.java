/** When it was said: the dates an article states around an attribution, resolved against its day of publication. */
@NullMarked
package org.onrecord.extract.date;

import org.jspecify.annotations.NullMarked;
