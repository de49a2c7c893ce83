package org.onrecord.extract.date;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.Day;
import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The date an article carries itself: "HALDEN, May 27 (Wire) —" before its first sentence, or a date on its own line. */
final class Dateline {

    private static final int PARAGRAPHS = 6;
    private static final int TOKENS = 30;

    /** A line with a date and at most so many words besides, such as "Published:", is a date on its own line. */
    private static final int WORDS_BESIDES = 3;

    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");

    private Dateline() {}

    /** The day of writing by the article's own words. */
    static ReferenceDay find(TokenizedText text) {
        for (TokenRange paragraph : text.paragraphs().subList(0, Math.min(PARAGRAPHS, text.paragraphs().size()))) {
            Optional<DateMention> found = in(beginning(text, paragraph), paragraph);
            if (found.isPresent()) { return reference(found.get().expression()); }
        }
        return new ReferenceDay.Unknown();
    }

    private static TokenWindow beginning(TokenizedText text, TokenRange paragraph) {
        return new TokenWindow(text, paragraph.from(), Math.min(paragraph.to(), paragraph.from() + TOKENS));
    }

    private static Optional<DateMention> in(TokenWindow window, TokenRange paragraph) {
        return DateScanner.scan(window).stream()
                .filter(mention -> mention.expression() instanceof Day || mention.expression() instanceof DayOfYear)
                .filter(mention -> leadsIn(window, mention) || isOwnLine(paragraph, mention))
                .findFirst();
    }

    private static boolean isOwnLine(TokenRange paragraph, DateMention mention) {
        return paragraph.size() - mention.range().size() <= WORDS_BESIDES;
    }

    private static ReferenceDay reference(DateExpression expression) {
        return switch (expression) {
            case Day(var day) -> new ReferenceDay.Known(day, "the date the article carries");
            case DayOfYear(var day) -> new ReferenceDay.WithoutYear(day);
            default -> new ReferenceDay.Unknown();
        };
    }

    /** Whether {@code mention} is the date of a dateline: near the paragraph's start, before a dash. */
    static boolean isDateline(TokenizedText text, DateMention mention) {
        TokenWindow beginning = beginning(text, text.paragraphAround(mention.from()));
        return beginning.holds(mention.from()) && leadsIn(beginning, mention);
    }

    private static boolean leadsIn(TokenWindow window, DateMention mention) {
        int after = mention.to();
        if (window.is(after, "(")) {
            while (window.holds(after) && !window.is(after, ")")) {
                after++;
            }
            after++;
        }
        return window.isIn(after, DASHES) && isPlace(window, mention.from());
    }

    /** Whether only names and commas come before. */
    private static boolean isPlace(TokenWindow window, int end) {
        for (int i = window.from(); i < end; i++) {
            boolean mark = !Character.isLetterOrDigit(window.word(i).codePointAt(0));
            if (!mark && !window.isCapitalized(i)) { return false; }
        }
        return true;
    }
}
