package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * An act of speech upon a thing, which a noun phrase names: "Fenn ruled out a sale", "they welcomed the date". What the
 * cue lexicon knows as such an act, with somebody before it and the noun phrase behind it, needs no clause.
 */
final class ActOn implements Completion {

    private static final int LONGEST = 14;

    private static final Set<String> TEMPORAL = Set.of("after", "before", "since", "until", "during");

    private static final Set<String> MEDIA = Set.of("statement", "post", "video", "letter", "interview", "tweet",
            "email",
            "e-mail", "speech", "message", "briefing", "blog", "column", "address", "memo", "television", "radio");
    private static final int MEDIUM_WITHIN = 4;

    private final CueClasses classes;

    ActOn(CueClasses classes) {
        this.classes = classes;
    }

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (TokenRange sentence : text.sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 1 < sentence.to(); t++) {
                Optional<TokenRange> act = act(text, t, sentence.to());
                if (act.isPresent()) {
                    object(text, act.get(), sentence.to()).ifPresent(object -> complete(reading, act.get(), object));
                }
            }
        }
    }

    private static void complete(Labelling reading, TokenRange act, TokenRange object) {
        TokenizedText text = reading.text();
        Optional<TokenRange> subject = Subject.of(text, act).filter(name -> name.to() <= act.from());
        boolean read = reading.holds(object, Label.Role.CONTENT) || reading.holds(act, Label.Role.CONTENT);
        clearDay(reading, object.to());
        if (read || subject.isEmpty() || SpokenTo.isPassive(text, act)) { return; }
        TokenRange before = new TokenRange(text.sentenceAround(act.from()).from(), act.from());
        if (Subject.ofOwnClause(text, act).isPresent() || !reading.holds(before, Label.Role.SOURCE)) {
            reading.paint(subject.get(), Label.Role.SOURCE);
        }
        reading.paint(act, Label.Role.CUE);
        reading.paint(object, Label.Role.CONTENT);
    }

    /** "Rejected the bid on Tuesday" was done that day. */
    private static void clearDay(Labelling reading, int from) {
        TokenizedText text = reading.text();
        boolean day = from + 1 < text.size() && text.lower(from).equals("on")
                && SayingWords.DAYS.contains(text.lower(from + 1));
        if (day && reading.role(from) == Label.Role.CONTENT && !Label.of(reading.labels()[from]).begins()) {
            reading.clear(new TokenRange(from, from + 2));
        }
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        return candidate.link().source().isPresent() && candidate.link().contents().size() == 1
                && objectOf(text, candidate).filter(object -> isSame(text, object, content)).isPresent();
    }

    /** What the act of a candidate is upon. */
    private Optional<TokenRange> objectOf(TokenizedText text, Candidate candidate) {
        if (candidate.link().cue().isEmpty()) { return Optional.empty(); }
        TokenRange cue = candidate.link().cue().get();
        int limit = text.sentenceAround(cue.from()).to();
        for (int t = cue.from(); t < cue.to(); t++) {
            Optional<TokenRange> act = act(text, t, limit)
                    .filter(found -> TimeTail.wholeEnd(text, found.to(), limit) == candidate.first());
            if (act.isPresent()) { return object(text, act.get(), limit); }
        }
        return Optional.empty();
    }

    /** The words of an act upon a thing that begin with the verb at {@code token}. */
    private Optional<TokenRange> act(TokenizedText text, int token, int limit) {
        if (token == 0 || text.quoted(token)) { return Optional.empty(); }
        boolean verb = text.tag(token) == PartOfSpeech.VERB;
        boolean mistagged = text.tag(token) == PartOfSpeech.NOUN && isName(text, token - 1);
        if (!verb && !mistagged || !isPredicate(text, token)) { return Optional.empty(); }
        return classes.at(text, token, limit)
                .filter(head -> head.cueClass().worded())
                .map(CueHead::tokens)
                .filter(words -> verb || words.size() > 1);
    }

    /**
     * The verb of a subject, or a participle behind a comma: neither "pledged delegates" nor "a promise to reject it", nor
     * the formula of "It is late, admitted Fenn".
     */
    private static boolean isPredicate(TokenizedText text, int token) {
        if (text.lower(token).endsWith("ing")) { return text.word(token - 1).equals(","); }
        return switch (text.tag(token - 1)) {
            case NOUN, PROPN, PRON, AUX, ADV, CCONJ -> true;
            case PART -> text.lower(token - 1).equals("not");
            case PUNCT ->
                    text.word(token - 1).equals(")") || text.word(token - 1).equals(",") && !isName(text, token + 1);
            default -> false;
        };
    }

    private static boolean isName(TokenizedText text, int token) {
        return token < text.size() && (text.tag(token) == PartOfSpeech.PROPN || text.tag(token) == PartOfSpeech.PRON);
    }

    /** The content may also say when, "a sale this year". */
    private static boolean isSame(TokenizedText text, TokenRange object, TokenRange content) {
        return content.from() == object.from() && content.to() >= object.to()
                && TimeTail.end(text, object.to(), content.to()) == content.to();
    }

    /** The noun phrase right behind the act, with those joined to it, up to the end of the clause and without its time. */
    private static Optional<TokenRange> object(TokenizedText text, TokenRange act, int limit) {
        int from = TimeTail.wholeEnd(text, act.to(), limit);
        if (isThatClause(text, from, limit)) { return Optional.of(Edges.trim(text, new TokenRange(from, limit))); }
        int to = phraseEnd(text, from, limit);
        int listed = listEnd(text, to, limit);
        TokenRange phrase = new TokenRange(from, withoutTime(text, from, listed));
        boolean names = IntStream.range(phrase.from(), phrase.to()).anyMatch(t -> isNoun(text, t));
        boolean whole = listed > to ? isEnd(text, listed, limit) : closes(text, to, limit);
        return names && whole ? Optional.of(Edges.trim(text, phrase)) : Optional.empty();
    }

    /** "Demanded that the mill close": what the tagger misses far from its subject. */
    private static boolean isThatClause(TokenizedText text, int from, int limit) {
        return from < limit && text.lower(from).equals("that") && text.tag(from) != PartOfSpeech.DET
                && Clause.hasVerb(text, new TokenRange(from + 1, limit));
    }

    private static int phraseEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && to - from < LONGEST && isPhrasePart(text, to, to == from)) {
            to++;
        }
        return to;
    }

    /** The end of "boats, tents and drinking water", {@code to} being that of its first noun; the same where no list is. */
    private static int listEnd(TokenizedText text, int to, int limit) {
        int t = to;
        while (t + 1 < limit && (Clause.isComma(text, t) || text.lower(t).equals("and"))) {
            boolean last = text.lower(t).equals("and");
            int end = phraseEnd(text, t + 1, limit);
            if (end == t + 1) { return to; }
            if (last) { return isEnd(text, end, limit) ? end : to; }
            t = end;
        }
        return to;
    }

    private static int withoutTime(TokenizedText text, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (TimeTail.wholeEnd(text, t, to) == to) { return t; }
        }
        return to;
    }

    private static boolean isNoun(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.NOUN || text.tag(token) == PartOfSpeech.PROPN;
    }

    private static boolean isPhrasePart(TokenizedText text, int token, boolean first) {
        return !text.quoted(token) && switch (text.tag(token)) {
            case DET, NOUN, PROPN, NUM, ADJ, SYM -> !text.lower(token).equals("that");
            case VERB -> text.lower(token).endsWith("ing")
                    && (first || token + 1 < text.size() && isNoun(text, token + 1));
            case ADV -> text.lower(token).equals("further") || text.lower(token).equals("more");
            case ADP -> !first && !TEMPORAL.contains(text.lower(token)) && !isMedium(text, token, text.size());
            case PART, PUNCT -> text.lower(token).startsWith("'") || text.lower(token).startsWith("’");
            case PRON -> FunctionWords.POSSESSIVES.contains(text.lower(token))
                    || Set.of("any", "all", "those", "these", "this").contains(text.lower(token));
            default -> false;
        };
    }

    /** ", tents and": the comma of a list. */
    private static boolean isListed(TokenizedText text, int comma, int limit) {
        return comma + 2 < limit && isNoun(text, comma + 1)
                && (text.lower(comma + 2).equals("and") || Clause.isComma(text, comma + 2));
    }

    /** "In a post on its website", "during an interview": where it was said. */
    private static boolean isMedium(TokenizedText text, int preposition, int limit) {
        for (int t = preposition + 1; t < Math.min(limit, preposition + MEDIUM_WITHIN); t++) {
            if (MEDIA.contains(text.lower(t))) { return true; }
            if (text.tag(t) != PartOfSpeech.DET && text.tag(t) != PartOfSpeech.ADJ
                    && text.tag(t) != PartOfSpeech.PRON) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEnd(TokenizedText text, int token, int limit) {
        return token >= limit || text.tag(token) == PartOfSpeech.PUNCT && !text.quoted(token);
    }

    /** A mark or a word that opens another clause. */
    private static boolean closes(TokenizedText text, int token, int limit) {
        return token >= limit || switch (text.tag(token)) {
            case PUNCT -> !text.quoted(token) && !isListed(text, token, limit);
            case CCONJ -> text.lower(token).equals("but") || token + 1 < limit && Clause.isVerb(text, token + 1);
            case SCONJ -> Set.of("while", "because", "as", "though", "although").contains(text.lower(token))
                    || TEMPORAL.contains(text.lower(token));
            case ADP -> TEMPORAL.contains(text.lower(token)) || isMedium(text, token, limit);
            default -> false;
        };
    }
}
