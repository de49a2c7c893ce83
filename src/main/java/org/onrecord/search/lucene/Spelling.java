package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.onrecord.schema.Fields;
import org.onrecord.search.Filter;
import org.onrecord.search.query.Leaf;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.query.QueryField.ValueKind;
import org.onrecord.search.query.QueryNode;

/** Names the words of a query that are nowhere in the index, with words that are and that look like them. */
final class Spelling {

    private static final int WORDS = 5;
    private static final int SUGGESTIONS = 3;

    /** Shorter words are like too many others. */
    private static final int SHORTEST = 3;

    private final IndexReader reader;
    private final Analysis analysis;
    private final DirectSpellChecker checker = checker();

    Spelling(IndexReader reader, Analysis analysis) {
        this.reader = reader;
        this.analysis = analysis;
    }

    private static DirectSpellChecker checker() {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setLowerCaseTerms(false);
        checker.setMinQueryLength(SHORTEST);
        return checker;
    }

    /** One line for each unknown word of the query and the filters, for the first few of them. */
    List<String> notes(QueryNode tree, List<Filter> filters) throws IOException {
        List<String> notes = new ArrayList<>();
        for (Leaf leaf : Leaf.of(tree)) {
            if (leaf.wanted() && (leaf.node() instanceof QueryNode.Word || leaf.node() instanceof QueryNode.Phrase)) {
                addUnknown(leaf.field(), leaf.text().orElse(""), notes);
            }
        }
        for (Filter filter : filters) {
            if (filter instanceof Filter.AnyOf any && QueryField.of(any.field()).valueKind() == ValueKind.NAMES) {
                for (String value : any.values()) {
                    addUnknown(Optional.of(QueryField.of(any.field())), value, notes);
                }
            }
        }
        return notes.stream().distinct().limit(WORDS).toList();
    }

    private void addUnknown(Optional<QueryField> field, String text, List<String> notes) throws IOException {
        Scope scope = field.map(Scope::of).orElse(Scope.DEFAULT);
        String form = scope.forms().getFirst();
        for (String word : analysis.forms(form, text)) {
            if (notes.size() < WORDS && !isKnown(word, scope)) {
                notes.add(note(word, field, suggestions(new Term(dictionary(form), word))));
            }
        }
    }

    /** The field whose terms are whole words: stems are no spellings. */
    private static String dictionary(String field) {
        return Fields.STEMMED.contains(field) ? Fields.TEXT_EXACT : field;
    }

    private boolean isKnown(String word, Scope scope) throws IOException {
        for (String field : scope.words()) {
            for (String term : analysis.terms(field, word)) {
                if (reader.docFreq(new Term(field, term)) > 0) { return true; }
            }
        }
        return false;
    }

    private String suggestions(Term unknown) throws IOException {
        SuggestWord[] words = checker.suggestSimilar(unknown, SUGGESTIONS, reader, SuggestMode.SUGGEST_ALWAYS);
        return Arrays.stream(words).map(word -> word.string).collect(Collectors.joining(", "));
    }

    private static String note(String word, Optional<QueryField> field, String suggestions) {
        String where = field.map(Spelling::container).orElse("record");
        return "“" + word + "” is in no " + where + (suggestions.isEmpty() ? "" : "; similar words: " + suggestions);
    }

    private static String container(QueryField field) {
        return switch (field) {
            case TEXT -> "record";
            case SAID -> "quote";
            default -> field.label();
        };
    }
}
