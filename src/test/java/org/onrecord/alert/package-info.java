@org.jspecify.annotations.NullMarked
package org.onrecord.alert;
