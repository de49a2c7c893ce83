package org.onrecord.extract.speaker;

import java.util.List;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Speaker;

/** Finds the speaker of every attribution of an article. Implementations may be used by many threads at once. */
public interface SpeakerResolver {

    /**
     * Resolves the speakers of one article.
     *
     * @param attributions in the order of their first content segment
     * @return one speaker for each attribution, in the same order
     */
    List<Explained<Speaker>> resolve(Article article, TokenizedText text, List<Attribution> attributions);
}
