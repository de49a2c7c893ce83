package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/**
 * The rule that finds to whom something was said: the object of "told" and its like, and the noun phrase after "to" or
 * behind "in a letter to", "in an interview with" near the cue, if it names somebody who can listen. Immutable.
 */
final class AddresseeFinder {

    /** Their object is told, whatever it is: "told the room". */
    private static final Set<String> TELLING = Set.of(
            "tell", "tells", "told", "telling", "inform", "informed", "informs", "informing", "ask", "asks", "asked",
            "asking", "remind", "reminds", "reminded", "reminding", "assure", "assures", "assured", "assuring",
            "advise", "advised", "advises", "advising", "notify", "notified", "brief", "briefed", "warn", "warned",
            "warns", "warning", "implore", "implored", "implores", "begged", "reassured", "cautioned", "beseeched",
            "texted", "emailed");
    /** Their object may as well be what is wanted: "urged dockers", "urged restraint". */
    private static final Set<String> WANTING = Set.of("urge", "urged", "urges", "urging", "promise", "promised",
            "promises", "promising", "instructed", "ordered", "invited", "encouraged");
    /** What follows their "to" is the matter: "objected to the sale". */
    private static final Set<String> MATTERS = Set.of("object", "objects", "objected", "objecting", "agree", "agrees",
            "agreed", "agreeing", "point", "points", "pointed", "pointing", "refer", "refers", "referred", "referring",
            "allude", "alluded", "commit", "committed", "testified", "testify", "swore", "vowed", "looked", "turned",
            "consented", "acceded");
    private static final Set<String> SETTINGS = Set.of(
            "letter", "letters", "email", "message", "statement", "remarks", "note", "memo", "address", "speech",
            "testimony", "reply", "response", "interview", "interviews", "conversation", "talk", "call", "comments",
            "open", "speaking", "spoke", "speak", "meeting", "appeal", "briefing", "talking", "presentation",
            "testifying", "testified", "testify", "testifies", "appearing", "appeared");
    /** How far behind the cue a setting is looked for, in tokens. */
    private static final int REACH = 14;
    /** The words of a quoted title, at most. */
    private static final int TITLE = 6;

    private final Listeners listeners;

    AddresseeFinder(Listeners listeners) {
        this.listeners = listeners;
    }

    Optional<String> find(TokenizedText text, Attribution attribution, Optional<CueHead> head) {
        int[] cue = CueTokens.of(text, attribution.cue());
        if (cue.length == 0) { return Optional.empty(); }
        for (int token : cue) {
            Optional<String> told = object(text, attribution, token);
            if (told.isPresent()) { return told; }
        }
        int last = cue[cue.length - 1];
        int verb = head.map(h -> h.tokens().to() - 1).orElse(last);
        return after(text, attribution, verb).or(() -> before(text, attribution, cue[0]));
    }

    private Optional<String> object(TokenizedText text, Attribution attribution, int verb) {
        boolean telling = TELLING.contains(text.lower(verb));
        if (!telling && !WANTING.contains(text.lower(verb)) || !active(text, verb)) { return Optional.empty(); }
        Optional<String> title = telling ? title(text, attribution, verb + 1) : Optional.empty();
        Set<Listeners.Fit> fits = telling
                ? Set.of(Listeners.Fit.PERSON, Listeners.Fit.EVENT, Listeners.Fit.UNKNOWN)
                : Set.of(Listeners.Fit.PERSON);
        return title.or(() -> phrase(text, attribution, verb + 1, fits));
    }

    /** "told “Morning Tide”": a name in quotation marks that is no content. */
    private static Optional<String> title(TokenizedText text, Attribution attribution, int from) {
        return text.quotations().stream()
                .filter(quotation -> from < text.size() && quotation.outer().start() == text.start(from))
                .map(quotation -> quotation.inner())
                .filter(inner -> attribution.content().stream().noneMatch(inner::overlaps))
                .filter(inner -> capitals(text, text.tokens(inner)))
                .map(inner -> inner.in(text.text()).replaceFirst("[.,]$", "")).findFirst();
    }

    private static boolean capitals(TokenizedText text, TokenRange words) {
        if (words.isEmpty() || words.size() > TITLE) { return false; }
        for (int at = words.from(); at < words.to(); at++) {
            boolean small = Character.isLowerCase(text.word(at).charAt(0));
            if (small && (at == words.from() || text.word(at).length() > 3)) { return false; }
        }
        return true;
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

    private Optional<String> after(TokenizedText text, Attribution attribution, int verb) {
        int end = Math.min(text.sentenceAround(verb).to(), verb + 1 + REACH);
        for (int at = verb + 1; at < end; at++) {
            if (CueTokens.inside(text, attribution.content(), at) || text.quotationOf(at) != text.quotationOf(verb)) {
                return Optional.empty();
            }
            Optional<String> listener = addresses(text, at, verb) ? listener(text, attribution, at + 1)
                    : Optional.empty();
            if (listener.isPresent()) { return listener; }
        }
        return Optional.empty();
    }

    /** "Speaking to reporters on Monday, …": in the sentence before the cue. */
    private Optional<String> before(TokenizedText text, Attribution attribution, int cue) {
        int first = text.sentenceAround(cue).from();
        for (int at = first + 1; at < Math.min(cue, first + REACH); at++) {
            boolean free = !text.quoted(at) && !CueTokens.inside(text, attribution.content(), at)
                    && !CueTokens.inside(text, attribution.source(), at);
            if (free && setting(text, at) && opens(text, at - 1, first)) { return listener(text, attribution, at + 1); }
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
        if (setting(text, at)) { return true; }
        boolean near = at == verb + 1 || at == verb + 2 && CueTokens.adverb(text, at - 1);
        return near && text.lower(at).equals("to") && !MATTERS.contains(text.lower(verb));
    }

    private static boolean setting(TokenizedText text, int at) {
        String word = text.lower(at);
        return (word.equals("to") || word.equals("with") || word.equals("before")) && at > 0
                && SETTINGS.contains(text.lower(at - 1));
    }

    private Optional<String> listener(TokenizedText text, Attribution attribution, int from) {
        return phrase(text, attribution, from, Set.of(Listeners.Fit.PERSON, Listeners.Fit.EVENT));
    }

    private Optional<String> phrase(TokenizedText text, Attribution attribution, int from, Set<Listeners.Fit> fits) {
        return ListenerPhrase.at(text, attribution, from)
                .filter(range -> fits.contains(listeners.fit(text, range)))
                .map(range -> text.span(range).in(text.text()));
    }
}
