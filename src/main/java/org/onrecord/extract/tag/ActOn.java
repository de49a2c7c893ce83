package org.onrecord.extract.tag;

import java.util.Optional;

import org.onrecord.extract.cue.CueClass;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * An act of speech upon a thing, which a noun phrase names: "Fenn ruled out a sale", "they welcomed the date". What the
 * cue lexicon knows as such an act, with somebody before it and the noun phrase behind it, needs no clause; another verb
 * of speech, which the tagger does not know, needs one with "that".
 */
final class ActOn implements Completion {

    private final CueLexicon lexicon;
    private final CueClasses classes;

    ActOn(CueLexicon lexicon, CueClasses classes) {
        this.lexicon = lexicon;
        this.classes = classes;
    }

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (TokenRange sentence : text.sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 1 < sentence.to(); t++) {
                Optional<TokenRange> act = act(text, t, sentence.to());
                if (act.isPresent()) {
                    ThingActedOn.of(text, act.get(), sentence.to())
                            .ifPresent(object -> complete(reading, act.get(), object));
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
        Subject.paint(reading, subject.get(), act);
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
            if (act.isPresent()) { return ThingActedOn.of(text, act.get(), limit); }
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
                .filter(head -> head.cueClass().worded() || saysThat(text, head, limit))
                .map(CueHead::tokens)
                .filter(words -> verb || words.size() > 1);
    }

    /**
     * "Theorized that a cable had failed": no other object makes it a saying. The tagger needs no help with verbs that it has
     * seen.
     */
    private boolean saysThat(TokenizedText text, CueHead head, int limit) {
        if (lexicon.step(text, head.tokens().from()) > 0) { return false; }
        boolean speech = switch (head.cueClass().act()) {
            case BELIEVE, DECIDE, DECLINE, PROMISE -> false;
            default -> head.cueClass().kind() == CueClass.Kind.VERB;
        };
        int that = TimeTail.wholeEnd(text, head.tokens().to(), limit);
        return speech && ThingActedOn.isThatClause(text, that, limit) && hasSubject(text, that + 1, limit);
    }

    /** "The contest that begins" has none. */
    private static boolean hasSubject(TokenizedText text, int token, int limit) {
        return token < limit && switch (text.tag(token)) {
            case DET, NOUN, PROPN, PRON, NUM, ADJ -> true;
            default -> false;
        };
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
}
