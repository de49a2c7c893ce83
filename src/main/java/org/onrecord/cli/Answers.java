package org.onrecord.cli;

import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/** What is said about an answer beside it. */
final class Answers {

    private Answers() {}

    static void note(Session session, SearchResult result, SearchRequest request) {
        Printer printer = session.printer();
        if (result.timedOut()) {
            printer.note("stopped after " + request.timeLimit().toSeconds()
                    + " s: the counts are lower bounds (narrow the search, or raise --time-limit)");
        }
        if (result.total() == 0) {
            printer.note("nothing found");
        } else if (request.limit() > 0) {
            printer.note(result.hits().size() + " of " + count(result.total()) + result.cursor()
                    .map(cursor -> " (the next page: --after " + cursor + ")")
                    .orElse(""));
        }
        result.notes().forEach(printer::note);
    }

    private static String count(long records) {
        return records == 1 ? "1 record" : records + " records";
    }
}
