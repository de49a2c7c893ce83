package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;

/**
 * The rule that finds the head of a source span: of "a spokesman for Ana Ruiz" the spokesman, of "Ana Ruiz, a
 * spokesman for the board" the name, of "the board's chair, Ana Ruiz" the name too.
 */
final class SourceReader {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "him", "her", "his", "hers", "they", "them", "their", "theirs", "it", "its", "who", "whom",
            "whose", "which", "that", "i", "me", "my", "mine", "we", "us", "our", "you", "your", "himself", "herself",
            "themselves", "itself", "myself", "this", "those", "these");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "i", "we");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its", "my",
            "our");
    /** When somebody spoke is no part of who: "the mayor today". */
    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "tomorrow", "monday", "tuesday",
            "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> PLACES = Set.of("outside", "inside", "near", "behind", "beside", "opposite");
    private static final Set<String> LEADING = Set.of("to", "by", "from", "of", "according", "for", "with", "as", "in",
            "per", "on");

    private final Words words;
    private final Cast cast;

    SourceReader(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    Reference read(TokenRange span) {
        int from = behindPlace(span.from(), span.to());
        int to = span.to();
        while (from < to && (isMark(from) || to - from > 1
                && (LEADING.contains(words.text.lower(from)) || DAYS.contains(words.text.lower(from))))) {
            from++;
        }
        while (to > from && (isMark(to - 1) && !words.is(to - 1, ")") || words.isPossessive(to - 1)
                || to - from > 1 && DAYS.contains(words.text.lower(to - 1)))) {
            to--;
        }
        // "He last month": when somebody spoke is no part of who.
        to = TimeTail.start(words.text, from, to);
        if (from >= to) { return new Reference.Nothing(); }
        if (words.is(from, "who") && to - from > 1 && startsNoun(from + 1)) {
            from++;
        }
        if (Dateline.isAt(words, from, to)) { return new Reference.Nothing(); }
        if (isPronoun(from, to)) { return new Reference.Pronoun(from); }
        if (endsInSubject(from, to)) { return new Reference.Pronoun(to - 1); }
        return head(from, segmentEnd(from, to), to);
    }

    /** "Outside court, Mayor Ida Renn": where somebody spoke is no part of who. */
    private int behindPlace(int from, int to) {
        if (!PLACES.contains(words.text.lower(from))) { return from; }
        int comma = from + 1;
        while (comma < to && !words.isComma(comma)) {
            comma++;
        }
        return comma + 1 < to ? comma + 1 : from;
    }

    /** "who the board" of "a man who the board said …". */
    private boolean startsNoun(int token) {
        return switch (words.text.tag(token)) {
            case PROPN -> true;
            case NOUN -> words.isRole(token) || words.lexicon.noun(words.text.lower(token)).isPresent();
            default -> words.is(token, "the") || words.is(token, "a") || words.is(token, "an");
        };
    }

    private Reference head(int from, int end, int to) {
        return named(from, end, true)
                .or(() -> apposed(from, end, to))
                .or(() -> kindAndName(from, end))
                .or(() -> named(from, end, false))
                .or(() -> behindWords(from, end, to))
                .or(() -> called(from, end))
                .orElseGet(() -> nominal(from, end, to));
    }

    private boolean isMark(int token) {
        return words.text.tag(token) == PartOfSpeech.PUNCT
                && !Character.isLetterOrDigit(words.text.word(token).charAt(0))
                || words.text.word(token).length() == 1 && !Character.isLetterOrDigit(words.text.word(token).charAt(0));
    }

    private boolean isPronoun(int from, int to) {
        if (!PRONOUNS.contains(words.text.lower(from))) { return false; }
        boolean alone = to - from == 1;
        if (!alone && words.is(from + 1, ".")) { return false; }
        boolean possessive = Set.of("her", "his", "its", "their", "my", "our", "your", "that", "this", "these", "those",
                "whose", "which").contains(words.text.lower(from));
        return alone || !possessive && (isMark(from + 1) || words.isPossessive(from + 1) || words.is(from + 1, "who")
                || words.is(from, "who") || words.isPreposition(from + 1) || words.is(from + 1, "and")
                || words.text.lower(from + 1).endsWith("self"));
    }

    /** "many conversations he": whatever stands before it, the subject is "he". */
    private boolean endsInSubject(int from, int to) {
        return to - from > 1 && SUBJECTS.contains(words.text.lower(to - 1)) && !words.is(to - 2, "and")
                && !words.is(to - 2, "or") && !isMark(to - 2);
    }

    /** The end of the part up to the first comma, bracket or dash that no name holds. */
    private int segmentEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String word = words.text.word(i);
            boolean cut = word.equals(",") || word.equals("(") || word.equals(":") || word.equals(";")
                    || word.startsWith("—") || word.startsWith("–") || word.startsWith("--");
            if (cut && cast.names().numberAt(i) < 0) { return i; }
        }
        return to;
    }

    private Optional<Reference> named(int from, int end, boolean person) {
        for (int i = from; i < end; i++) {
            int number = cast.names().numberAt(i);
            if (number < 0) {
                continue;
            }
            NameMention name = cast.names().get(number);
            if (person == cast.entity(number).isPerson() && (person || isOwnName(name, from))
                    && heads(name, from, end)) {
                return Optional.of(new Reference.Named(number));
            }
            i = Math.max(i, name.to() - 1);
        }
        return Optional.empty();
    }

    /** "Lamp and cable maker Orvik": the name stands last, what kind of body it is before it. */
    private Optional<Reference> kindAndName(int from, int end) {
        int number = cast.names().numberAt(end - 1);
        if (number < 0 || cast.entity(number).isPerson()) { return Optional.empty(); }
        NameMention name = cast.names().get(number);
        int kind = name.from() - 1;
        boolean told = kind >= from && name.to() == end && Character.isLowerCase(words.text.word(kind).charAt(0))
                && words.heads(kind, SourceNoun.ORGANIZATION);
        boolean plain = told && IntStream.range(from, kind)
                .noneMatch(i -> words.isPreposition(i) || words.isPossessive(i));
        return plain ? Optional.of(new Reference.Named(number)) : Optional.empty();
    }

    /** Whether a name of no person stands for itself: not in "super PACs", and neither "Democrats" nor "Foreign Minister". */
    private boolean isOwnName(NameMention name, int from) {
        boolean office = words.isRoleNoun(name.to() - 1);
        boolean group = words.heads(name.to() - 1, SourceNoun.GROUP);
        int before = name.from() - 1;
        boolean part = before >= from && name.kind() == NameKind.OTHER && name.size() == 1 && words.isNounLike(before);
        return !group && !part && !office;
    }

    /** Whether the name is the head of [from, end): nothing but its title and modifiers before, no noun after. */
    private boolean heads(NameMention name, int from, int end) {
        int start = Math.max(from, Math.min(cast.roleFinder().phraseStart(name), name.from()));
        for (int i = from; i < start; i++) {
            if (isJoint(i) || words.is(i, "and") && !joinsOffices(from, i)
                    || isPlainVerb(i) && words.text.word(i).indexOf('-') < 0 && i > from) {
                return false;
            }
        }
        int next = name.to();
        if (next >= end) { return true; }
        if (words.isPossessive(next) || isBeforeName(next, end)) { return false; }
        boolean goesOn = words.isNounLike(next) || words.isRole(next) || words.text.tag(next) == PartOfSpeech.NUM
                || words.text.word(next).equals("-");
        return !goesOn && (next + 1 >= end || !words.text.word(next + 1).equals("-"));
    }

    /** "Fenn surrogate Ida Renn": one word between two names, whatever it is, makes the second the speaker. */
    private boolean isBeforeName(int token, int end) {
        int number = token + 1 < end ? cast.names().numberAt(token + 1) : -1;
        return number >= 0 && Character.isLowerCase(words.text.word(token).charAt(0)) && !isJoint(token)
                && !words.is(token, "and") && !words.isVerb(token) && cast.entity(number).isPerson();
    }

    /** "Party leader and Prime Minister Ana Ruiz" is one person, "the leader and Prime Minister Ana Ruiz" are two. */
    private boolean joinsOffices(int from, int and) {
        return words.isRole(and - 1) && !words.text.lower(and - 1).endsWith("s")
                && words.text.tag(from) != PartOfSpeech.DET
                && IntStream.range(from, and).noneMatch(i -> cast.names().numberAt(i) >= 0
                        && cast.entity(cast.names().numberAt(i)).isPerson());
    }

    /** In a source span a role is a noun, whatever the tagger says. */
    private boolean isPlainVerb(int token) {
        return words.isVerb(token) && !words.isRole(token);
    }

    /** "the board's chair, Ana Ruiz", "his sister, and head of the board, Ana Ruiz": descriptions, then a bare name. */
    private Optional<Reference> apposed(int from, int end, int to) {
        int head = headNoun(from, end);
        boolean describes = words.isRole(head) || words.is(from, "one");
        int comma = describes ? end : to;
        while (comma + 1 < to && words.isComma(comma)) {
            int start = comma + 1;
            int close = segmentEnd(start, to);
            Optional<Reference> name = named(start, close, true)
                    .or(() -> words.isRole(head) ? wholeName(start, close) : Optional.empty());
            if (name.isPresent()) {
                return name.filter(n -> n instanceof Reference.Named it
                        && isEnd(cast.names().get(it.number()).to(), close));
            }
            comma = close;
        }
        return Optional.empty();
    }

    /** Two words or more with capitals that no list knows: behind an office they name who holds it. */
    private Optional<Reference> wholeName(int from, int to) {
        int number = cast.names().numberAt(from);
        boolean whole = number >= 0 && cast.names().get(number).size() > 1 && cast.names().get(number).from() == from
                && cast.names().get(number).to() == to && cast.names().get(number).kind() == NameKind.OTHER;
        return whole ? Optional.of(new Reference.Named(number)) : Optional.empty();
    }

    /** Whether a name that ends at {@code end} closes the part up to {@code close}: but for "of Merrin". */
    private boolean isEnd(int end, int close) {
        return end == close || words.is(end, "of") || words.is(end, "from");
    }

    /** "A higher fare, director Ana Ruiz": who said it stands last, behind words of what was said. */
    private Optional<Reference> behindWords(int from, int end, int to) {
        int head = headNoun(from, end);
        boolean speaks = words.isRole(head) || words.isBodyWord(head)
                || words.lexicon.noun(words.text.lower(head)).isPresent();
        boolean two = end + 1 < to && words.isComma(end) && segmentEnd(end + 1, to) == to;
        if (speaks || !two) { return Optional.empty(); }
        return named(end + 1, to, true).filter(n -> n instanceof Reference.Named it
                && cast.names().get(it.number()).to() == to
                && cast.roleFinder().phraseStart(cast.names().get(it.number())) == end + 1);
    }

    /** Words that are a name elsewhere: for headlines, where capitals tell nothing. */
    private Optional<Reference> called(int from, int end) {
        int start = words.is(from, "the") ? from + 1 : from;
        if (start >= end || !Character.isUpperCase(words.text.word(start).charAt(0)) || end - start > 6) {
            return Optional.empty();
        }
        for (int stop = end; stop > start; stop--) {
            Optional<Reference> found = closes(stop, end) ? calledAfterTitle(start, stop) : Optional.empty();
            if (found.isPresent()) { return found; }
        }
        return Optional.empty();
    }

    /** A preposition, "to" too, which taggers take for that of an infinitive. */
    private boolean isJoint(int token) {
        return words.isPreposition(token) || words.is(token, "to");
    }

    private boolean closes(int stop, int end) {
        return stop == end || words.is(stop, "and") || words.isComma(stop);
    }

    private Optional<Reference> calledAfterTitle(int from, int to) {
        for (int i = from; i < to && !isOfAnother(i, from); i++) {
            int start = i;
            boolean titled = i == from || words.isRole(i - 1);
            Optional<Entity> entity = titled ? cast.called(i, to) : Optional.empty();
            if (entity.isPresent()) { return entity.map(e -> new Reference.Called(e, start, to)); }
        }
        return Optional.empty();
    }

    /** The "for" of "A spokesman for Mayor Ida Renn": behind it stands whose words are not reported. */
    private boolean isOfAnother(int token, int from) {
        return isJoint(token) && token > from
                && (words.isRole(token - 1) || words.heads(token - 1, SourceNoun.GROUP)
                        || words.heads(token - 1, SourceNoun.ANONYMOUS));
    }

    private Reference nominal(int from, int end, int to) {
        boolean definite = DEFINITE.contains(words.text.lower(from)) || isHeadlineRole(from, end);
        return new Reference.Nominal(from, headNoun(from, end), to, definite);
    }

    /** "Minister: talks fail": headlines leave articles out. */
    private boolean isHeadlineRole(int from, int end) {
        return words.text.inHeadline(from) && words.isRole(end - 1) && end - from <= 3;
    }

    private int headNoun(int from, int end) {
        int head = -1;
        for (int i = from; i < end; i++) {
            PartOfSpeech tag = words.text.tag(i);
            boolean stop = isJoint(i) || words.is(i, "who") || words.is(i, "that") && i > from
                    || words.is(i, "which") || words.is(i, "whose");
            if (stop && (head >= 0 || i > from + 1)) {
                break;
            }
            if (tag == PartOfSpeech.VERB && head >= 0 && i > head && !words.isRoleNoun(i) && !words.isField(i)) {
                break;
            }
            if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || words.isRole(i)
                    || words.lexicon.noun(words.text.lower(i)).isPresent()) {
                head = i;
            }
        }
        return head >= 0 ? head : lastWord(from, end);
    }

    private int lastWord(int from, int end) {
        List<Integer> letters = new java.util.ArrayList<>();
        for (int i = from; i < end; i++) {
            if (Character.isLetterOrDigit(words.text.word(i).charAt(0))) {
                letters.add(i);
                if (words.isPreposition(i + 1)) {
                    break;
                }
            }
        }
        return letters.isEmpty() ? from : letters.getLast();
    }
}
