package org.onrecord.search.lucene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.onrecord.json.Codes;
import org.onrecord.model.Factuality;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.query.Days;
import org.onrecord.search.query.Excerpt;
import org.onrecord.search.query.Leaf;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.query.QueryField.ValueKind;
import org.onrecord.search.query.QueryNode;

/** Turns filters into conditions. Safe for many threads. */
final class Conditions {

    private static final String DATE_EXPECTED = "write 2025, 2025-05 or 2025-05-27";
    private static final int LONGEST_VALUE = 1_000;

    private final Analysis analysis;

    Conditions(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The conditions of a request: its filters, and that the record is asserted unless filters or query say otherwise.
     *
     * @throws BadQueryException when a filter's value is none of its field's
     */
    List<Condition> of(List<Filter> filters, QueryNode tree) {
        List<Condition> conditions = new ArrayList<>(of(filters));
        if (!asksForFactuality(filters, tree)) {
            conditions.add(asserted());
        }
        return conditions;
    }

    /** The conditions of filters alone. */
    List<Condition> of(List<Filter> filters) {
        return filters.stream().map(this::condition).toList();
    }

    private static boolean asksForFactuality(List<Filter> filters, QueryNode tree) {
        return filters.stream().anyMatch(Conditions::isOnFactuality)
                || Leaf.of(tree).stream().anyMatch(leaf -> leaf.field().equals(Optional.of(QueryField.FACTUALITY)));
    }

    private static boolean isOnFactuality(Filter filter) {
        return filter instanceof Filter.AnyOf any && QueryField.of(any.field()) == QueryField.FACTUALITY;
    }

    private static Condition asserted() {
        String code = Codes.of(Factuality.ASSERTED);
        Query query = ValueQueries.code(QueryField.FACTUALITY, code);
        return new Condition("factuality " + code, query, Condition.Kind.ASSERTED, Optional.of(Field.FACTUALITY));
    }

    private Condition condition(Filter filter) {
        return switch (filter) {
            case Filter.AnyOf any -> anyOf(any);
            case Filter.DateRange range -> dates(range);
            case Filter.MinConfidence min -> confidence(min);
        };
    }

    private Condition anyOf(Filter.AnyOf any) {
        QueryField field = QueryField.of(any.field());
        BooleanQuery.Builder values = new BooleanQuery.Builder();
        any.values().forEach(value -> values.add(value(field, value), Occur.SHOULD));
        String label = field.label() + " " + Excerpt.of(String.join(" or ", any.values()));
        return new Condition(label, values.build(), Condition.Kind.VALUE, Optional.of(any.field()));
    }

    private Query value(QueryField field, String value) {
        return field.valueKind() == ValueKind.CODES ? field.code(value)
                .map(code -> ValueQueries.code(field, code))
                .orElseThrow(() -> new BadQueryException(field.unknownCode(value))) : name(field, value);
    }

    private Query name(QueryField field, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new BadQueryException("a " + field.label() + " of more than " + LONGEST_VALUE + " characters");
        }
        return analysis.everyTerm(field.label(), value).orElseThrow(
                () -> new BadQueryException(
                        "nothing to search for in the " + field.label() + " “" + Excerpt.of(value)
                                + "”: write a part of the name"));
    }

    private static Condition dates(Filter.DateRange range) {
        Days days = Days.between(range.from().map(Conditions::days), range.to().map(Conditions::days))
                .orElseThrow(
                        () -> new BadQueryException(
                                "the dates from " + range.from().orElse("") + " to " + range.to().orElse("")
                                        + " hold no day: the earlier date comes first"));
        String label = "dates" + range.from().map(from -> " from " + from).orElse("")
                + range.to().map(to -> " to " + to).orElse("");
        return new Condition(label, ValueQueries.days(days), Condition.Kind.DATE, Optional.empty());
    }

    private static Days days(String text) {
        return Days.of(text.strip()).orElseThrow(
                () -> new BadQueryException("“" + Excerpt.of(text) + "” is not a date: " + DATE_EXPECTED));
    }

    private static Condition confidence(Filter.MinConfidence min) {
        String label = "confidence of at least " + BigDecimal.valueOf(min.least()).toPlainString();
        return new Condition(label, ValueQueries.confidenceOfAtLeast(min.least()), Condition.Kind.VALUE,
                Optional.empty());
    }
}
