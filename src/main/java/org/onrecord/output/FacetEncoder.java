package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.json.MapJson;
import org.onrecord.search.FacetResult;
import org.onrecord.search.SearchResult;

/** Turns the counts of a search into text. */
public final class FacetEncoder {

    /** The formats counts can be printed in. */
    public static final Set<Format> FORMATS = Set.of(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV, Format.TSV);

    private FacetEncoder() {}

    /** @param format one of {@link #FORMATS} */
    public static String encode(SearchResult result, Format format, Display display) {
        return switch (format) {
            case TABLE -> FacetTable.all(shown(result), display);
            case JSON -> document(result);
            case JSONL -> lines(result.facets());
            case CSV -> cells(result.facets(), CellWriter.CSV);
            case TSV -> cells(result.facets(), CellWriter.TSV);
            default -> throw new IllegalArgumentException("counts have no " + format.label() + " form");
        };
    }

    /** Where nothing is found, a heading alone says nothing; other values than those of a filter may have counts all the same. */
    static List<FacetResult> shown(SearchResult result) {
        return result.facets().stream().filter(facet -> result.total() > 0 || !facet.counts().isEmpty()).toList();
    }

    private static String document(SearchResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", result.total());
        json.put("timed_out", result.timedOut());
        json.put("facets", result.facets().stream().map(FacetJson::map).toList());
        return MapJson.write(json) + "\n";
    }

    private static String lines(List<FacetResult> facets) {
        return facets.stream()
                .flatMap(facet -> facet.counts().stream().map(count -> FacetJson.line(facet, count)))
                .map(line -> MapJson.write(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String cells(List<FacetResult> facets, CellWriter writer) {
        Stream<List<String>> rows = facets.stream().flatMap(facet -> facet.counts().stream()
                .map(count -> List.of(
                        facet.field().label(),
                        String.join("/", facet.path()),
                        writer.text(count.value()),
                        Integer.toString(count.hits()))));
        return Stream.concat(Stream.of(List.of("field", "path", "value", "hits")), rows)
                .map(writer::row)
                .collect(Collectors.joining());
    }
}
