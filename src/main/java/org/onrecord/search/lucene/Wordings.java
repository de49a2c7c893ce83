package org.onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.onrecord.model.Span;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.Fields;
import org.onrecord.search.quote.WordForms;
import org.onrecord.search.quote.Wording;

/** Reads texts word by word, as the index does. Safe for many threads. */
final class Wordings {

    private final Analyzer analyzer = Analyzers.querying();

    /** A word in one of its two readings. */
    private record Term(String text, Span place) {}

    Wording of(String text) {
        List<Term> forms = terms(Fields.TEXT_EXACT, text);
        List<Term> stems = terms(Fields.TEXT, text);
        List<Wording.Word> words = new ArrayList<>();
        int at = 0;
        boolean edited = false;
        for (int i = 0; i < forms.size(); i++) {
            Span place = forms.get(i).place();
            String before = text.substring(at, place.start());
            edited = isEdited(edited, before) && text.indexOf(']', place.end()) >= 0;
            String form = forms.get(i).text();
            String stem = WordForms.base(form, stems.get(i).text());
            words.add(new Wording.Word(form, stem, place, edited, hasGap(before)));
            at = place.end();
        }
        return new Wording(text, words);
    }

    /** Whether an editor's bracket is open behind {@code between}. */
    private static boolean isEdited(boolean edited, String between) {
        int open = between.lastIndexOf('[');
        int close = between.lastIndexOf(']');
        return open > close || open == close && edited;
    }

    private static boolean hasGap(String between) {
        return between.contains("…") || between.contains("...") || between.contains(". . .");
    }

    private List<Term> terms(String field, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return terms;
    }
}
