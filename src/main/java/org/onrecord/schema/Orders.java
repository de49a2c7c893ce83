package org.onrecord.schema;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;

/**
 * The orders of records. An imprecise date stands behind every date it may have come before or after: newest first goes by
 * the first day it can have been, oldest first by the last. Records without a year come last, ties go by id.
 */
public final class Orders {

    private static final SortField BY_ID = KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);

    public static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_ID);
    public static final Sort NEWEST = new Sort(byDay(Fields.FIRST_DAY, true, Long.MIN_VALUE), BY_ID);
    public static final Sort OLDEST = new Sort(byDay(Fields.LAST_DAY, false, Long.MAX_VALUE), BY_ID);

    private Orders() {}

    private static SortField byDay(String field, boolean reverse, long withoutYear) {
        return LongField.newSortField(field, reverse, SortedNumericSelector.Type.MIN, withoutYear);
    }
}
