package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * The rule that finds to whom something was said: the object of "told" and its like, and the noun phrase after "to" or
 * behind "in a letter to", "in an interview with" near the cue.
 */
final class AddresseeFinder {

    private static final Set<String> TELLING = Set.of(
            "tell", "tells", "told", "telling", "inform", "informed", "informs", "informing", "ask", "asks", "asked",
            "asking", "remind", "reminds", "reminded", "reminding", "assure", "assures", "assured", "assuring",
            "advise",
            "advised", "advises", "advising", "notify", "notified", "brief", "briefed", "warn", "warned", "warns",
            "warning", "urge", "urged", "urges", "urging",
            "promise", "promised", "promising", "implore", "implored", "begged", "instructed", "ordered", "implores",
            "reassured", "cautioned",
            "beseeched", "texted", "emailed", "invited", "encouraged");
    private static final Set<String> SETTINGS = Set.of(
            "letter", "letters", "email", "message", "statement", "remarks", "note", "memo", "address", "speech",
            "testimony", "reply", "response",
            "interview", "interviews", "conversation", "talk", "call", "comments", "open", "speaking", "spoke", "speak",
            "meeting", "appeal", "briefing",
            "talking", "presentation");
    /** How far behind the cue a setting is looked for, in tokens. */
    private static final int REACH = 14;

    private AddresseeFinder() {}

    static Optional<String> find(TokenizedText text, Attribution attribution, Optional<CueHead> head) {
        int[] cue = CueTokens.of(text, attribution.cue());
        if (cue.length == 0) { return Optional.empty(); }
        for (int token : cue) {
            if (TELLING.contains(text.lower(token)) && active(text, token)) {
                Optional<String> told = phrase(text, attribution, token + 1);
                if (told.isPresent()) { return told; }
            }
        }
        int last = cue[cue.length - 1];
        int verb = head.map(h -> h.tokens().to() - 1).orElse(last);
        return after(text, attribution, verb).or(() -> before(text, attribution, cue[0]));
    }

    /** "asked about" and "was told by" have no object. */
    private static boolean active(TokenizedText text, int token) {
        for (int at = token - 1; at >= text.sentenceAround(token).from() && at >= token - 4; at--) {
            if (Set.of("was", "were", "been", "being", "be", "is", "are", "when").contains(text.lower(at))) {
                return false;
            }
            if (!CueTokens.auxiliary(text, at) && !CueTokens.adverb(text, at)) { return true; }
        }
        return true;
    }

    private static Optional<String> after(TokenizedText text, Attribution attribution, int verb) {
        int end = Math.min(text.sentenceAround(verb).to(), verb + 1 + REACH);
        for (int at = verb + 1; at < end; at++) {
            if (taken(text, attribution.content(), at) || text.quotationOf(at) != text.quotationOf(verb)) {
                return Optional.empty();
            }
            if (addresses(text, at, verb)) { return phrase(text, attribution, at + 1); }
        }
        return Optional.empty();
    }

    /** "Speaking to reporters on Monday, …": in the sentence before the cue. */
    private static Optional<String> before(TokenizedText text, Attribution attribution, int cue) {
        int first = text.sentenceAround(cue).from();
        for (int at = first + 1; at < Math.min(cue, first + REACH); at++) {
            boolean free = !text.quoted(at) && !taken(text, attribution.content(), at)
                    && !taken(text, attribution.source(), at);
            if (free && setting(text, at) && opens(text, at - 1, first)) { return phrase(text, attribution, at + 1); }
        }
        return Optional.empty();
    }

    /** "Speaking to" at the start, "in a letter to" anywhere. */
    private static boolean opens(TokenizedText text, int setting, int first) {
        int at = setting - 1;
        while (at > first && (text.tag(at) == PartOfSpeech.DET || text.tag(at) == PartOfSpeech.ADJ
                || text.tag(at) == PartOfSpeech.NOUN)) {
            at--;
        }
        return setting == first || at >= first && text.lower(at).equals("in");
    }

    private static boolean addresses(TokenizedText text, int at, int verb) {
        return at == verb + 1 && text.lower(at).equals("to")
                || setting(text, at)
                || at > verb + 1 && text.lower(at).equals("to") && CueTokens.adverb(text, at - 1) && at == verb + 2;
    }

    private static boolean setting(TokenizedText text, int at) {
        String word = text.lower(at);
        return (word.equals("to") || word.equals("with") || word.equals("before")) && at > 0
                && SETTINGS.contains(text.lower(at - 1));
    }

