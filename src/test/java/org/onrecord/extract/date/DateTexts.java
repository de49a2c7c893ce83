package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.NewsTagger;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Explained;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.MarkedArticle;

/** Texts cut into tokens, and the dates the rules give. */
final class DateTexts {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(NewsTagger.load());

    private DateTexts() {}

    static TokenizedText analyze(String text) {
        return analyze(new Article(ArticleHeader.of("test"), text));
    }

    static TokenizedText analyze(Article article) {
        return ANALYZER.analyze(article);
    }

    static TokenWindow window(String text) {
        TokenizedText tokens = analyze(text);
        return new TokenWindow(tokens, 0, tokens.size());
    }

    /** The mentions of a text as their words. */
    static List<DateMention> scan(String text) {
        return DateScanner.scan(window(text));
    }

    /** The date of each attribution, in the order of their numbers. */
    static List<Explained<SpokenDate>> dates(MarkedArticle marked) {
        TokenizedText text = analyze(marked.article());
        Optional<LocalDate> published = marked.article().header().published();
        return marked.attributions().values().stream()
                .map(attribution -> new RuleDateResolver().resolve(published, text, attribution))
                .toList();
    }

    static List<Explained<SpokenDate>> dates(String published, String marked) {
        return dates(MarkedArticle.parse("# published: " + published + "\n" + marked));
    }

    /** The date of the only or first attribution, as value and basis. */
    static String date(String published, String marked) {
        return show(dates(published, marked).getFirst().value());
    }

    static String dateWithoutPublication(String marked) {
        return show(dates(MarkedArticle.parse(marked)).getFirst().value());
    }

    static String show(SpokenDate date) {
        return date.value().orElse("-") + " " + date.basis().name().toLowerCase(java.util.Locale.ROOT);
    }
}
