package org.onrecord.search.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.schema.Fields;
import org.onrecord.search.query.Days;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.query.QueryNode;

/** Codes, dates and numbers as Lucene queries. */
final class ValueQueries {

    /** The length of "--05", which the days of that month begin with. */
    private static final int MONTH_LENGTH = 4;

    private ValueQueries() {}

    static Query code(QueryField field, String code) {
        return code.equals(QueryField.ANY) ? MatchAllDocsQuery.INSTANCE : new TermQuery(new Term(field.label(), code));
    }

    /** Records that can have been said on one of the days. */
    static Query days(Days days) {
        long[] first = {epochDay(days.first(), Long.MIN_VALUE)};
        long[] last = {epochDay(days.last(), Long.MAX_VALUE)};
        return LongRange.newIntersectsQuery(Fields.DAYS, first, last);
    }

    private static long epochDay(Optional<LocalDate> day, long open) {
        return day.map(LocalDate::toEpochDay).orElse(open);
    }

    static Query hasYear() {
        return new FieldExistsQuery(Fields.FIRST_DAY);
    }

    /** Records dated without a year that can mean the day, or a day of the month, that {@code value} names. */
    static Query yearless(String value) {
        if (value.length() == MONTH_LENGTH) { return new PrefixQuery(new Term(Fields.YEARLESS, value)); }
        String month = value.substring(0, MONTH_LENGTH);
        return new TermInSetQuery(
                Fields.YEARLESS, List.of(new BytesRef(value), new BytesRef(month)));
    }

    static Query numbers(QueryNode.Numbers numbers) {
        double least = numbers.withLeast() ? numbers.least() : Math.nextUp(numbers.least());
        double most = numbers.withMost() ? numbers.most() : Math.nextDown(numbers.most());
        return DoubleField.newRangeQuery(Fields.CONFIDENCE, least, most);
    }

    static Query confidenceOfAtLeast(double least) {
        return DoubleField.newRangeQuery(Fields.CONFIDENCE, least, 1);
    }
}
