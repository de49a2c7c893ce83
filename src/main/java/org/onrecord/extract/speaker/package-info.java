/** Who said it: mentions, names and roles of an article, and the rules that resolve a source span to one of them. */
@NullMarked
package org.onrecord.extract.speaker;

import org.jspecify.annotations.NullMarked;
