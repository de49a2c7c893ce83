/** Programs that learn the models and word lists under {@code src/main/resources} from corpora. */
@NullMarked
package org.onrecord.train;

import org.jspecify.annotations.NullMarked;
