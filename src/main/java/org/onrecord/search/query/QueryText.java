package org.onrecord.search.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The inverse of {@link QueryParser}: a query as text that reads back as the same tree. */
public final class QueryText {

    private QueryText() {}

    public static String of(QueryNode query) {
        return switch (query) {
            case QueryNode.Everything everything -> "";
            case QueryNode.Word word -> word.text();
            case QueryNode.Phrase phrase -> quoted(phrase.text()) + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
            case QueryNode.Prefix prefix -> prefix.text() + "*";
            case QueryNode.Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
            case QueryNode.Code code -> code.value();
            case QueryNode.Dates dates -> "[" + day(dates.days().first()) + " TO " + day(dates.days().last()) + "]";
            // In quotation marks, lest the first hyphen be read as a negation.
            case QueryNode.YearlessDate date -> quoted(date.value());
            case QueryNode.Numbers numbers -> numbers(numbers);
            case QueryNode.FieldQuery named -> named.field().label() + ":" + value(named.value());
            case QueryNode.And and -> joined(and.parts(), " ");
            case QueryNode.Or or -> joined(or.parts(), " OR ");
            case QueryNode.Not not -> "-" + operand(not.part());
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

    private static String numbers(QueryNode.Numbers numbers) {
        return (numbers.withLeast() ? "[" : "{") + decimal(numbers.least()) + " TO " + decimal(numbers.most())
                + (numbers.withMost() ? "]" : "}");
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String value(QueryNode value) {
        return value instanceof QueryNode.Not ? "(" + of(value) + ")" : operand(value);
    }

    private static String joined(List<QueryNode> parts, String with) {
        return parts.stream().map(QueryText::operand).collect(Collectors.joining(with));
    }

    private static String operand(QueryNode query) {
        return query instanceof QueryNode.And || query instanceof QueryNode.Or ? "(" + of(query) + ")" : of(query);
    }
}
