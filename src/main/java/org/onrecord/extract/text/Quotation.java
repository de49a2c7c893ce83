package org.onrecord.extract.text;

import org.onrecord.model.Span;

/**
 * A stretch of text between an opening quotation mark and its closing one, or the end of the paragraph.
 *
 * @param outer with the marks
 * @param inner without them
 * @param closed whether a closing mark ends it
 * @param resumes whether it goes on with an unclosed quotation of the paragraph before
 */
public record Quotation(Span outer, Span inner, boolean closed, boolean resumes) {

    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("inner " + inner + " is not inside outer " + outer);
        }
    }
}
