package org.onrecord.extract.date;

import java.util.Optional;

/** One way of writing a date. */
interface DatePattern {

    /** The mention that begins at {@code token}; looks a bounded number of tokens around. */
    Optional<DateMention> at(TokenWindow window, int token);
}
