/**
 * The query language: text in, a tree of {@link org.onrecord.search.query.QueryNode} nodes out; knows no index.
 *
 * <p>Words are ANDed, and AND binds tighter than OR. A word is found in any of its forms, {@code "an exact phrase"} in
 * double quotation marks of any style as it is written, {@code "near words"~5} in any form and at most so many places
 * apart. {@code OR}, {@code AND}, {@code NOT} in capitals; {@code -word}; parentheses; {@code word*}; {@code word~},
 * {@code word~1}; {@code field:value}, {@code field:"a phrase"}, {@code field:(this OR that)}; {@code date:2025-05},
 * {@code date:>=2025}, {@code date:[2025-01 TO 2025-03]}. Other characters are plain text.
 */
@NullMarked
package org.onrecord.search.query;

import org.jspecify.annotations.NullMarked;
