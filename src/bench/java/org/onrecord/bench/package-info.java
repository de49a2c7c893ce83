/** Measures the program; never shipped. */
@org.jspecify.annotations.NullMarked
package org.onrecord.bench;
