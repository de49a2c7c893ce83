/** Where the speaker stands: the attitude an attribution shows toward its target, with the words that show it. */
@NullMarked
package org.onrecord.extract.stance;

import org.jspecify.annotations.NullMarked;
