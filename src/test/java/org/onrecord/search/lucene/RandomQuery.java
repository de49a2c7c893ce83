package org.onrecord.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.onrecord.json.Codes;
import org.onrecord.model.Factuality;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;

/** A random query of every kind the language has, and random filters, about {@link org.onrecord.testing.RandomRecords}. */
public final class RandomQuery {

    private static final List<String> WORDS = List.of(
            "harbour", "freeze", "frozen", "three-year", "the", "never", "accept", "bridge", "minister", "isn't",
            "café",
            "naive", "U.S.", "budget", "ferry", "toll", "deal", "שלום", "Istanbul", "nowhere");
    private static final List<String> NAMED = List.of(
            "speaker:ellinghurst", "speaker:o'neill", "role:mayor", "affiliation:quillon", "source:gazette",
            "source:post",
            "stance:oppose", "stance:mixed", "kind:quote", "form:mixed", "act:deny", "type:person",
            "factuality:negated",
            "factuality:any", "target:toll", "title:ferry", "said:never", "said:\"the ferry\"", "date:2025-05",
            "date:[2024-03 TO 2024-09]", "date:--05", "confidence:[0.5 TO 1]");

    private final Random random;
    private final String query;
    private final List<Filter> filters = new ArrayList<>();

    public RandomQuery(Random random) {
        this.random = random;
        this.query = random.nextInt(12) == 0 ? "" : query(2);
        for (int i = random.nextInt(3); i > 0; i--) {
            filters.add(filter());
        }
    }

    public String query() {
        return query;
    }

    public List<Filter> filters() {
        return filters;
    }

    private String query(int depth) {
        List<Supplier<String>> kinds = List.of(
                this::word,
                this::word,
                () -> any(NAMED),
                () -> "\"" + word() + " " + word() + "\"",
                () -> "\"" + word() + " " + word() + "\"~5",
                () -> word().substring(0, 2) + "*",
                () -> word() + "~",
                () -> deeper(depth, " "),
                () -> deeper(depth, " OR "),
                () -> deeper(depth, " -"),
                () -> "NOT " + word());
        return any(kinds).get();
    }

    private String deeper(int depth, String between) {
        if (depth == 0) { return word(); }
        return "(" + query(depth - 1) + ")" + between + "(" + query(depth - 1) + ")";
    }

    private String word() {
        return any(WORDS);
    }

    private Filter filter() {
        return switch (random.nextInt(6)) {
            case 0 -> new Filter.AnyOf(Field.SPEAKER, List.of("ellinghurst", "board"));
            case 1 -> new Filter.AnyOf(Field.STANCE, List.of(Codes.of(any(List.of(StanceLabel.values())))));
            case 2 -> new Filter.AnyOf(Field.FACTUALITY, List.of(Codes.of(any(List.of(Factuality.values())))));
            case 3 -> new Filter.DateRange(Optional.of("2024-06"), Optional.of("2025"));
            case 4 -> new Filter.DateRange(Optional.empty(), Optional.of("2025-01-15"));
            default -> new Filter.MinConfidence(random.nextInt(11) / 10.0);
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public String toString() {
        return query + " " + filters;
    }
}
