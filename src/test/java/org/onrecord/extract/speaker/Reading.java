package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.extract.text.NewsTagger;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Speaker;
import org.onrecord.testing.MarkedArticle;

/** What the tests of this package share: one analyzer, one resolver, short ways to use them. */
final class Reading {

    static final TextAnalyzer ANALYZER = new TextAnalyzer(NewsTagger.load());
    static final RuleSpeakerResolver RESOLVER = RuleSpeakerResolver.load();
    static final Lexicon LEXICON = Lexicon.load();

    private Reading() {}

    /** The speakers of a marked article by the numbers of its attributions. */
    static Map<Integer, Explained<Speaker>> speakers(MarkedArticle marked) {
        List<Integer> numbers = new ArrayList<>(marked.attributions().keySet());
        numbers.sort((a, b) -> marked.attributions().get(a).content().getFirst()
                .compareTo(marked.attributions().get(b).content().getFirst()));
        List<Attribution> attributions = numbers.stream().map(n -> marked.attributions().get(n)).toList();
        List<Explained<Speaker>> found = RESOLVER.resolve(marked.article(), ANALYZER.analyze(marked.article()),
                attributions);
        Map<Integer, Explained<Speaker>> byNumber = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            byNumber.put(numbers.get(i), found.get(i));
        }
        return byNumber;
    }

    /** The speaker of the first attribution of a marked text. */
    static Explained<Speaker> speaker(String marked) {
        return speakers(MarkedArticle.parse(marked)).get(1);
    }

    /** The speaker of the last attribution of a marked text. */
    static Explained<Speaker> last(String marked) {
        return List.copyOf(speakers(MarkedArticle.parse(marked)).values()).getLast();
    }

    static Words words(String text) {
        return new Words(tokens(text), LEXICON);
    }

    static TokenizedText tokens(String text) {
        return ANALYZER.analyze(new Article(ArticleHeader.of("test"), text));
    }

    static Names names(Words words) {
        return new Names(words.size(), new NameFinder(words, new RoleReader(words)).find(List.of()));
    }

    /** All who are named in a text. */
    static Cast cast(Words words) {
        return new Cast(words, names(words));
    }
}
