package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.search.query.Excerpt;
import org.onrecord.search.query.Parts;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryText;

/** Explains why a question has no answer: which filter, or which part of the query, left nothing. */
final class EmptyResult {

    /** Of so many parts of a query it is tried what would be without them. */
    private static final int PARTS = 8;

    private final Counter counter;
    private final LuceneQueries queries;

    EmptyResult(Counter counter, LuceneQueries queries) {
        this.counter = counter;
        this.queries = queries;
    }

    List<String> notes(Question question) throws IOException {
        int unfiltered = counter.count(question.with(condition -> false));
        return unfiltered == 0 ? queryNotes(question) : filterNotes(question, unfiltered);
    }

    private List<String> filterNotes(Question question, int unfiltered) throws IOException {
        List<String> notes = new ArrayList<>();
        for (Condition condition : question.conditions()) {
            int without = counter.count(question.with(other -> !other.equals(condition)));
            if (without > 0) {
                notes.add(filterNote(condition, without));
            }
        }
        if (notes.isEmpty() && !counter.timedOut()) {
            notes.add("without any filter there would be " + Counter.records(unfiltered));
        }
        return notes;
    }

    private static String filterNote(Condition condition, int without) {
        return condition.kind() == Condition.Kind.ASSERTED
                ? "left out, because they are negated, hypothetical or declined: " + Counter.records(without)
                        + " (add factuality:any to see them)"
                : "without “" + condition.label() + "” there would be " + Counter.records(without);
    }

    private List<String> queryNotes(Question question) throws IOException {
        List<String> notes = new ArrayList<>();
        List<QueryNode> parts = Parts.of(question.tree());
        for (int i = 0; i < Math.min(parts.size(), PARTS); i++) {
            addSpeakerNote(question, parts, i, notes);
            addPartNote(question, parts, i, notes);
        }
        return notes;
    }

    /** Whether a word would find something if it were the speaker's name, which plain words do not ask for. */
    private void addSpeakerNote(Question question, List<QueryNode> parts, int i, List<String> notes)
            throws IOException {
        QueryNode part = parts.get(i);
        if (!(part instanceof QueryNode.Word) && !(part instanceof QueryNode.Phrase) || queries.isWordless(part)) {
            return;
        }
        QueryNode named = new QueryNode.FieldQuery(part.at(), QueryField.SPEAKER, part);
        QueryNode tree = Parts.joined(Parts.replaced(parts, i, named));
        int found = count(question, tree);
        if (found > 0) {
            notes.add(QueryText.of(tree) + " would find " + Counter.records(found));
        }
    }

    private void addPartNote(Question question, List<QueryNode> parts, int i, List<String> notes) throws IOException {
        if (parts.size() == 1) { return; }
        int found = count(question, Parts.joined(Parts.without(parts, i)));
        if (found > 0) {
            notes.add("without “" + Excerpt.of(QueryText.of(parts.get(i))) + "” there would be "
                    + Counter.records(found));
        }
    }

    private int count(Question question, QueryNode tree) throws IOException {
        return queries.isWordless(tree) ? 0 : counter.count(question.asking(tree, queries.query(tree)).whole());
    }
}
