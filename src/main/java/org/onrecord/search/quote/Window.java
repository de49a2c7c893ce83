package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.model.Span;

/**
 * The part of a long text in which a quotation is most likely to stand: the stretch, a few times as long as the quotation,
 * that has most of its words. Comparing word by word is for that part alone.
 */
public final class Window {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A stretch has so many words for each of the quotation's, and some more. */
    private static final int TIMES = 3;
    private static final int MORE = 20;

    private Window() {}

    /** The part of {@code text}; all of it when it is short. */
    public static String of(String text, Wording asked) {
        int size = TIMES * asked.size() + MORE;
        if (text.length() <= size) { return text; }
        Set<String> wanted = new HashSet<>();
        asked.words().forEach(word -> wanted.addAll(pieces(word.form())));
        List<Span> words = new ArrayList<>();
        List<Boolean> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
            hits.add(wanted.contains(word.group().toLowerCase(Locale.ROOT)));
        }
        if (words.size() <= size) { return text; }
        int from = best(hits, size);
        return text.substring(words.get(from).start(), words.get(from + size - 1).end());
    }

    private static List<String> pieces(String form) {
        return List.of(form.split("[^\\p{L}\\p{N}]+"));
    }

    /** The first word of the stretch of so many words that has most hits, the middle one of equally good ones in a row. */
    private static int best(List<Boolean> hits, int size) {
        int count = 0;
        int most = -1;
        int first = 0;
        int last = 0;
        for (int i = 0; i < hits.size(); i++) {
            count += hits.get(i) ? 1 : 0;
            count -= i >= size && hits.get(i - size) ? 1 : 0;
            int start = i - size + 1;
            if (start >= 0 && count > most) {
                most = count;
                first = start;
                last = start;
            } else if (start >= 0 && count == most && start == last + 1) {
                last = start;
            }
        }
        return (first + last) / 2;
    }
}
