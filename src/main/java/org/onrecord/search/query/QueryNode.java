package org.onrecord.search.query;

import java.util.List;
import java.util.Objects;

/** A search as a tree. Texts are as typed, not yet analyzed. */
public sealed interface QueryNode {

    /** Where this part begins in the query's text, in UTF-16 units. */
    int at();

    /** Every record: what an empty query asks for. */
    record Everything(int at) implements QueryNode {}

    /** A run of characters between spaces; an analyzer may see several words in it. */
    record Word(int at, String text) implements QueryNode {

        public Word {
            Objects.requireNonNull(text);
        }
    }

    /**
     * Words between quotation marks.
     *
     * @param slop how many places the words may be moved in all; 0 for the exact phrase
     */
    record Phrase(int at, String text, int slop) implements QueryNode {

        public Phrase {
            Objects.requireNonNull(text);
        }
    }

    /** Words that begin with {@code text}. */
    record Prefix(int at, String text) implements QueryNode {

        public Prefix {
            Objects.requireNonNull(text);
        }
    }

    /** Words that become {@code text} by at most {@code edits} insertions, deletions, changes or swaps of a letter. */
    record Fuzzy(int at, String text, int edits) implements QueryNode {

        public Fuzzy {
            Objects.requireNonNull(text);
        }
    }

    /** A value of {@code field}, which holds one of a few codes; or {@link QueryField#ANY}. */
    record Code(int at, QueryField field, String value) implements QueryNode {

        public Code {
            Objects.requireNonNull(field);
            Objects.requireNonNull(value);
        }
    }

    /** Days of which at least one can be the day of speaking. */
    record Dates(int at, Days days) implements QueryNode {

        public Dates {
            Objects.requireNonNull(days);
        }
    }

    /** A date without a year: {@code --05-27}, or {@code --05} for any day of the month. */
    record YearlessDate(int at, String value) implements QueryNode {

        public YearlessDate {
            Objects.requireNonNull(value);
        }
    }

    /** Numbers from {@code least} to {@code most}, each itself included or not. */
    record Numbers(int at, double least, double most, boolean withLeast, boolean withMost) implements QueryNode {}

    /** What {@code value} says, of one field. */
    record FieldQuery(int at, QueryField field, QueryNode value) implements QueryNode {

        public FieldQuery {
            Objects.requireNonNull(field);
            Objects.requireNonNull(value);
        }
    }

    /** All of its parts, two or more. */
    record And(int at, List<QueryNode> parts) implements QueryNode {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of its parts, two or more. */
    record Or(int at, List<QueryNode> parts) implements QueryNode {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Everything but its part. */
    record Not(int at, QueryNode part) implements QueryNode {

        public Not {
            Objects.requireNonNull(part);
        }
    }
}
