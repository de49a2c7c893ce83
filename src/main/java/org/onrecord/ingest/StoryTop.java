package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the first and last lines of a story tell of it, as newspapers lay them out: headline, byline, a line with the
 * date, dateline. Nothing is taken out of the text.
 *
 * @param title the first line, unless it is something else: a byline, a date, a report, the start of a wrapped paragraph
 * @param author the names of the byline, which stands near the top or at the end
 * @param published the day of the date line or dateline; only one with a year
 * @param agency the agency the dateline names
 */
record StoryTop(
        Optional<String> title, Optional<String> author, Optional<LocalDate> published, Optional<String> agency) {

    private static final int TOP_LINES = 6;

    /** Further down a date belongs to the story: a diary, a chronicle. */
    private static final int DATE_LINES = 4;

    private static final int END_LINES = 3;
    private static final int LINE = 400;
    private static final int LONGEST_TITLE = 250;

    private static final Pattern DATE_LABEL = Pattern
            .compile("(?:first )?(?:published|posted|date)(?: on)?(?:\\s*:)?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s+[|·•]\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)]?$");

    static StoryTop of(String text) {
        List<String> top = Lines.first(text, TOP_LINES, LINE);
        List<String> dated = top.subList(0, Math.min(DATE_LINES, top.size()));
        Optional<Dateline> dateline = first(dated.stream().map(Dateline::of));
        Optional<String> author = first(parts(top).map(Byline::author))
                .or(() -> first(Lines.last(text, END_LINES, LINE).reversed().stream().map(Byline::author)));
        Optional<LocalDate> dateLine = first(parts(dated).map(StoryTop::date));
        return new StoryTop(
                title(text, top),
                author,
                dateLine.or(() -> dateline.flatMap(Dateline::day)),
                dateline.flatMap(Dateline::agency));
    }

    private static <T> Optional<T> first(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }

    private static Stream<String> parts(List<String> lines) {
        return lines.stream().flatMap(BETWEEN::splitAsStream);
    }

    private static Optional<LocalDate> date(String line) {
        return Published.parse(DATE_LABEL.matcher(line).replaceFirst(""));
    }

    private static Optional<String> title(String text, List<String> top) {
        return top.stream()
                .dropWhile(line -> date(line).isPresent())
                .findFirst()
                .filter(line -> line.length() <= LONGEST_TITLE)
                .filter(line -> Byline.author(line).isEmpty() && Dateline.of(line).isEmpty())
                .filter(line -> !isWrapped(text, line));
    }

    /** Whether the line after {@code line} goes on in the middle of a sentence. */
    private static boolean isWrapped(String text, String line) {
        int next = Lines.next(text, Lines.end(text, text.indexOf(line)));
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    /** Whether a title was written like one: not like a sentence. */
    static boolean readsLikeHeadline(String title) {
        return !SENTENCE_END.matcher(title).find();
    }
}
