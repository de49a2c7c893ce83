package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that finds who speaks where no source was tagged in the cue's sentence: the noun phrase that opens the
 * sentence if a comma follows it ("Ashby, whose family …, told"), else the one right before the sentence's first verb
 * outside quotations, provided that verb comes no later than the cue.
 */
final class Subject {

    private static final Set<String> JOINING = Set.of("after", "as", "when", "while", "because", "before", "although",
            "though");
    private static final Set<String> HOME = Set.of("of", "from");
    private static final int LONGEST_BRACKET = 6;
    /** Subject and verb stand no farther apart. */
    private static final int FAR = 50;
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

    private final TokenizedText text;
    private final TokenRange sentence;

    private Subject(TokenizedText text, TokenRange sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The subject of the sentence that {@code cue} stands in. */
    static Optional<TokenRange> of(TokenizedText text, TokenRange cue) {
        Subject rule = new Subject(text, text.sentenceAround(cue.from()));
        Optional<TokenRange> own = rule.ownClause(rule.finite(cue));
        if (own.isPresent()) { return own; }
        Optional<TokenRange> opening = rule.opening(cue.to());
        return opening.isPresent() ? opening
                : rule.beforeVerb(cue).map(subject -> residentOf(text, subject).orElse(subject));
    }

    /** "Fenn, of Mill Lane, Merrin, admitted", "Fenn, 34, of Merrin, admitted": who lives at what was taken for a subject. */
    static Optional<TokenRange> residentOf(TokenizedText text, TokenRange place) {
        int first = Math.max(text.sentenceAround(place.from()).from(), place.from() - FAR);
        int of = place.from() - 1;
        while (of > first && (text.word(of).equals(",") || isCapital(text, of))) {
            of--;
        }
        if (of - 1 <= first || !HOME.contains(text.lower(of)) || !text.word(of - 1).equals(",")) {
            return Optional.empty();
        }
        int to = of - 1;
        boolean aged = to - 2 > first && text.tag(to - 1) == PartOfSpeech.NUM && text.word(to - 2).equals(",");
        to = aged ? to - 2 : to;
        int from = to;
        while (from > first && isCapital(text, from - 1)) {
            from--;
        }
        return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
    }

    private static boolean isCapital(TokenizedText text, int token) {
        return Character.isUpperCase(text.word(token).charAt(0));
    }

    /** The subject of the cue where its clause is not the sentence's first one; empty elsewhere. */
    static Optional<TokenRange> ofOwnClause(TokenizedText text, TokenRange cue) {
        return new Subject(text, text.sentenceAround(cue.from())).ownClause(cue);
    }

    /** Makes a subject the source of its cue, unless the sentence has one before the cue and the cue no clause of its own. */
    static void paint(Labelling reading, TokenRange subject, TokenRange cue) {
        TokenizedText text = reading.text();
        TokenRange before = new TokenRange(text.sentenceAround(cue.from()).from(), cue.from());
        if (ofOwnClause(text, cue).isPresent() || !reading.holds(before, Label.Role.SOURCE)) {
            reading.paint(subject, Label.Role.SOURCE);
        }
    }

    /**
     * The verb that a participle or an infinitive hangs on, "objected" in "Fenn objected to the vote, saying", "voted" in
     * "they voted to reject it"; else the cue itself.
     */
    private TokenRange finite(TokenRange cue) {
        return text.lower(cue.from()).equals("to") ? governing(cue) : finiteOfParticiple(cue);
    }

    private TokenRange governing(TokenRange infinitive) {
        for (int t = infinitive.from() - 1; t > Math.max(sentence.from(), infinitive.from() - FAR); t--) {
            if (text.word(t).equals(",")) { return infinitive; }
            if (text.tag(t) == PartOfSpeech.VERB) { return new TokenRange(t, t + 1); }
        }
        return infinitive;
    }

    private TokenRange finiteOfParticiple(TokenRange cue) {
        int comma = cue.from() - 1;
        if (comma <= sentence.from() || !text.word(comma).equals(",") || !text.lower(cue.to() - 1).endsWith("ing")) {
            return cue;
        }
        for (int t = comma - 1; t > Math.max(sentence.from(), comma - FAR) && !text.word(t).equals(","); t--) {
            if (isVerb(t) && !text.lower(t).endsWith("ing")) { return new TokenRange(t, t + 1); }
        }
        return cue;
    }

    /** The name behind "after" or "as" when the cue is the verb of that clause: "stalled after Fenn, of Merrin, objected". */
    private Optional<TokenRange> ownClause(TokenRange cue) {
        for (int t = cue.from() - 2; t > Math.max(sentence.from() + 2, cue.from() - FAR); t--) {
            if (isMark(t)) { return Optional.empty(); }
            boolean joins = JOINING.contains(text.lower(t))
                    || text.tag(t) == PartOfSpeech.CCONJ && text.tag(t - 1) == PartOfSpeech.PUNCT;
            if (joins) {
                TokenRange name = new TokenRange(t + 1, cue.from());
                while (name.size() > 1 && text.tag(name.to() - 1) == PartOfSpeech.ADV
                        || name.size() > 1 && text.tag(name.to() - 1) == PartOfSpeech.AUX) {
                    name = new TokenRange(name.from(), name.to() - 1);
                }
                return isAllName(name) ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isMark(int token) {
        String word = text.word(token);
        return word.equals(",") || word.equals(";") || word.equals(":") || text.quoted(token);
    }

    private boolean isAllName(TokenRange range) {
        for (int t = range.from(); t < range.to(); t++) {
            if (!isNamePart(t)) { return false; }
        }
        return !range.isEmpty();
    }

    /** Whether the words name a person or stand for one. */
    static boolean isPerson(TokenizedText text, TokenRange name) {
        for (int t = name.from(); t < name.to(); t++) {
            if (text.tag(t) == PartOfSpeech.PROPN || text.lower(t).equals("he") || text.lower(t).equals("she")) {
                return true;
            }
        }
        return false;
    }

    private Optional<TokenRange> opening(int limit) {
        int to = sentence.from();
        boolean named = false;
        while (to < limit && (isNamePart(to) || text.word(to).equals("(") && closing(to, limit) > to)) {
            named |= text.tag(to) == PartOfSpeech.PROPN;
            to = Math.max(to, closing(to, limit)) + 1;
        }
        boolean comma = to > sentence.from() && to < limit && text.word(to).equals(",");
        if (!comma) { return Optional.empty(); }
        int resumed = resumption(to, limit);
        if (!named && resumed < 0) { return Optional.empty(); }
        int close = nextComma(to + 1, limit);
        return Optional.of(new TokenRange(sentence.from(), isApposition(to + 1, close) ? close : to));
    }

    /** The bracket that closes the one at {@code token}, as in "(D-Vellmouth)"; -1 for another token. */
    private int closing(int token, int limit) {
        if (!text.word(token).equals("(")) { return -1; }
        for (int t = token + 1; t < Math.min(limit, token + LONGEST_BRACKET); t++) {
            if (text.word(t).equals(")")) { return t; }
        }
        return -1;
    }

    private int nextComma(int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + FAR) && !text.word(to).equals(",")) {
            to++;
        }
        return to;
    }

    /** "An industry group, the Halden Steel Council, put": the name stands in the apposition. */
    private boolean isApposition(int from, int to) {
        boolean named = false;
        for (int t = from; t < to; t++) {
            if (!isNamePart(t)) { return false; }
            named |= text.tag(t) == PartOfSpeech.PROPN;
        }
        return named;
    }

    /** "The study, published in May, found": the comma behind which the subject's verb stands, or -1. */
    private int resumption(int comma, int limit) {
        for (int t = comma + 1; t + 1 < Math.min(limit, comma + FAR); t++) {
            if (text.word(t).equals(",") && !text.quoted(t)) {
                int verb = t + 1;
                while (verb < limit && text.tag(verb) == PartOfSpeech.ADV) {
                    verb++;
                }
                boolean cue = verb == limit - 1;
                if (cue || verb < limit && isVerb(verb) && !text.lower(verb).endsWith("ing")) { return t; }
            }
        }
        return -1;
    }

    private Optional<TokenRange> beforeVerb(TokenRange cue) {
        int verb = isAttribute(sentence.from()) ? sentence.from() + 1 : sentence.from();
        while (verb < cue.to() && !isVerb(verb)) {
            verb++;
        }
        int to = cue.equals(sentence) ? verb : Math.min(verb, cue.from());
        while (to > sentence.from() && (text.tag(to - 1) == PartOfSpeech.ADV || isEndOfApposition(to - 1))) {
            to--;
        }
        int from = to;
        while (from > sentence.from() && (isNamePart(from - 1) || isAttribute(from - 1))) {
            from--;
        }
        while (from < to && text.lower(from).equals("of")) {
            from++;
        }
        return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
    }

    /** "Displaced residents said": the participle that opens a sentence belongs to the noun behind it. */
    private boolean isAttribute(int token) {
        return token == sentence.from() && text.tag(token) == PartOfSpeech.VERB && text.lower(token).endsWith("ed")
                && token + 1 < sentence.to() && text.tag(token + 1) == PartOfSpeech.NOUN;
    }

    /** "Her colleague, the surgeon Peter Lang, nods." */
    private boolean isEndOfApposition(int token) {
        int before = token - 1;
        return text.word(token).equals(",") && before > sentence.from() && text.tag(before) == PartOfSpeech.PROPN;
    }

    private boolean isVerb(int token) {
        return !text.quoted(token) && Clause.isVerb(text, token);
    }

    private boolean isNamePart(int token) {
        if (text.quoted(token)) { return false; }
        String lower = text.lower(token);
        return switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM -> true;
            case PRON -> FunctionWords.SUBJECTS.contains(lower) || POSSESSIVES.contains(lower);
            case ADP -> lower.equals("of");
            case PART, PUNCT -> lower.startsWith("'") || lower.startsWith("’");
            default -> false;
        };
    }
}
