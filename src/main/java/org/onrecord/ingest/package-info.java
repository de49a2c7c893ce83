/** Untrusted bytes to articles within limits: the only room that meets HTML, archives and charsets. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
