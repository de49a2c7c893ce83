package org.onrecord.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.onrecord.schema.Facets;
import org.onrecord.search.FacetResult;

/**
 * The parts of dates below a path, and how many dates have each: the years, the months of a year, the days of a month. One
 * value a record, summed up here, is counted three times as fast as one for each of its parts.
 */
final class DateParts {

    private DateParts() {}

    /** The parts in order, of dates that begin with {@code path} and go on. */
    static List<FacetResult.Count> below(List<String> path, List<FacetResult.Count> dates) {
        Map<String, Integer> sums = new TreeMap<>();
        for (FacetResult.Count date : dates) {
            List<String> parts = Facets.dateParts(date.value());
            if (parts.size() > path.size() && parts.subList(0, path.size()).equals(path)) {
                sums.merge(parts.get(path.size()), date.hits(), Integer::sum);
            }
        }
        return sums.entrySet().stream().map(sum -> new FacetResult.Count(sum.getKey(), sum.getValue())).toList();
    }
}
