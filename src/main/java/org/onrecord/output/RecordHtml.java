package org.onrecord.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Form;
import org.onrecord.search.Hit;

/**
 * A page of HTML that stands alone: quotes in {@code blockquote}, a reporter's words in {@code p}, each with who, when and
 * where beneath. The article's characters are escaped, and only addresses of web pages become links.
 */
final class RecordHtml implements RecordEncoder {

    @Override
    public String head() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>On record</title>\n";
    }

    @Override
    public String row(AttributionRecord record) {
        Optional<String> url = Links.safe(record.article().url()).map(RecordHtml::escape);
        String cite = url.map(address -> " cite=\"" + address + "\"").orElse("");
        String said = escape(SaidText.of(record, List.of(), true).toString());
        String words = record.form() == Form.INDIRECT ? "<p class=\"reported\">" + said + "</p>"
                : "<blockquote" + cite + "><p>" + said + "</p></blockquote>";
        return "<figure id=\"" + escape(record.id()) + "\" data-stance=\"" + Codes.of(record.stance().label())
                + "\">\n" + words + "\n<figcaption>" + caption(record, url) + "</figcaption>\n</figure>\n";
    }

    private static String caption(AttributionRecord record, Optional<String> url) {
        String title = record.article().title().map(RecordHtml::escape).map(words -> "<cite>" + words + "</cite>")
                .orElse("");
        String linked = url.isPresent() && !title.isEmpty() ? "<a href=\"" + url.get() + "\">" + title + "</a>" : title;
        return Stream.of(
                escape(Labels.speaker(record.speaker())
                        + Labels.office(record.speaker()).map(office -> ", " + office).orElse("")),
                escape(record.date().value().map(date -> date + Labels.dateNote(record.date())
                        .map(note -> " " + note).orElse("")).orElse("")),
                linked,
                record.article().source().map(RecordHtml::escape).orElse(""),
                record.article().published().map(LocalDate::toString)
                        .map(day -> "<time datetime=\"" + day + "\">" + day + "</time>").orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String escape(String text) {
        return Printable.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    @Override
    public String hit(Hit hit) {
        return row(hit.record());
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail() {
        return "</html>\n";
    }
}
