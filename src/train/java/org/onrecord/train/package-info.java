/** Commands that rebuild the word lists and learned resources of the program from corpora; never shipped. */
@NullMarked
package org.onrecord.train;

import org.jspecify.annotations.NullMarked;
