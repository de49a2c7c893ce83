package org.onrecord.testing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/**
 * An article with its right answers, written as text with marks: {@code {c1|content}}, {@code {s1|source}},
 * {@code {q1|cue}}, {@code {v1|quoted words}}, where the number joins what belongs to one attribution. Header lines
 * ({@code # id:}, {@code # source:}, {@code # published:}, {@code # title:}) come before it; after a line {@code ---}
 * a row an attribution: number, form, speaker, role, affiliation, stance, target, date and basis, factuality.
 *
 * @param article the article without the marks
 * @param attributions the attributions by their number; whether a content in quotation marks is direct is seen from
 *     the marks around it
 * @param rows the columns of each row by the attribution's number, trimmed; "-" where nothing is said
 */
public record MarkedArticle(Article article, Map<Integer, Attribution> attributions, Map<Integer, List<String>> rows) {

    private static final Pattern HEADER = Pattern.compile("# (\\w+): (.*)");
    private static final Pattern OPEN = Pattern.compile("\\{([csqv])(\\d+)\\|");
    private static final String QUOTES = "“”\"‘’'«»‹›„‚";

    /** The articles of a file in which a line {@code =====} separates them. */
    public static List<MarkedArticle> parseAll(String file) {
        List<MarkedArticle> all = new ArrayList<>();
        for (String part : file.split("(?m)^=====\\R?")) {
            if (!part.isBlank()) {
                all.add(parse(part.strip()));
            }
        }
        return all;
    }

    /** One article; header and rows may be missing. */
    public static MarkedArticle parse(String marked) {
        Map<String, String> header = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        Map<Integer, List<String>> rows = new TreeMap<>();
        boolean answers = false;
        for (String line : marked.split("\n", -1)) {
            Matcher head = HEADER.matcher(line);
            if (answers) {
                row(line, rows);
            } else if (body.isEmpty() && head.matches()) {
                header.put(head.group(1), head.group(2).strip());
            } else if (line.equals("---")) {
                answers = true;
            } else {
                body.append(body.isEmpty() ? "" : "\n").append(line);
            }
        }
        return marks(header, body.toString(), rows);
    }

    private static void row(String line, Map<Integer, List<String>> rows) {
        if (line.isBlank()) { return; }
        String[] first = line.strip().split("\\s+", 2);
        List<String> columns = new ArrayList<>();
        for (String column : first[1].split("\\|")) {
            columns.add(column.strip());
        }
        rows.put(Integer.parseInt(first[0]), columns);
    }

    private record Open(char kind, int number, int start) {}

    private static MarkedArticle marks(Map<String, String> header, String marked, Map<Integer, List<String>> rows) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Map<Character, List<Span>>> spans = new TreeMap<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher opening = OPEN.matcher(marked);
        int at = 0;
        while (at < marked.length()) {
            if (opening.region(at, marked.length()).lookingAt()) {
                open.push(new Open(opening.group(1).charAt(0), Integer.parseInt(opening.group(2)), text.length()));
                at = opening.end();
            } else if (marked.charAt(at) == '}' && !open.isEmpty()) {
                Open done = open.pop();
                spans.computeIfAbsent(done.number(), n -> new TreeMap<>())
                        .computeIfAbsent(done.kind(), k -> new ArrayList<>())
                        .add(new Span(done.start(), text.length()));
                at++;
            } else {
                text.append(marked.charAt(at++));
            }
        }
        Map<Integer, Attribution> attributions = new TreeMap<>();
        spans.forEach((number, kinds) -> attributions.put(number, attribution(text.toString(), kinds)));
        return new MarkedArticle(new Article(header(header), text.toString()), attributions, rows);
    }

    private static ArticleHeader header(Map<String, String> keys) {
        return new ArticleHeader(
                keys.getOrDefault("id", "marked"),
                Optional.ofNullable(keys.get("source")),
                Optional.empty(),
                Optional.ofNullable(keys.get("title")),
                Optional.empty(),
                Optional.ofNullable(keys.get("published")).map(LocalDate::parse),
                "en");
    }

    private static Attribution attribution(String text, Map<Character, List<Span>> kinds) {
        List<Span> content = kinds.get('c').stream().sorted().toList();
        List<Span> verbatim = kinds.getOrDefault('v', List.of());
        Form form = verbatim.isEmpty() ? Form.INDIRECT : Form.MIXED;
        if (content.stream().allMatch(span -> enclosed(text, span))) {
            form = Form.DIRECT;
            verbatim = content;
        }
        return new Attribution(
                form,
                content,
                verbatim.stream().sorted().toList(),
                kinds.getOrDefault('q', List.of()).stream().sorted().toList(),
                kinds.getOrDefault('s', List.of()).stream().sorted().toList(),
                1);
    }

    private static boolean enclosed(String text, Span span) {
        return span.start() > 0 && QUOTES.indexOf(text.charAt(span.start() - 1)) >= 0;
    }
}
