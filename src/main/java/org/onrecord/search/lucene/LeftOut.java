package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.search.query.Excerpt;
import org.onrecord.search.query.Leaf;
import org.onrecord.search.query.Parts;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryText;

/** Says what a search passed over: records without a year when days are asked for, and signs that are no words. */
final class LeftOut {

    private final Counter counter;
    private final LuceneQueries queries;

    LeftOut(Counter counter, LuceneQueries queries) {
        this.counter = counter;
        this.queries = queries;
    }

    List<String> notes(Question question) throws IOException {
        List<String> notes = new ArrayList<>();
        addWordless(question.tree(), notes);
        addYearless(question, notes);
        return notes;
    }

    private void addWordless(QueryNode tree, List<String> notes) {
        for (Leaf leaf : Leaf.of(tree)) {
            if (leaf.text().isPresent() && queries.isWordless(leaf.node())) {
                notes.add("“" + Excerpt.of(QueryText.of(leaf.node())) + "” holds no word and was left out");
            }
        }
    }

    private void addYearless(Question question, List<String> notes) throws IOException {
        List<QueryNode> parts = Parts.of(question.tree());
        List<QueryNode> others = parts.stream().filter(part -> !asksForDays(part)).toList();
        boolean asked = others.size() < parts.size() || question.conditions().stream().anyMatch(LeftOut::isOnDays);
        if (!asked) { return; }
        QueryNode tree = Parts.joined(others);
        int yearless = queries.isWordless(tree) ? 0 : counter.count(
                question.asking(tree, queries.query(tree))
                        .with(condition -> !isOnDays(condition), ValueQueries.hasYear()));
        if (yearless > 0) {
            notes.add(Counter.records(yearless) + " without a year left out, since no range of dates can hold them");
        }
    }

    private static boolean asksForDays(QueryNode part) {
        return part instanceof QueryNode.FieldQuery named && named.value() instanceof QueryNode.Dates;
    }

    private static boolean isOnDays(Condition condition) {
        return condition.kind() == Condition.Kind.DATE;
    }
}
