/** An article's text as tokens, sentences, paragraphs and quotations: the groundwork of every decision. */
@NullMarked
package org.onrecord.extract.text;

import org.jspecify.annotations.NullMarked;
