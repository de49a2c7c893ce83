package org.onrecord.extract.stance;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;

/** Tells whose attitude a word inside a content is: the speaker's own, everybody's or somebody else's. */
final class Holders {

    /** Who holds an attitude. */
    enum Holder {
        SPEAKER,
        EVERYBODY,
        OTHER
    }

    private static final int REACH = 12;
    private static final Set<String> FIRST = Set.of("i", "we", "us", "let", "me", "myself", "ourselves");
    private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
    private static final Set<String> REPORTING = Set.of(
            "say", "says", "said", "saying", "claim", "claims", "claimed", "argue", "argues", "argued", "believe",
            "believes", "believed", "think", "thinks", "thought",
            "insist", "insists", "insisted", "told", "tell", "tells", "suggest", "suggests", "suggested", "call",
            "calls", "called", "complain", "complained", "complains",
            "worry", "worried", "contend", "contends", "contended", "assert", "asserted", "allege", "alleged", "feel",
            "feels", "felt", "wrote", "writes", "describe",
            "describes", "described", "labeled", "branded", "dubbed", "deemed", "considered", "considers", "accused");
    private static final Set<String> ALL = Set.of("nobody", "everyone", "everybody", "none", "one", "anyone");

    private final TokenizedText text;
    private final Clauses clauses;
    private final Attribution attribution;

    Holders(TokenizedText text, Clauses clauses, Attribution attribution) {
        this.text = text;
        this.clauses = clauses;
        this.attribution = attribution;
    }

    /** The subject of the verb at {@code verb}: the token left of its auxiliaries, or -1 where there is none. */
    int subject(int verb, int from) {
        int at = verb - 1;
        while (at >= from && (verbal(at) || refusal(at) || opens(at, verb))) {
            at--;
        }
        return at >= from && !clauses.border(at) && !mark(at) ? at : -1;
    }

    /** The board “needs bricks”: the mark before the words that are quoted of a clause. */
    private boolean opens(int token, int verb) {
        boolean infinitive = token > 0 && text.lower(token - 1).equals("to");
        return attribution.form() == Form.MIXED && mark(text.lower(token)) && text.quoted(verb) && !infinitive
                && text.quotationOf(token) == text.quotationOf(verb);
    }

    private boolean refusal(int token) {
        return text.lower(token).startsWith("refus") && text.lower(token + 1).equals("to");
    }

    private boolean verbal(int token) {
        PartOfSpeech tag = text.tag(token);
        return tag == PartOfSpeech.AUX || tag == PartOfSpeech.ADV
                || tag == PartOfSpeech.PART && !text.lower(token).endsWith("s")
                || Set.of("not", "n't", "n’t", "never", "will", "would", "wo", "ca", "to", "going", "want", "wants",
                        "have", "all", "also", "cannot").contains(text.lower(token));
    }

    private boolean mark(int token) {
        return text.tag(token) == PartOfSpeech.PUNCT;
    }

    /** Whose attitude the verb at {@code verb} tells. */
    Holder of(int verb, int from) {
        int subject = subject(verb, from);
        if (relativeOther(verb, from)) { return Holder.OTHER; }
        if (subject < 0) { return Holder.SPEAKER; }
        String word = text.lower(subject);
        if (ALL.contains(word) || notOne(subject, from)) { return Holder.EVERYBODY; }
        if (asked(subject)) { return Holder.OTHER; }
        if (FIRST.contains(word) || named(subject)
                || !text.quoted(subject) && attribution.form() != Form.DIRECT && means(word)) {
            return Holder.SPEAKER;
        }
        if (word.equals("that")) { return relative(subject, from) ? Holder.OTHER : Holder.SPEAKER; }
        if (word.equals("and")) { return Holder.SPEAKER; }
        if (between(subject, verb, Set.of("should", "must"))) { return Holder.SPEAKER; }
        boolean pledge = text.tag(subject) == PartOfSpeech.PROPN
                && between(subject, verb, Set.of("will", "would", "wo", "must"));
        return pledge ? Holder.SPEAKER : Holder.OTHER;
    }

    /** Whether somebody or something else than the speaker does what the verb at {@code verb} tells. */
    boolean deedOfOther(int verb, int from) {
        int subject = subject(verb, from);
        boolean name = subject >= 0 && text.tag(subject) == PartOfSpeech.PROPN && !named(subject);
        return name || of(verb, from) == Holder.OTHER;
    }

