package org.onrecord.extract.tag;

import java.util.List;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/** Finds the attributions of an article. Implementations may be used by many threads at once. */
public interface AttributionFinder {

    /** The attributions of {@code text} in the order of their first content segment. */
    List<Attribution> find(TokenizedText text);
}
