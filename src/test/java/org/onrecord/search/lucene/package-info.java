@NullMarked
package org.onrecord.search.lucene;

import org.jspecify.annotations.NullMarked;
