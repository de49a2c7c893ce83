package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;
import org.onrecord.model.StanceLabel;

/**
 * Asks the learned classifier where the rules found only words too weak to judge by: where it is confident of a stance
 * of the speaker to the topic, the weak words of that side count. Without such words it is not asked, for a stance
 * needs evidence to show.
 */
final class SecondOpinion {

    private static final double CONFIDENT = 0.8;
    /** What a confirmed word weighs. */
    private static final double CONFIRMED = 0.51;
    /** Longer sentences are not looked at, in characters. */
    private static final int LONGEST = 1500;

    private final PairStance pairs;

    SecondOpinion(PairStance pairs) {
        this.pairs = pairs;
    }

    /** {@code weak}, with those on the learned classifier's side made strong. */
    List<Attitude> on(List<Attitude> weak, TokenizedText text, Attribution attribution, TokenRange topic) {
        Optional<PairStance.Prediction> prediction = predict(text, attribution, topic);
        if (prediction.isEmpty()) { return weak; }
        boolean supports = prediction.get().label() == StanceLabel.SUPPORT;
        double probability = prediction.get().probability();
        String because = String.format(java.util.Locale.ROOT, ", with the learned classifier's %.2f", probability);
        return weak.stream().filter(attitude -> attitude.supports() == supports)
                .map(attitude -> attitude.times(CONFIRMED / Math.abs(attitude.weight()), because)).toList();
    }

    private Optional<PairStance.Prediction> predict(TokenizedText text, Attribution attribution, TokenRange topic) {
        if (attribution.source().isEmpty()) { return Optional.empty(); }
        Span holder = attribution.source().getLast();
        Span target = text.span(topic);
        Span sentence = text.span(text.sentenceAround(topic.from()));
        boolean together = sentence.contains(holder) && !holder.overlaps(target) && sentence.length() <= LONGEST;
        if (!together) { return Optional.empty(); }
        PairStance.Prediction prediction = pairs.classify(
                sentence.in(text.text()), within(holder, sentence), within(target, sentence));
        boolean takesSide = prediction.label() != StanceLabel.NEUTRAL && prediction.probability() >= CONFIDENT;
        return takesSide ? Optional.of(prediction) : Optional.empty();
    }

    private static Span within(Span span, Span sentence) {
        return new Span(span.start() - sentence.start(), span.end() - sentence.start());
    }
}
