/** The one description of how a record lies in Lucene: fields, analyzers, facets, format version. */
@NullMarked
package org.onrecord.schema;

import org.jspecify.annotations.NullMarked;
