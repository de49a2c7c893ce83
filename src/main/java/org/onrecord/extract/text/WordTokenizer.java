package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.onrecord.model.Span;

/**
 * The rules that cut newspaper English into tokens: words with inner hyphens, dots and apostrophes, clitics ("'s",
 * "n't") on their own, abbreviations with their full stop, numbers with their separators, every other mark alone.
 */
final class WordTokenizer {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "cmdr", "adm",
            "maj", "rev", "hon", "pres", "sec", "st", "jr", "sr", "vs", "etc", "inc", "corp", "ltd", "co", "bros",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "no", "dept", "est",
            "messrs", "supt", "insp", "det", "cpl", "pvt", "amb", "ave", "blvd", "mt", "ft", "fig", "al");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final String text;
    private final List<Span> tokens = new ArrayList<>();

    private WordTokenizer(String text) {
        this.text = text;
    }

    /** The tokens of {@code text} in order; white space and control characters belong to none. */
    static List<Span> tokenize(String text) {
        WordTokenizer run = new WordTokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = run.step(at);
        }
        return run.tokens;
    }

    private int step(int at) {
        int c = text.codePointAt(at);
        if (isSpace(c)) { return at + Character.charCount(c); }
        if (isWordPart(c)) { return isAddress(at) ? add(at, addressEnd(at)) : word(at); }
        if ((c == '@' || c == '#') && wordPartAt(at + 1)) { return add(at, wordEnd(at + 1)); }
        if (isPossessiveOfAbbreviation(at)) { return add(at, at + 2); }
        return add(at, runEnd(at, c));
    }

    /** Whether {@code c} belongs to no token: white space, a control character or a byte-order mark. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private boolean wordPartAt(int at) {
        return at < text.length() && isWordPart(text.codePointAt(at));
    }

    private int add(int start, int end) {
        tokens.add(new Span(start, end));
        return end;
    }

    /** Repeated dots, dashes and the like are one token; quotation marks are each their own. */
    private int runEnd(int at, int c) {
        int end = at + Character.charCount(c);
        if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=') {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    private boolean isAddress(int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private int addressEnd(int at) {
        int end = at;
        while (end < text.length() && !isSpace(text.codePointAt(end)) && !QuotationMark.isMark(text.charAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > at + 1 && ".,;:!?)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int word(int start) {
        int end = abbreviationEnd(start, wordEnd(start));
        int clitic = cliticStart(start, end);
        if (clitic > start && clitic < end) {
            add(start, clitic);
            return add(clitic, end);
        }
        return add(start, end);
    }

    /** The end of the run of word parts from {@code at}, inner hyphens, apostrophes, dots and separators included. */
    private int wordEnd(int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isWordPart(c)) {
                end += Character.charCount(c);
            } else if (joins(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean joins(int at) {
        if (at == 0 || !wordPartAt(at + 1)) { return false; }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\u00AD', '&', '_' -> true;
            case '\'', '’' -> true;
            case '.' -> Character.isDigit(before) && Character.isDigit(after)
                    || Character.isLetter(before)
                            && (Character.isLowerCase(after) || isSingleLetter(at - 1) || isDomain(at + 1));
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    /** A short ending in capitals that begins no sentence: "Courier.Az". */
    private boolean isDomain(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - at <= 3 && !SentenceSplitter.STARTERS.contains(text.substring(at, end));
    }

    private boolean isSingleLetter(int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private int abbreviationEnd(int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.') { return end; }
        String word = text.substring(start, end);
        boolean initials = word.indexOf('.') > 0 && word.length() <= 8 && isInitials(word);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0))
                && (!word.equals("I") || isMiddleInitial(end));
        boolean known = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(word.charAt(0)) || word.equals("vs") || word.equals("etc"))
                && !(word.equals("No") && !followedByDigit(end));
        return initials || initial || known ? end + 1 : end;
    }

    /** The "I." of "Orla I. Quist", not of "taller than I. Quist left": names stand on both sides. */
    private boolean isMiddleInitial(int dot) {
        boolean before = !tokens.isEmpty() && Character.isUpperCase(text.charAt(tokens.getLast().start()))
                && tokens.getLast().length() > 1;
        return before && dot + 2 < text.length() && text.charAt(dot + 1) == ' '
                && Character.isUpperCase(text.charAt(dot + 2));
    }

    private boolean followedByDigit(int dot) {
        int at = dot + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isInitials(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.') { return false; }
        }
        return true;
    }

    /** The "'s" that touches the full stop of an abbreviation: "the U.S.'s envoy". */
    private boolean isPossessiveOfAbbreviation(int at) {
        return !tokens.isEmpty()
                && tokens.getLast().end() == at
                && tokens.getLast().length() > 1
                && (text.startsWith("'s", at) || text.startsWith("’s", at))
                && !wordPartAt(at + 2);
    }

    private int cliticStart(int start, int end) {
        for (int i = end - 1; i > start && i >= end - 4; i--) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’') {
                String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                if (tail.equals("t") && i > start + 1 && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
                    return i - 1;
                }
                return CLITICS.contains(tail) ? i : end;
            }
        }
        return end;
    }
}
