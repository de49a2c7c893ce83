package org.onrecord.model;

import java.util.List;
import java.util.Objects;

/**
 * One act of saying in an article: what was said, the words that attribute it, the words that name the speaker.
 *
 * @param form how the content stands to its quotation marks
 * @param content ordered, disjoint segments of what was said, without outer quotation marks; at least one
 * @param verbatim the parts of the content inside quotation marks
 * @param cue the words that attribute; empty for a quote that only its place attributes
 * @param source the words that name the speaker here; empty where the article has none
 * @param confidence how probable it is that this was said as cut out, in [0, 1]
 * @param why the reasons for taking it, in words
 */
public record Attribution(
        Form form,
        List<Span> content,
        List<Span> verbatim,
        List<Span> cue,
        List<Span> source,
        double confidence,
        String why) {

    public Attribution {
        Objects.requireNonNull(form);
        content = Span.ordered(content);
        verbatim = Span.ordered(verbatim);
        cue = Span.ordered(cue);
        source = Span.ordered(source);
        Objects.requireNonNull(why);
        if (content.isEmpty()) { throw new IllegalArgumentException("an attribution needs content"); }
        if (verbatim.isEmpty() != (form == Form.INDIRECT)) {
            throw new IllegalArgumentException("form " + form + " does not fit verbatim " + verbatim);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0, 1]: " + confidence);
        }
    }

    /** One that needs no reason. */
    public Attribution(
            Form form,
            List<Span> content,
            List<Span> verbatim,
            List<Span> cue,
            List<Span> source,
            double confidence) {
        this(form, content, verbatim, cue, source, confidence, "");
    }
}
