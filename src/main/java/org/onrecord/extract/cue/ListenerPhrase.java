package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/** The rule that finds where a noun phrase that may name a listener ends: before time, place, content and source. */
final class ListenerPhrase {

    /** No listener begins with one of these. */
    private static final Set<String> NO_LISTENER = Set.of("that", "it", "this", "what", "how", "why", "whether", "if",
            "about", "a", "an", "the", "there", "more");
    /** What "of" may follow in the name of a listener: "members of the council", but "told reporters of his plan". */
    private static final Set<String> BODIES = Set.of("member", "members", "board", "committee", "council", "group",
            "panel", "house", "chamber", "crowd", "head", "heads", "ministry", "department", "speaker", "president",
            "minister", "people", "thousands", "hundreds", "dozens", "union", "bank", "university", "audience",
            "meeting", "gathering", "conference", "association", "chief", "secretary", "leader", "leaders", "families",
            "residents", "supporters", "court", "congress", "assembly", "editor", "editors", "one", "some", "many",
            "most", "all");
    private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "yesterday", "today", "tonight", "last", "this", "next", "earlier", "later", "that",
            "afterwards", "afterward", "january", "february", "march", "april", "june", "july", "august", "september",
            "october", "november", "december", "recently", "who", "whom", "which", "what", "whether", "if", "how",
            "why", "not");
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years", "decades",
            "year", "month", "week", "day", "hour", "times");
    private static final Set<String> HOW_MANY = Set.of("several", "multiple", "many", "countless", "numerous", "few");
    private static final Set<String> POSSESSIVES = Set.of("their", "his", "her", "its", "our", "my", "your");
    private static final Set<String> ANYBODY = Set.of("all", "anyone", "anybody", "everyone", "everybody", "those");
    /** The words of "who would listen", at most. */
    private static final int RELATIVE = 6;

    private final TokenizedText text;
    private final Attribution attribution;
    private final int from;
    private final int limit;

    private ListenerPhrase(TokenizedText text, Attribution attribution, int from) {
        this.text = text;
        this.attribution = attribution;
        this.from = from;
        this.limit = from < text.size() ? text.sentenceAround(from).to() : from;
    }

    /** The phrase that begins at {@code from}; empty if none that can name a listener does. */
    static Optional<TokenRange> at(TokenizedText text, Attribution attribution, int from) {
        ListenerPhrase phrase = new ListenerPhrase(text, attribution, from);
        int to = phrase.end();
        boolean empty = to == from || to == from + 1 && NO_LISTENER.contains(text.lower(from));
        return empty || phrase.verbal() ? Optional.empty() : Optional.of(new TokenRange(from, to));
    }

    private int end() {
        int to = from + quantity();
        while (to < limit && joins(to) && free(to)) {
            to++;
        }
        while (to > from && loose(to - 1)) {
            to--;
        }
        return to == from + 1 && ANYBODY.contains(text.lower(from)) ? relative(to) : to;
    }

    /** What a phrase does not end with. */
    private boolean loose(int last) {
        return text.tag(last) == PartOfSpeech.ADP || text.tag(last) == PartOfSpeech.CCONJ
                || text.tag(last) == PartOfSpeech.DET && last > from || possessive(last)
                || CueTokens.adverb(text, last) && Character.isLowerCase(text.word(last).charAt(0))
                        && !ANYBODY.contains(text.lower(last));
    }

    /** "all who would listen". */
    private int relative(int who) {
        if (who >= limit || !text.lower(who).equals("who")) { return who; }
        int to = who;
        while (to < limit && to < who + RELATIVE && free(to) && text.tag(to) != PartOfSpeech.PUNCT
                && !text.lower(to).equals("that")) {
            to++;
        }
        return to;
    }

    /** "more than" before a number. */
    private int quantity() {
        boolean than = from + 2 < limit && text.lower(from + 1).equals("than")
                && text.tag(from + 2) == PartOfSpeech.NUM && free(from);
        if (than) { return 2; }
        boolean about = from + 1 < limit && text.tag(from + 1) == PartOfSpeech.NUM && free(from);
        return about && Set.of("about", "around", "nearly", "almost", "over").contains(text.lower(from)) ? 1 : 0;
    }

    private boolean joins(int at) {
        if (at > from && time(at) || at == from && NO_LISTENER.contains(text.lower(at)) && !article(at)) {
            return false;
        }
        if (possessive(at)) { return at > from && at + 1 < limit && nominal(at + 1); }
        if (at > from && text.lower(at - 1).equals("and") && POSSESSIVES.contains(text.lower(at))) { return true; }
        return switch (text.tag(at)) {
            case NOUN, PROPN, ADJ, NUM, SYM, X -> true;
            case DET -> at == from || text.lower(at - 1).equals("of") || text.lower(at - 1).equals("and");
            case PRON -> at == from || text.lower(at - 1).equals("of");
            case ADP -> text.lower(at).equals("of") && at > from && BODIES.contains(text.lower(at - 1));
            case CCONJ -> at > from && text.lower(at).equals("and");
            case VERB -> at == from && (doer(at) || capital(at)) || at > from && participle(at);
            default -> at > from && text.tag(at - 1) == PartOfSpeech.PROPN
                    && capital(at);
        };
    }

    private boolean participle(int at) {
        return (text.lower(at).endsWith("ing") || text.lower(at).endsWith("ed"))
                && text.tag(at - 1) == PartOfSpeech.DET;
    }

    /** "last week", "two years ago", but "the last meeting", "the Today programme", "Radio 4". */
    private boolean time(int at) {
        boolean counts = text.tag(at) == PartOfSpeech.NUM || HOW_MANY.contains(text.lower(at));
        boolean number = counts && at + 1 < limit && UNITS.contains(text.lower(at + 1));
        boolean named = (text.tag(at - 1) == PartOfSpeech.DET || possessive(at - 1)) && at + 1 < limit
                && nominal(at + 1) && !UNITS.contains(text.lower(at + 1));
        return number || TIMES.contains(text.lower(at)) && !named;
    }

    private boolean nominal(int at) {
        return switch (text.tag(at)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> capital(at);
        };
    }

    private boolean possessive(int at) {
        String word = CueTokens.straight(text, at);
        return word.equals("'s") || word.equals("'") && text.lower(at - 1).endsWith("s");
    }

    private boolean article(int at) {
        return text.tag(at) == PartOfSpeech.DET && !text.lower(at).equals("that") && !text.lower(at).equals("this");
    }

    private boolean verbal() {
        return text.tag(from) == PartOfSpeech.VERB && !text.lower(from).endsWith("ing") && !doer(from) && !capital(from)
                || text.tag(from) == PartOfSpeech.AUX;
    }

    /** "reporters", "lawmakers", whatever the tagger takes them for. */
    private boolean doer(int token) {
        return text.lower(token).endsWith("ers") || text.lower(token).endsWith("ors");
    }

    private boolean capital(int token) {
        return Character.isUpperCase(text.word(token).charAt(0));
    }

    private boolean free(int token) {
        return !text.quoted(token) && !CueTokens.inside(text, attribution.content(), token)
                && !CueTokens.inside(text, attribution.source(), token);
    }
}