    /** "people who oppose it": the noun before "who" does, where it does not mean the speaker. */
    private boolean relativeOther(int verb, int from) {
        int at = verb - 1;
        while (at >= from && verbal(at)) {
            at--;
        }
        boolean who = at > from && Set.of("who", "which").contains(text.lower(at));
        return who && switch (text.tag(at - 1)) {
            case NOUN, NUM -> true;
            case PROPN -> !named(at - 1);
            case PRON, DET -> Set.of("those", "anyone", "someone", "everyone", "anybody", "everybody", "all", "many",
                    "others", "they", "them", "some").contains(text.lower(at - 1));
            default -> false;
        };
    }

    /** "they want us to": the will is theirs. */
    private boolean asked(int subject) {
        return Set.of("us", "me").contains(text.lower(subject)) && text.lower(subject + 1).equals("to");
    }

    /** Whether the subject is the source by name: Fenn said Fenn opposes it. */
    private boolean named(int subject) {
        if (text.tag(subject) != PartOfSpeech.PROPN) { return false; }
        int first = subject;
        while (first > 0 && text.tag(first - 1) == PartOfSpeech.PROPN && subject - first < 4) {
            first--;
        }
        String name = text.span(new TokenRange(first, subject + 1)).in(text.text());
        return attribution.source().stream().map(span -> span.in(text.text()))
                .anyMatch(source -> source.equals(name) || source.endsWith(" " + name));
    }

    /** "not a single docker", "not one of us". */
    private boolean notOne(int subject, int from) {
        for (int at = subject - 1; at >= Math.max(from, subject - 4); at--) {
            boolean not = text.lower(at).equals("not") || text.lower(at).equals("n't");
            if (not) { return text.lower(at + 1).equals("one") || text.lower(at + 2).equals("single"); }
        }
        return false;
    }

    /** Whether "he" or "they" in reported speech can be the speaker. */
    private boolean means(String pronoun) {
        if (pronoun.equals("he") || pronoun.equals("she")) { return true; }
        boolean plural = attribution.source().stream().map(span -> span.in(text.text()))
                .anyMatch(
                        source -> source.contains(" and ") || source.endsWith("s") || source.equalsIgnoreCase("they"));
        return pronoun.equals("they") && plural || pronoun.equals("it") && !attribution.source().isEmpty();
    }

    /** "the wall that will block": the noun before "that" is meant. */
    private boolean relative(int that, int from) {
        return that > from && (text.tag(that - 1) == PartOfSpeech.NOUN || text.tag(that - 1) == PartOfSpeech.PROPN);
    }

    private boolean between(int after, int before, Set<String> words) {
        for (int at = after + 1; at < before; at++) {
            if (words.contains(text.lower(at))) { return true; }
        }
        return false;
    }

    /** Whether somebody else is said to say or think what stands at {@code token}: "critics say it is bad". */
    boolean reported(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - REACH); at--) {
            if (text.tag(at) == PartOfSpeech.PUNCT && !mark(text.lower(at)) && !opens(at + 1)) { return false; }
            if (heard(at)) { return true; }
            boolean verb = text.tag(at) == PartOfSpeech.VERB && REPORTING.contains(text.lower(at));
            int subject = verb ? subject(at, from) : -1;
            if (subject >= 0 && of(at, from) == Holder.OTHER && names(subject)) { return true; }
        }
        return false;
    }

    /** The mark of "she says, ‘It is bad,’", with a blank before it. */
    private boolean opens(int mark) {
        return mark(text.lower(mark)) && text.start(mark) > text.end(mark - 1);
    }

    /** "I am told that it is bad". */
    private boolean heard(int at) {
        return Set.of("told", "informed").contains(text.lower(at)) && at > 0
                && Set.of("am", "are", "was", "were", "been", "'m", "’m").contains(text.lower(at - 1));
    }

    private boolean names(int subject) {
        return switch (text.tag(subject)) {
            case NOUN, PROPN -> true;
            case DET, ADJ -> Set.of("some", "many", "others", "most", "few").contains(text.lower(subject));
            case PRON -> THIRD.contains(text.lower(subject)) || text.lower(subject).equals("you")
                    || text.lower(subject).equals("some");
            default -> false;
        };
    }

    private static boolean mark(String word) {
        return word.length() == 1 && "\"'“”‘’".contains(word);
    }
}
