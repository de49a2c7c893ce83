package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An end of a query's tree in its place.
 *
 * @param node the word, phrase or value
 * @param field the field it is looked for in; empty when the query names none
 * @param wanted whether a record is to have it, rather than to lack it
 */
public record Leaf(QueryNode node, Optional<QueryField> field, boolean wanted) {

    public Leaf {
        Objects.requireNonNull(node);
        Objects.requireNonNull(field);
    }

    /** The leaves of a tree, in the order of its text. */
    public static List<Leaf> of(QueryNode tree) {
        List<Leaf> leaves = new ArrayList<>();
        add(tree, Optional.empty(), true, leaves);
        return leaves;
    }

    private static void add(QueryNode node, Optional<QueryField> field, boolean wanted, List<Leaf> leaves) {
        switch (node) {
            case QueryNode.And and -> and.parts().forEach(part -> add(part, field, wanted, leaves));
            case QueryNode.Or or -> or.parts().forEach(part -> add(part, field, wanted, leaves));
            case QueryNode.Not not -> add(not.part(), field, !wanted, leaves);
            case QueryNode.FieldQuery named -> add(named.value(), Optional.of(named.field()), wanted, leaves);
            default -> leaves.add(new Leaf(node, field, wanted));
        }
    }

    /** The characters to be analyzed into words; empty for codes, dates and numbers. */
    public Optional<String> text() {
        return switch (node) {
            case QueryNode.Word word -> Optional.of(word.text());
            case QueryNode.Phrase phrase -> Optional.of(phrase.text());
            case QueryNode.Prefix prefix -> Optional.of(prefix.text());
            case QueryNode.Fuzzy fuzzy -> Optional.of(fuzzy.text());
            default -> Optional.empty();
        };
    }
}
