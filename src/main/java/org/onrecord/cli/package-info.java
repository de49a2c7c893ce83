/** The picocli commands: parse, call, print, exit code. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
