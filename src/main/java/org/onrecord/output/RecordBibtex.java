package org.onrecord.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Map<String, String> LONE = Map.of("{", "\\textbraceleft{}", "}", "\\textbraceright{}");

    /** An id of which the key loses nothing. */
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9.-]+#[0-9]+");
    private static final int NUMBER_BYTES = 4;

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
        return PLAIN_ID.matcher(id).matches() ? key : key + "-" + number(id);
    }

    private static String number(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, NUMBER_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** BibTeX counts escaped braces too: one without its fellow is written with balanced ones. */
    private static String escape(String text) {
        String line = Printable.line(text);
        BitSet lone = loneBraces(line);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            String c = line.substring(i, i + 1);
            escaped.append((lone.get(i) ? LONE : SPECIAL).getOrDefault(c, c));
        }
        return escaped.toString();
    }

    /** The places of braces that open or close nothing. */
    private static BitSet loneBraces(String text) {
        BitSet lone = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open.push(i);
            } else if (text.charAt(i) == '}' && open.poll() == null) {
                lone.set(i);
            }
        }
        open.forEach(lone::set);
        return lone;
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
