package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Speaker;

/**
 * The speaker resolver that works by rules over the names, titles and pronouns of one article: it merges the names of
 * one person, reads roles around them, and resolves every source span to one of them, or to its own description. Where
 * the rules leave two people equally likely it names nobody. Linear in the length of the article; may be used by many
 * threads at once.
 */
public final class RuleSpeakerResolver implements SpeakerResolver {

    private final Lexicon lexicon;

    private RuleSpeakerResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the word lists from the class path; one resolver serves all articles. */
    public static RuleSpeakerResolver load() {
        return new RuleSpeakerResolver(Lexicon.load());
    }

    @Override
    public List<Explained<Speaker>> resolve(Article article, TokenizedText text, List<Attribution> attributions) {
        if (text.size() == 0) {
            return attributions.stream().map(a -> Answers.unresolved(Optional.empty(), "the text has no words"))
                    .toList();
        }
        List<Place> places = attributions.stream().map(a -> Place.of(text, a)).toList();
        return new ArticleReading(article, new Words(text, lexicon), places).speakers();
    }
}
