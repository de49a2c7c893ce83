/** Who is who by the user's own list: the file {@code speakers.csv} in the folder of the index. */
@org.jspecify.annotations.NullMarked
package org.onrecord.index.authority;
