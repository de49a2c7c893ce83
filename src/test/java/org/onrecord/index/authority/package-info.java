@org.jspecify.annotations.NullMarked
package org.onrecord.index.authority;
