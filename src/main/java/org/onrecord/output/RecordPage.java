package org.onrecord.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.json.Codes;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Stance;
import org.onrecord.output.FigureTable.Figure;

/** One record for people: the passage of the article with the content marked, then every field in words. */
public final class RecordPage {

    private static final String INDENT = "  ";

    private final AttributionRecord record;
    private final String text;
    private final Display display;

    private RecordPage(AttributionRecord record, String text, Display display) {
        this.record = record;
        this.text = text;
        this.display = display;
    }

    /** @param article the one the record comes from */
    public static String of(AttributionRecord record, Article article, Display display) {
        RecordPage page = new RecordPage(record, article.text(), display);
        return page.passage() + "\n" + FigureTable.of(page.fields(), display);
    }

    private String passage() {
        String sign = display.colour() ? "" : "**";
        List<MarkedText.Mark> marks = record.segments().stream()
                .map(segment -> new MarkedText.Mark(segment, sign, sign))
                .toList();
        List<Span> passage = Stream.of(record.segments(), record.cue(), record.source()).flatMap(List::stream).toList();
        return new MarkedText(text, marks).lines(Span.covering(passage)).stream()
                .flatMap(line -> line.wrap(display.width() - INDENT.length()).stream())
                .map(line -> INDENT + line.render(display.colour()) + "\n")
                .collect(Collectors.joining());
    }

    private List<Figure> fields() {
        List<Figure> fields = new ArrayList<>();
        fields.add(new Figure("speaker", speaker(record.speaker())));
        Labels.office(record.speaker()).ifPresent(office -> fields.add(new Figure("office", office)));
        fields.add(new Figure("kind", Labels.kind(record)));
        fields.add(new Figure("act", Codes.of(record.act()) + words(record.cue(), ", by ")));
        fields.add(new Figure("stance", stance(record.stance())));
        fields.add(new Figure("date", date()));
        fields.add(new Figure("factuality", Codes.of(record.factuality())));
        record.addressee().ifPresent(addressee -> fields.add(new Figure("addressee", addressee)));
        record.via().ifPresent(via -> fields.add(new Figure("via", via)));
        fields.add(new Figure("confidence", String.format(Locale.ROOT, "%.2f", record.confidence())));
        fields.add(new Figure("article", article(record.article())));
        record.article().url().ifPresent(url -> fields.add(new Figure("url", url)));
        if (!record.corrected().isEmpty()) {
            fields.add(new Figure("corrected", String.join(", ", record.corrected()) + " (by a user)"));
        }
        fields.add(new Figure("record", record.id()));
        return fields;
    }

    private String speaker(Speaker speaker) {
        return Labels.speaker(speaker) + " (" + Codes.of(speaker.type()) + ")" + words(record.source(), ", from ")
                + ", resolved by " + Codes.of(speaker.resolvedBy());
    }

    private String stance(Stance stance) {
        String score = stance.evidence().isEmpty() ? "" : String.format(Locale.ROOT, " (%+.2f)", stance.score());
        String target = stance.target().map(words -> " toward “" + words + "”").orElse("");
        return Codes.of(stance.label()) + score + target + words(stance.evidence(), ", shown by ");
    }

    private String date() {
        String basis = record.date().basis() == DateBasis.PUBLICATION ? "the day of publication"
                : Codes.of(record.date().basis());
        return record.date().value().map(value -> value + " (" + basis + ")").orElse("unknown");
    }

    private String words(List<Span> spans, String lead) {
        if (spans.isEmpty()) { return ""; }
        return spans.stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> "“" + span.in(text) + "”")
                .collect(Collectors.joining(" … ", lead, ""));
    }

    private static String article(ArticleHeader header) {
        return Stream.of(
                header.title(),
                header.source(),
                header.author().map(author -> "by " + author),
                header.published().map(LocalDate::toString).map(day -> "published " + day),
                Optional.of(header.id()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
