package org.onrecord.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.json.Codes;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;
import org.onrecord.output.FigureTable.Figure;

/** A whole article for people: its text with the content of every record between numbered brackets, then the records. */
public final class ArticlePage {

    private ArticlePage() {}

    /** @param records the article's, in the order in which they are to be numbered from 1 */
    public static String of(Article article, List<AttributionRecord> records, Display display) {
        return head(article.header(), display) + "\n" + body(article.text(), records, display) + "\n"
                + FigureTable.of(legend(records), display);
    }

    private static String head(ArticleHeader header, Display display) {
        StyledText title = StyledText.of(header.title().orElse(header.id()), Style.STRONG);
        String facts = Stream.of(
                header.source(),
                header.author().map(author -> "by " + author),
                header.published().map(LocalDate::toString),
                header.url(),
                Optional.of(header.id()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return print(List.of(title, StyledText.of(facts, Style.FAINT)), display);
    }

    private static String body(String text, List<AttributionRecord> records, Display display) {
        if (text.isEmpty()) { return ""; }
        return print(new MarkedText(text, marks(records)).lines(new Span(0, text.length())), display);
    }

    private static List<MarkedText.Mark> marks(List<AttributionRecord> records) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            String open = "[" + (i + 1) + " ";
            records.get(i).segments().forEach(segment -> marks.add(new MarkedText.Mark(segment, open, "]")));
        }
        return marks;
    }

    private static List<Figure> legend(List<AttributionRecord> records) {
        List<Figure> legend = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            legend.add(new Figure("[" + (i + 1) + "]", line(records.get(i))));
        }
        return legend;
    }

    private static String line(AttributionRecord record) {
        return String.join(
                " · ",
                Labels.speaker(record.speaker()),
                Codes.of(record.act()),
                Codes.of(record.stance().label()),
                Labels.date(record.date()),
                Codes.of(record.factuality()),
                record.id());
    }

    private static String print(List<StyledText> texts, Display display) {
        return texts.stream()
                .flatMap(text -> text.wrap(display.width()).stream())
                .map(line -> line.render(display.colour()) + "\n")
                .collect(Collectors.joining());
    }
}