    /** The noun phrase that begins at {@code from}, if it names somebody who can listen. */
    private static Optional<String> phrase(TokenizedText text, Attribution attribution, int from) {
        int limit = from < text.size() ? text.sentenceAround(from).to() : from;
        int to = from;
        while (to < limit && joins(text, from, to) && !taken(text, attribution.content(), to)
                && !taken(text, attribution.source(), to) && !text.quoted(to)) {
            to++;
        }
        while (to > from && (text.tag(to - 1) == PartOfSpeech.ADP || text.tag(to - 1) == PartOfSpeech.CCONJ
                || text.tag(to - 1) == PartOfSpeech.DET && to - from > 1
                || CueTokens.adverb(text, to - 1) && Character.isLowerCase(text.word(to - 1).charAt(0)))) {
            to--;
        }
        boolean empty = to == from || to == from + 1 && NO_LISTENER.contains(text.lower(from));
        return empty || verbal(text, from) ? Optional.empty()
                : Optional.of(text.span(new TokenRange(from, to)).in(text.text()));
    }

    private static boolean verbal(TokenizedText text, int from) {
        return text.tag(from) == PartOfSpeech.VERB && !text.lower(from).endsWith("ing") && !doer(text, from)
                || text.tag(from) == PartOfSpeech.AUX;
    }

    /** "reporters", "lawmakers", whatever the tagger takes them for. */
    private static boolean doer(TokenizedText text, int token) {
        return text.lower(token).endsWith("ers") || text.lower(token).endsWith("ors");
    }

    private static final Set<String> NO_LISTENER = Set.of("that", "it", "this", "what", "how", "why", "whether", "if",
            "about", "a", "an", "the", "there", "more", "questions", "question", "permission", "help");
    /** What "of" may follow in the name of a listener: "members of the council", but "told reporters of his plan". */
    private static final Set<String> BODIES = Set.of(
            "member", "members", "board", "committee", "council", "group", "panel", "house", "chamber", "crowd", "head",
            "heads", "ministry",
            "department", "speaker", "president", "minister", "people", "thousands", "hundreds", "dozens", "union",
            "bank", "university", "audience",
            "meeting", "gathering", "conference", "association", "chief", "secretary", "leader", "leaders", "families",
            "residents", "supporters",
            "court", "congress", "assembly", "editor", "editors", "one", "some", "many", "most", "all");
    private static final Set<String> TIMES = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
            "tonight",
            "last", "this", "next", "earlier", "later", "that", "afterwards", "afterward", "january", "february",
            "march", "april", "june", "july",
            "august", "september", "october", "november", "december", "recently", "who", "whom", "which", "what",
            "whether", "if", "how", "why", "not");

    private static boolean joins(TokenizedText text, int from, int at) {
        if (at > from && TIMES.contains(text.lower(at))
                || at == from && NO_LISTENER.contains(text.lower(at)) && !article(text, at)) {
            return false;
        }
        return switch (text.tag(at)) {
            case NOUN, PROPN, ADJ, NUM, SYM, X -> true;
            case DET -> at == from || text.lower(at - 1).equals("of") || text.lower(at - 1).equals("and");
            case PRON -> at == from || possessive(text, at);
            case ADP -> text.lower(at).equals("of") && at > from && BODIES.contains(text.lower(at - 1));
            case CCONJ -> at > from && text.lower(at).equals("and");
            case PART -> text.lower(at).endsWith("s") && at > from;
            case VERB -> at == from && doer(text, at)
                    || at > from && (text.lower(at).endsWith("ing") || text.lower(at).endsWith("ed"))
                            && text.tag(at - 1) == PartOfSpeech.DET;
            default -> at > from && text.tag(at - 1) == PartOfSpeech.PROPN
                    && Character.isUpperCase(text.word(at).charAt(0));
        };
    }

    private static boolean article(TokenizedText text, int at) {
        return text.tag(at) == PartOfSpeech.DET && !text.lower(at).equals("that") && !text.lower(at).equals("this");
    }

    private static boolean possessive(TokenizedText text, int at) {
        return text.lower(at - 1).equals("of") || text.lower(at).endsWith("s") && text.word(at).length() <= 2;
    }

    private static boolean taken(TokenizedText text, java.util.List<Span> spans, int token) {
        return spans.stream().anyMatch(span -> span.overlaps(text.span(token)));
    }
}
