package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The pattern "X told Y that …" and "X told Y he …", up to the end of the sentence. The tagger sees the name of a listener
 * seldom enough to leave the whole open, though nothing else can be meant.
 */
final class Told implements Completion {

    private static final Set<String> TELLING = Set.of("told", "tells");
    /** The clause has its verb within so many tokens. */
    private static final int VERB_WITHIN = 14;

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from() + 1; t + 3 < sentence.to(); t++) {
                if (TELLING.contains(reading.text().lower(t)) && !reading.text().quoted(t)) {
                    pattern(reading, sentence, t);
                }
            }
        }
    }

    private static void pattern(Labelling reading, TokenRange sentence, int verb) {
        TokenizedText text = reading.text();
        TokenRange cue = new TokenRange(verb, verb + 1);
        Optional<TokenRange> clause = clause(text, cue, sentence.to());
        Optional<TokenRange> subject = Subject.of(text, cue)
                .filter(name -> name.to() == verb || endsBefore(text, name, verb));
        if (clause.isEmpty() || subject.isEmpty()
                || reading.holds(new TokenRange(verb + 1, sentence.to()), Label.Role.CONTENT)) {
            return;
        }
        reading.clear(new TokenRange(verb + 1, clause.get().from()));
        reading.paint(cue, Label.Role.CUE);
        if (!reading.holds(new TokenRange(sentence.from(), verb), Label.Role.SOURCE)) {
            reading.paint(subject.get(), Label.Role.SOURCE);
        }
        reading.paint(clause.get(), Label.Role.CONTENT);
    }

    /** Nothing but auxiliaries, adverbs and commas between them. */
    private static boolean endsBefore(TokenizedText text, TokenRange name, int verb) {
        for (int t = name.to(); t < verb; t++) {
            boolean light = switch (text.tag(t)) {
                case AUX, ADV -> true;
                default -> false;
            };
            if (!light) { return false; }
        }
        return name.to() < verb;
    }

    /** What is told, behind the listener; empty where no clause with a verb follows. */
    private static Optional<TokenRange> clause(TokenizedText text, TokenRange cue, int limit) {
        if (SpokenTo.isPassive(text, cue)) { return Optional.empty(); }
        TokenRange rest = new TokenRange(cue.to(), limit);
        TokenRange clause = SayingWords.skip(text, rest);
        return clause.from() > rest.from() && hasVerb(text, clause) && !isThing(text, clause)
                ? Optional.of(Edges.trim(text, clause))
                : Optional.empty();
    }

    /** "Told the board a story that …" gives no clause, "told the board the quay was …" does. */
    private static boolean isThing(TokenizedText text, TokenRange clause) {
        if (text.tag(clause.from()) != PartOfSpeech.DET) { return false; }
        int t = clause.from() + 1;
        while (t < clause.to()
                && switch (text.tag(t)) { case ADJ, NOUN, PROPN, PART, NUM -> true; default -> false; }) {
            t++;
        }
        return t >= clause.to() || text.lower(t).equals("that") || text.lower(t).equals("about")
                || text.tag(t) == PartOfSpeech.PUNCT;
    }

    private static boolean hasVerb(TokenizedText text, TokenRange clause) {
        for (int t = clause.from(); t < Math.min(clause.to(), clause.from() + VERB_WITHIN); t++) {
            boolean verb = text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX;
            if (verb && !text.lower(t).endsWith("ing")) { return true; }
        }
        return false;
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        Optional<TokenRange> cue = candidate.link().cue().filter(range -> range.size() == 1
                && TELLING.contains(text.lower(range.from())) && !text.quoted(range.from()));
        if (cue.isEmpty() || candidate.link().source().isEmpty()) { return false; }
        int limit = text.sentenceAround(cue.get().from()).to();
        return clause(text, cue.get(), limit)
                .filter(clause -> candidate.link().contents().size() == 1
                        && candidate.first() == clause.from() && candidate.last() == clause.to() - 1)
                .isPresent();
    }
}
