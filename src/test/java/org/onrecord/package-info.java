/** Tests of the program as a whole. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
