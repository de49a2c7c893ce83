/** The published JSON form of records, shared by what prints them and what stores them. */
@NullMarked
package org.onrecord.json;

import org.jspecify.annotations.NullMarked;
