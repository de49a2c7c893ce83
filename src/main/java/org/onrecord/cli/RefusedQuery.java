package org.onrecord.cli;

import java.util.Objects;

import org.onrecord.output.Display;
import org.onrecord.output.QueryPointer;
import org.onrecord.search.BadQueryException;

/** A query that the search refuses, with the place where it goes wrong. */
final class RefusedQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String query;
    private final int position;

    RefusedQuery(String query, BadQueryException cause) {
        super("query: " + Objects.toString(cause.getMessage()), cause);
        this.query = query;
        this.position = cause.position();
    }

    /** The query with a caret under the place. */
    String pointer(Display display) {
        return QueryPointer.of(query, position, display);
    }
}
