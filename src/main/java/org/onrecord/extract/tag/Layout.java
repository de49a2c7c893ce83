package org.onrecord.extract.tag;

import java.util.List;

import org.onrecord.model.Attribution;

/** A way of printing who says what that is read from the form of the paragraphs, not by the tagger. */
interface Layout {

    /** Whether {@code token} stands in a paragraph that this layout explains. */
    boolean covers(int token);

    /** The attributions it shows, in the order of the text. */
    List<Attribution> attributions();
}
