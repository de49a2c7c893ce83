package org.onrecord.search.quote;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.onrecord.search.Filter;

/**
 * Did anybody say this?
 *
 * @param words the quotation, with or without its marks
 * @param speaker a part of the name of who is said to have said it
 * @param filters what every record looked at meets
 * @param limit how many findings at most
 * @param timeLimit when to stop and answer with what was found
 */
public record QuoteQuestion(
        String words, Optional<String> speaker, List<Filter> filters, int limit, Duration timeLimit) {

    public QuoteQuestion {
        Objects.requireNonNull(words);
        Objects.requireNonNull(speaker);
        filters = List.copyOf(filters);
        Objects.requireNonNull(timeLimit);
        if (limit < 1) { throw new IllegalArgumentException("at least one finding must be asked for"); }
    }
}
