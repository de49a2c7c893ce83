package org.onrecord.extract.tag;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that a source begins with the people it tells the place of, and ends with the name behind a description: of
 * "researchers from the Halden Institute said" the tagger may take the institute alone, of "asked its president, Dora
 * Fenn" the president, of "posts on the board from Friday said" the day.
 */
final class WholeSource {

    private static final Set<String> JOINING = Set.of("from", "at", "of", "for", "with", "in");
    private static final Pattern PEOPLE = Pattern
            .compile("(people|police|\\p{L}+(ers|ors|ists|ians|als|ees|ives|erts|ics|ysts))");

    /** Behind these a source is a body whose clause follows: "according to the council, Dora Fenn left". */
    private static final Set<String> JOINTS = Set.of("to", "of", "by", "from", "citing");
    private static final int LONGEST_TITLE = 3;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> DOCUMENTS = Set.of("memo", "memorandum", "report", "letter", "document", "draft",
            "email", "note", "study", "statement", "survey", "review", "audit", "transcript", "filing", "cable",
            "recording");

    private WholeSource() {}

    static TokenRange of(TokenizedText text, TokenRange tagged) {
        TokenRange source = isTime(text, tagged) ? dated(text, tagged) : named(text, tagged);
        int people = source.from() - 2;
        boolean joined = people >= text.sentenceAround(source.from()).from()
                && JOINING.contains(text.lower(people + 1))
                && text.tag(people) == PartOfSpeech.NOUN && PEOPLE.matcher(text.lower(people)).matches()
                && !text.quoted(people);
        if (!joined) { return withoutCut(text, source); }
        int from = people;
        while (from > text.sentenceAround(people).from() && isAttribute(text, from - 1)) {
            from--;
        }
        return new TokenRange(from, source.to());
    }

    /** With the ", Dora Fenn" that names "its president" or "the first witness". */
    private static TokenRange named(TokenizedText text, TokenRange source) {
        int limit = text.sentenceAround(source.from()).to();
        int comma = source.to();
        boolean described = comma + 2 < limit && Clause.isComma(text, comma)
                && (text.tag(source.from()) == PartOfSpeech.DET || text.tag(source.from()) == PartOfSpeech.PRON
                        || isOwner(text, source))
                && text.tag(comma - 1) == PartOfSpeech.NOUN && !isCapital(text, comma - 1)
                && (source.from() == 0 || !JOINTS.contains(text.lower(source.from() - 1)));
        if (!described) { return source; }
        int name = comma + 1;
        while (name < limit && name - comma <= LONGEST_TITLE && text.tag(name) == PartOfSpeech.NOUN
                && !isCapital(text, name)) {
            name++;
        }
        int to = Clause.nameEnd(text, name, limit);
        boolean closed = to == limit || text.word(to).equals(",") || text.word(to).equals(".");
        return closed && to - name >= 2 ? new TokenRange(source.from(), to) : source;
    }

    /** "Velmark's" of "Velmark's interior minister". */
    private static boolean isOwner(TokenizedText text, TokenRange source) {
        return source.size() > 2 && isCapital(text, source.from())
                && Clause.isPossessive(text, source.from() + 1);
    }

    private static boolean isCapital(TokenizedText text, int token) {
        return Character.isUpperCase(text.word(token).codePointAt(0));
    }

    private static boolean isTime(TokenizedText text, TokenRange source) {
        return IntStream.range(source.from(), source.to()).anyMatch(t -> TimeTail.word(text, t))
                && IntStream.range(source.from(), source.to())
                        .allMatch(t -> TimeTail.word(text, t) || text.tag(t) == PartOfSpeech.NUM);
    }

    /** Of "Posts on the board from Friday say" the tagger may take the day alone; that itself where nothing stands before. */
    private static TokenRange dated(TokenizedText text, TokenRange time) {
        int to = time.from() - 1;
        int first = text.sentenceAround(time.from()).from();
        int from = to;
        while (from > first && (isAttribute(text, from - 1) || text.tag(from - 1) == PartOfSpeech.ADP)) {
            from--;
        }
        boolean preposition = to > first && text.tag(to) == PartOfSpeech.ADP;
        boolean subject = from < to && text.tag(from) != PartOfSpeech.ADP;
        return preposition && subject ? new TokenRange(from, to) : time;
    }

    /** Of "A leaked memo by lawyers warns" the tagger may take the article alone. */
    private static TokenRange withoutCut(TokenizedText text, TokenRange source) {
        int limit = text.sentenceAround(source.from()).to();
        int to = source.to() + 1;
        boolean cut = source.size() == 1 && ARTICLES.contains(text.lower(source.from())) && to < limit
                && text.lower(to - 1).endsWith("ed") && DOCUMENTS.contains(text.lower(to));
        while (cut && to < limit && isAttribute(text, to)) {
            to++;
        }
        return cut ? new TokenRange(source.from(), to) : source;
    }

    private static boolean isAttribute(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case DET, ADJ, NUM, NOUN, PROPN -> !text.quoted(token) && !SayingWords.DAYS.contains(text.lower(token));
            default -> false;
        };
    }
}
