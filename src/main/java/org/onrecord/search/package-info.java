/** Search requests in, search results out; bounded in time and size, with no Lucene type in a public signature. */
@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
