/** The nouns of the domain as immutable records and enums: articles, attributions, records and their fields. */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
