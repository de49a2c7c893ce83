package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The estimate "X put the cost at $9 million": what is estimated and at how much are the content. */
final class PutAt implements Completion {

    private static final Set<String> PUTTING = Set.of("put", "puts", "putting", "estimated", "estimates", "estimating");
    private static final Set<String> AROUND = Set.of("about", "around", "nearly", "almost", "over", "under", "between",
            "roughly", "some", "more", "less", "at", "up");
    private static final Set<String> WITHIN = Set.of("and", "to", "per", "a", "an", "over", "than", "of");

    private static final int NEAR = 12;
    private static final int LONGEST_NUMBER = 10;

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 3 < sentence.to(); t++) {
                if (PUTTING.contains(reading.text().lower(t)) && !reading.text().quoted(t)) {
                    estimate(reading, sentence, t);
                }
            }
        }
    }

    private static void estimate(Labelling reading, TokenRange sentence, int verb) {
        TokenizedText text = reading.text();
        Optional<TokenRange> estimated = estimated(text, verb, sentence.to());
        TokenRange cue = new TokenRange(verb, verb + 1);
        Optional<TokenRange> subject = Subject.of(text, cue).filter(name -> name.to() <= verb);
        if (estimated.isEmpty() || subject.isEmpty()) { return; }
        Subject.paint(reading, subject.get(), cue);
        reading.paint(cue, Label.Role.CUE);
        reading.end(estimated.get().to());
        reading.paint(estimated.get(), Label.Role.CONTENT);
    }

    /** Little else is put at a figure. */
    @Override
    public double threshold() {
        return .1;
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        Optional<TokenRange> cue = candidate.link().cue().filter(range -> PUTTING.contains(text.lower(range.to() - 1)));
        return cue.isPresent() && candidate.link().source().isPresent()
                && estimated(text, cue.get().to() - 1, text.sentenceAround(cue.get().from()).to())
                        .filter(content -> candidate.link().contents().equals(List.of(content))).isPresent();
    }

    private static Optional<TokenRange> estimated(TokenizedText text, int verb, int limit) {
        if (text.tag(verb + 1) == PartOfSpeech.PUNCT) { return Optional.empty(); }
        for (int t = verb + 2; t + 1 < Math.min(limit, verb + NEAR); t++) {
            if (text.lower(t).equals("at")) {
                int end = numberEnd(text, t + 1, limit);
                return end > t + 1 ? Optional.of(new TokenRange(verb + 1, end)) : Optional.empty();
            }
            if (text.quoted(t) || text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX
                    || text.word(t).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The end of "around 1,200 people", {@code from} itself where no number stands. */
    private static int numberEnd(TokenizedText text, int from, int limit) {
        int to = from;
        boolean number = false;
        while (to < limit && to - from < LONGEST_NUMBER && (isNumber(text, to) || AROUND.contains(text.lower(to))
                || number && (text.tag(to) == PartOfSpeech.NOUN || text.tag(to) == PartOfSpeech.ADJ
                        || WITHIN.contains(text.lower(to))))) {
            number |= isNumber(text, to);
            to++;
        }
        while (number && to > from && (WITHIN.contains(text.lower(to - 1)) || AROUND.contains(text.lower(to - 1)))) {
            to--;
        }
        boolean address = to < limit && text.tag(to) == PartOfSpeech.PROPN;
        return number && !address ? to : from;
    }

    private static boolean isNumber(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.NUM || text.tag(token) == PartOfSpeech.SYM
                || Character.isDigit(text.word(token).charAt(0));
    }
}
