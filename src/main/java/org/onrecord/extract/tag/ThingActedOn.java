package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** What an act of speech is upon: the noun phrase, the list or the clause with "that" right behind its words. */
final class ThingActedOn {

    private static final int LONGEST = 14;

    private static final Set<String> TEMPORAL = Set.of("after", "before", "since", "until", "during", "within");

    private static final Set<String> MEDIA = Set.of("statement", "post", "video", "letter", "interview", "tweet",
            "email",
            "e-mail", "speech", "message", "briefing", "blog", "column", "address", "memo", "television", "radio");
    private static final int MEDIUM_WITHIN = 4;

    private ThingActedOn() {}

    /** The noun phrase right behind the act, with those joined to it, up to the end of the clause and without its time. */
    static Optional<TokenRange> of(TokenizedText text, TokenRange act, int limit) {
        int from = TimeTail.wholeEnd(text, act.to(), limit);
        if (isThatClause(text, from, limit)) {
            return Optional.of(Edges.trim(text, new TokenRange(from, secondAct(text, from, limit))));
        }
        int to = phraseEnd(text, from, limit);
        int listed = listEnd(text, to, limit);
        TokenRange phrase = new TokenRange(from, TimeTail.start(text, from, listed));
        boolean names = IntStream.range(phrase.from(), phrase.to()).anyMatch(t -> isNoun(text, t));
        boolean whole = listed > to ? isEnd(text, listed, limit) : closes(text, to, limit);
        return names && whole ? Optional.of(Edges.trim(text, phrase)) : Optional.empty();
    }

    /** "Demanded that the mill close": what the tagger misses far from its subject. */
    static boolean isThatClause(TokenizedText text, int from, int limit) {
        return from < limit && text.lower(from).equals("that") && text.tag(from) != PartOfSpeech.DET
                && Clause.hasVerb(text, new TokenRange(from + 1, limit));
    }

    /** Where ", and asked for more" begins, what the subject did besides; else the limit. */
    private static int secondAct(TokenizedText text, int from, int limit) {
        for (int t = from; t + 2 < limit; t++) {
            if (Clause.isComma(text, t) && text.tag(t + 1) == PartOfSpeech.CCONJ
                    && text.tag(t + 2) == PartOfSpeech.VERB) {
                return t;
            }
        }
        return limit;
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

    /** A noun, or the amount behind "$". */
    private static boolean isNoun(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.NOUN || text.tag(token) == PartOfSpeech.PROPN
                || text.tag(token) == PartOfSpeech.NUM && token > 0 && text.tag(token - 1) == PartOfSpeech.SYM;
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
            case SCONJ -> Set.of("while", "because", "as", "though", "although", "without").contains(text.lower(token))
                    || TEMPORAL.contains(text.lower(token));
            case ADP -> TEMPORAL.contains(text.lower(token)) || isMedium(text, token, limit);
            default -> false;
        };
    }
}
