package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.model.Span;
import org.onrecord.search.quote.Wording.Word;

/** Reads words between blanks; [word] is an editor's, … before a word says that others were left out. */
final class PlainWordings {

    private PlainWordings() {}

    static Wording of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        boolean gap = false;
        for (String piece : text.split(" ")) {
            Span place = new Span(at, at + piece.length());
            at += piece.length() + 1;
            if (piece.equals("…")) {
                gap = true;
                continue;
            }
            boolean edited = piece.startsWith("[");
            String form = piece.replaceAll("[\\[\\]]", "");
            words.add(new Word(form, WordForms.base(form, form.replaceAll("(s|ed|ing)$", "")), place, edited, gap));
            gap = false;
        }
        return new Wording(text, words);
    }
}
