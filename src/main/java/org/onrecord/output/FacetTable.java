package org.onrecord.output;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.onrecord.search.FacetResult;
import org.onrecord.search.Field;

/** The counts of a facet for people: values, counts, and bars in proportion to them, the longest as wide as is left. */
final class FacetTable {

    private static final int MOST_BAR = 40;
    private static final String BAR = "█";
    private static final String LEAST_BAR = "▏";

    private final FacetResult facet;
    private final Display display;
    private final int values;
    private final int numbers;
    private final int bars;

    private FacetTable(FacetResult facet, Display display) {
        this.facet = facet;
        this.display = display;
        int widest = facet.counts().stream().mapToInt(count -> label(count).width()).max().orElse(0);
        this.numbers = Integer.toString(most()).length();
        this.values = Math.min(widest, Math.max(8, display.width() / 2));
        this.bars = Math.clamp(display.width() - values - numbers - Columns.gaps(3), 0, MOST_BAR);
    }

    static String of(FacetResult facet, Display display) {
        return new FacetTable(facet, display).print();
    }

    private String print() {
        StringBuilder text = new StringBuilder(StyledText.of(title(), Style.STRONG)
                .cut(display.width())
                .render(display.colour())).append('\n');
        counts().forEach(count -> text.append(line(count)));
        return text.toString();
    }

    /** Dates run on as time does, other values from the commonest down. */
    private List<FacetResult.Count> counts() {
        if (facet.field() != Field.DATE) { return facet.counts(); }
        return facet.counts().stream().sorted(Comparator.comparing(FacetResult.Count::value)).toList();
    }

    private String title() {
        String field = facet.field().label().toUpperCase(Locale.ROOT);
        String path = facet.path().isEmpty() ? "" : " " + String.join("/", facet.path());
        int hidden = facet.distinct() - facet.counts().size();
        String shown = hidden > 0 ? " (" + facet.counts().size() + " of " + facet.distinct() + " values)" : "";
        String sideways = facet.sideways() ? ", counted without the filter on " + facet.field().label() : "";
        return field + path + shown + sideways;
    }

    private String line(FacetResult.Count count) {
        StyledText value = label(count).cut(values);
        String padding = " ".repeat(values - value.width());
        String number = String.format(Locale.ROOT, "%" + numbers + "d", count.hits());
        return (value.render(display.colour()) + padding + "  " + number + "  " + bar(count.hits()))
                .stripTrailing() + "\n";
    }

    private String bar(int hits) {
        int length = (int) Math.round((double) bars * hits / Math.max(1, most()));
        if (hits == 0 || bars == 0) { return ""; }
        return length == 0 ? LEAST_BAR : BAR.repeat(length);
    }

    private int most() {
        return facet.counts().stream().mapToInt(FacetResult.Count::hits).max().orElse(0);
    }

    private static StyledText label(FacetResult.Count count) {
        return StyledText.of(count.value());
    }

    /** The tables of several facets, a blank line between them. */
    static String all(List<FacetResult> facets, Display display) {
        return String.join("\n", facets.stream().map(facet -> of(facet, display)).toList());
    }
}
