package org.onrecord.output;

import java.util.List;

import org.onrecord.search.FacetResult;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchResult;

/** Turns the answer to a search into text: its hits, and beneath them its facets where the format has a place for them. */
public final class ResultEncoder {

    private ResultEncoder() {}

    /** Whether facets can stand beneath the hits. */
    public static boolean showsFacets(Format format) {
        return format == Format.TABLE || format == Format.JSON;
    }

    public static String encode(SearchResult result, Format format, Display display) {
        return switch (format) {
            case JSON -> ResultJson.of(result);
            case TABLE -> table(result, display);
            default -> hits(result.hits(), format.encoder(display));
        };
    }

    private static String table(SearchResult result, Display display) {
        String hits = result.hits().isEmpty() ? "" : hits(result.hits(), Format.TABLE.encoder(display));
        StringBuilder text = new StringBuilder(hits);
        for (FacetResult facet : FacetEncoder.shown(result)) {
            text.append(text.isEmpty() ? "" : "\n").append(FacetTable.of(facet, display));
        }
        return text.toString();
    }

    private static String hits(List<Hit> hits, RecordEncoder encoder) {
        StringBuilder text = new StringBuilder(encoder.head());
        String before = "";
        for (Hit hit : hits) {
            text.append(before).append(encoder.hit(hit));
            before = encoder.between();
        }
        return text.append(encoder.tail()).toString();
    }
}
