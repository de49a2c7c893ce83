package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;

/** What a query joins by AND at its top: the parts that can be taken away or exchanged one by one. */
public final class Parts {

    private Parts() {}

    /** The parts; the query itself when it joins none. */
    public static List<QueryNode> of(QueryNode tree) {
        return tree instanceof QueryNode.And and ? and.parts() : List.of(tree);
    }

    /** The query that joins the parts; everything when there are none. */
    public static QueryNode joined(List<QueryNode> parts) {
        return switch (parts.size()) {
            case 0 -> new QueryNode.Everything(0);
            case 1 -> parts.getFirst();
            default -> new QueryNode.And(parts.getFirst().at(), parts);
        };
    }

    public static List<QueryNode> without(List<QueryNode> parts, int index) {
        List<QueryNode> others = new ArrayList<>(parts);
        others.remove(index);
        return others;
    }

    public static List<QueryNode> replaced(List<QueryNode> parts, int index, QueryNode other) {
        List<QueryNode> changed = new ArrayList<>(parts);
        changed.set(index, other);
        return changed;
    }
}
