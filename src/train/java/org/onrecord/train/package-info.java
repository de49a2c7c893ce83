/** Programs that train the models under {@code src/main/resources}; compiled with the tests, never shipped. */
@NullMarked
package org.onrecord.train;

import org.jspecify.annotations.NullMarked;
