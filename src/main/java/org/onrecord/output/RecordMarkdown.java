package org.onrecord.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/** A Markdown table. Words of the article are escaped: they become no links, images, HTML, formulas or further columns. */
final class RecordMarkdown implements RecordEncoder {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&:/@$";

    /** What GitHub makes a link of without any sign around it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(www)\\.");

    @Override
    public String head() {
        return row(Stream.of("Speaker", "Stance", "Date", "Said", "Source", "Record")) + "|---|---|---|---|---|---|\n";
    }

    @Override
    public String row(AttributionRecord record) {
        String stance = Codes.of(record.stance().label());
        return row(Stream.of(
                Labels.speaker(record.speaker())
                        + Labels.office(record.speaker()).map(office -> ", " + office).orElse(""),
                stance + record.stance().target().map(target -> ": " + target).orElse(""),
                Labels.date(record.date()) + Labels.dateNote(record.date()).map(note -> " " + note).orElse(""),
                SaidText.of(record, List.of(), true).toString(),
                record.article().source().orElse(""),
                record.id()).map(RecordMarkdown::escape));
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
        return "";
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escape(String text) {
        String escaped = Printable.line(text).codePoints()
                .mapToObj(Character::toString)
                .map(c -> SPECIAL.contains(c) ? "\\" + c : c)
                .collect(Collectors.joining());
        return ADDRESS.matcher(escaped).replaceAll("$1\\\\.");
    }
}
