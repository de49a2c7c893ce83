@NullMarked
package org.onrecord.search.query;

import org.jspecify.annotations.NullMarked;
