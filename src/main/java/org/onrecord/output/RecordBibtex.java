package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/**
 * BibTeX, an {@code @misc} entry a record: the article it stands in, and in the note who said what. Fields that are not
 * known are left out; {@code record}, which styles pass over, has the record's id. The article's characters are escaped, so that they are no commands of LaTeX.
 */
final class RecordBibtex implements RecordEncoder {

    private static final Map<String, String> SPECIAL = Map.of("\\", "\\textbackslash{}", "{", "\\{", "}", "\\}", "$",
            "\\$",
            "&", "\\&", "#", "\\#", "^", "\\^{}", "_", "\\_", "~", "\\~{}", "%", "\\%");

    @Override
    public String head() {
        return "";
    }

    @Override
    public String row(AttributionRecord record) {
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        fields.put("author", record.article().author().map(author -> "{" + escape(author) + "}"));
        fields.put("title", record.article().title().map(title -> "{" + escape(title) + "}"));
        fields.put("howpublished", record.article().source().map(RecordBibtex::escape));
        fields.put("year", record.article().published().map(day -> Integer.toString(day.getYear())));
        fields.put("month", record.article().published().map(day -> Integer.toString(day.getMonthValue())));
        fields.put("date", record.article().published().map(Object::toString));
        fields.put("url", Links.safe(record.article().url()).map(RecordBibtex::url));
        fields.put("note", Optional.of(escape(Citation.note(record))));
        fields.put("record", Optional.of(plain(record.id())));
        return "@misc{" + key(record.id()) + ",\n" + fields.entrySet().stream()
                .filter(field -> field.getValue().isPresent())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue().orElseThrow() + "}")
                .collect(Collectors.joining(",\n")) + "\n}\n";
    }

    /** The id where a key may hold it, else made of its letters and digits with a number that keeps keys apart. */
    private static String key(String id) {
        String key = id.replaceAll("[^A-Za-z0-9.-]+", "-");
        boolean same = key.equals(id.replace('#', '-'));
        return same ? key : key + String.format(Locale.ROOT, "-%08x", id.hashCode());
    }

    private static String escape(String text) {
        return Printable.line(text).codePoints()
                .mapToObj(Character::toString)
                .map(c -> SPECIAL.getOrDefault(c, c))
                .collect(Collectors.joining());
    }

    /** An address stays as it is, but for what would end the field. */
    private static String url(String url) {
        return Printable.line(url).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
    }

    /** What is not set in type stays as it is, but for what would end the field. */
    private static String plain(String text) {
        return Printable.line(text).replace('{', '(').replace('}', ')');
    }

    @Override
    public String hit(Hit hit) {
        return row(hit.record());
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String tail() {
        return "";
    }
}
