package org.onrecord.search.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The inverse of {@link QueryParser}: a query as text that reads back as the same tree. */
public final class QueryText {

    private QueryText() {}

    public static String of(Query query) {
        return switch (query) {
            case Query.Everything everything -> "";
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> quoted(phrase.text()) + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
            case Query.Prefix prefix -> prefix.text() + "*";
            case Query.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
            case Query.Code code -> code.value();
            case Query.Dates dates -> "[" + day(dates.days().first()) + " TO " + day(dates.days().last()) + "]";
            // In quotation marks, lest the first hyphen be read as a negation.
            case Query.YearlessDate date -> quoted(date.value());
            case Query.Numbers numbers -> numbers(numbers);
            case Query.FieldQuery named -> named.field().label() + ":" + value(named.value());
            case Query.And and -> joined(and.parts(), " ");
            case Query.Or or -> joined(or.parts(), " OR ");
            case Query.Not not -> "-" + operand(not.part());
        };
    }

    /** A phrase in marks of a style that it does not itself contain; any text lacks one of them, having been in it. */
    private static String quoted(String text) {
        if (text.indexOf('"') < 0) { return '"' + text + '"'; }
        if (text.indexOf('”') < 0) { return '“' + text + '”'; }
        return text.indexOf('»') < 0 ? '«' + text + '»' : '＂' + text + '＂';
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("*");
    }

    private static String numbers(Query.Numbers numbers) {
        return (numbers.withLeast() ? "[" : "{") + decimal(numbers.least()) + " TO " + decimal(numbers.most())
                + (numbers.withMost() ? "]" : "}");
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String value(Query value) {
        return value instanceof Query.Not ? "(" + of(value) + ")" : operand(value);
    }

    private static String joined(List<Query> parts, String with) {
        return parts.stream().map(QueryText::operand).collect(Collectors.joining(with));
    }

    private static String operand(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + of(query) + ")" : of(query);
    }
}
