/** The learned heart: tags content, cue and source words in an article and links them to attributions. */
@NullMarked
package org.onrecord.extract.tag;

import org.jspecify.annotations.NullMarked;
