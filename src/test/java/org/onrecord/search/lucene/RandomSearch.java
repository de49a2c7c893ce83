package org.onrecord.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.query.Days;

/** A random search over random records, and the same decided record by record without an index. */
final class RandomSearch {

    private static final List<Field> COUNTED = List.copyOf(EnumSet.complementOf(EnumSet.of(Field.DATE)));

    private final Random random;
    private final List<Filter> filters = new ArrayList<>();
    private final String query;
    private final Map<Field, Predicate<AttributionRecord>> chosen = new EnumMap<>(Field.class);
    private Predicate<AttributionRecord> matching = record -> true;
    private boolean asserted = true;

    RandomSearch(Random random) {
        this.random = random;
        this.query = words();
        for (int i = random.nextInt(4); i > 0; i--) {
            filter();
        }
        if (asserted) {
            choose(Field.FACTUALITY, record -> record.factuality() == Factuality.ASSERTED);
        }
    }

    SearchRequest request() {
        return TestIndex.request(query, filters.toArray(Filter[]::new));
    }

    boolean matches(AttributionRecord record) {
        return matchesBut(record, Set.of());
    }

    /** Whether it matches when the filters on some fields are set aside. */
    boolean matchesBut(AttributionRecord record, Set<Field> aside) {
        return matching.test(record) && chosen.entrySet().stream()
                .allMatch(choice -> aside.contains(choice.getKey()) || choice.getValue().test(record));
    }

    /** Whether values of the field are chosen. */
    boolean filters(Field field) {
        return chosen.containsKey(field);
    }

    private void choose(Field field, Predicate<AttributionRecord> values) {
        chosen.merge(field, values, Predicate::and);
    }

    /** A facet on values, one on those that begin so, one on dates. */
    List<FacetRequest> facets() {
        Field field = random.nextBoolean() || chosen.isEmpty() ? any(COUNTED) : any(List.copyOf(chosen.keySet()));
        List<String> path = List.of("2025", "05").subList(0, random.nextInt(3));
        return List.of(
                new FacetRequest(field, List.of(), 1 + random.nextInt(10)),
                new FacetRequest(any(COUNTED), List.of(), 5, any(List.of("m", "NO", "as", "the b", "el"))),
                new FacetRequest(Field.DATE, path, 1 + random.nextInt(20)));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String words() {
        String word = any(List.of("bridge", "budget", "never", "accept"));
        Predicate<AttributionRecord> has = record -> says(record, word);
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> {
                matching = has.negate();
                yield "-" + word;
            }
            case 2 -> {
                matching = has.or(record -> says(record, "harbour"));
                yield word + " OR harbour";
            }
            default -> {
                matching = has;
                yield word;
            }
        };
    }

    /** Whether a word that has only one form is in the record's text or target. */
    private static boolean says(AttributionRecord record, String word) {
        Pattern whole = Pattern.compile("(?U)\\b" + word + "\\b");
        return whole.matcher(record.text()).find() || whole.matcher(record.stance().target().orElse("")).find();
    }

    private void filter() {
        switch (random.nextInt(6)) {
            case 0 -> add(Field.STANCE, any(List.of(StanceLabel.values())));
            case 1 -> {
                asserted = false;
                add(Field.FACTUALITY, any(List.of(Factuality.values())));
            }
            case 2 -> speaker(any(List.of("ellinghurst", "Mara", "Noor", "BOARD")));
            case 3 -> confidence(random.nextInt(11) / 10.0);
            default -> dates();
        }
    }

    private void add(Field field, Enum<?> code) {
        filters.add(new Filter.AnyOf(field, List.of(Codes.of(code))));
        choose(field, record -> value(field, record).equals(Optional.of(Codes.of(code))));
    }

    private void speaker(String part) {
        filters.add(new Filter.AnyOf(Field.SPEAKER, List.of(part)));
        Pattern name = Pattern.compile("\\b" + part + "\\b", Pattern.CASE_INSENSITIVE);
        choose(Field.SPEAKER, record -> record.speaker().name().filter(n -> name.matcher(n).find()).isPresent());
    }

    private void confidence(double least) {
        filters.add(new Filter.MinConfidence(least));
        matching = matching.and(record -> record.confidence() >= least);
    }

    private void dates() {
        String from = day();
        String to = day();
        boolean ordered = from.compareTo(to) <= 0;
        Optional<String> first = Optional.of(ordered ? from : to).filter(day -> random.nextInt(4) > 0);
        Optional<String> last = Optional.of(ordered ? to : from).filter(day -> random.nextInt(4) > 0);
        Days days = Days.between(first.flatMap(Days::of), last.flatMap(Days::of)).orElseThrow();
        filters.add(new Filter.DateRange(first, last));
        matching = matching.and(record -> meets(days, record));
    }

    private String day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800)).toString();
    }

    private static boolean meets(Days days, AttributionRecord record) {
        return record.date().from().isPresent()
                && days.last().map(last -> !record.date().from().orElseThrow().isAfter(last)).orElse(true)
                && days.first().map(first -> !record.date().to().orElseThrow().isBefore(first)).orElse(true);
    }

    /** The value of a record's field but for the date. */
    static Optional<String> value(Field field, AttributionRecord record) {
        return switch (field) {
            case SPEAKER -> record.speaker().name();
            case ROLE -> record.speaker().role();
            case AFFILIATION -> record.speaker().affiliation();
            case SOURCE -> record.article().source();
            case TARGET -> record.stance().target();
            case STANCE -> Optional.of(Codes.of(record.stance().label()));
            case KIND -> Optional.of(Codes.of(record.kind()));
            case FORM -> Optional.of(Codes.of(record.form()));
            case ACT -> Optional.of(Codes.of(record.act()));
            case TYPE -> Optional.of(Codes.of(record.speaker().type()));
            case FACTUALITY -> Optional.of(Codes.of(record.factuality()));
            case DATE -> throw new IllegalArgumentException("dates have parts");
        };
    }

    @Override
    public String toString() {
        return query + " " + filters;
    }
}
