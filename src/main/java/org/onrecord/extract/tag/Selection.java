package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;

/**
 * The choice among candidates: the most probable first, then each that shares no content with one already taken. A
 * quotation that the tagger is sure of, cue and all, is kept even when the judge doubts it.
 */
final class Selection {

    /** Two quotation marks leave little room for doubt. */
    private static final double QUOTATION_THRESHOLD = .3;

    /**
     * The share of paragraphs in marks that no word attributes which people marked so too, of 114 in PolNeAR's training
     * articles. The judge, who goes by cue and source, knows little of them.
     */
    private static final double STANDING = .64;

    private static final String STANDING_WHY = "a paragraph in quotation marks that no word attributes: of such, people "
            + "mark 64 in 100 just so and most others as part of what was said before";

    /** A record that says who spoke is worth more than another of the same words. */
    private static final double NAMED = .5;

    private final CandidatePool pool;
    private final TrainedModels models;

    Selection(CandidatePool pool, TrainedModels models) {
        this.pool = pool;
        this.models = models;
    }

    /**
     * A candidate that may be taken.
     *
     * @param probability that it is right
     * @param why the reasons, in words
     * @param rank what speaks for it among those that share content with it: that it is right, and its borders too
     */
    record Choice(Candidate candidate, double probability, String why, double rank) {}

    /** The choices in the order of their first tokens. */
    List<Choice> choose() {
        CandidateFeatures features = new CandidateFeatures(pool, models.words());
        ChoiceReason reason = new ChoiceReason(pool.facts());
        List<Choice> ranked = new ArrayList<>();
        for (int i = 0; i < pool.candidates().size(); i++) {
            choice(pool.candidates().get(i), features.of(i), reason).ifPresent(ranked::add);
        }
        ranked.sort(Comparator.comparingDouble(Choice::rank).reversed());
        List<Choice> taken = new ArrayList<>();
        boolean[] said = new boolean[pool.facts().size];
        for (Choice choice : ranked) {
            if (isFree(choice.candidate(), said)) {
                taken.add(choice);
            }
        }
        taken.sort(Comparator.comparingInt(choice -> choice.candidate().first()));
        return taken;
    }

    /** The candidate as a choice; empty when it is too improbable or looks like something that nobody said. */
    private Optional<Choice> choice(Candidate candidate, float[] numbers, ChoiceReason reason) {
        boolean stands = SpokenSentences.stands(pool.facts().text, candidate);
        double judged = models.judge().probability(numbers);
        double right = stands ? Math.max(judged, STANDING) : judged;
        if (!isProbable(candidate, right) || isNotSaid(candidate)) { return Optional.empty(); }
        double exact = models.borders().probability(numbers);
        String why = stands ? STANDING_WHY : reason.of(candidate, numbers[CandidateFeatures.WORDS], right, exact);
        double named = candidate.link().source().isPresent() ? NAMED : 0;
        return Optional.of(new Choice(candidate, right, why, right + exact + named));
    }

    /** What no speaker said, however much it looks like it. */
    private boolean isNotSaid(Candidate candidate) {
        return WorkTitle.is(pool.facts().text, models.lexicon(), candidate)
                || Circumstance.is(pool.facts().text, candidate)
                || OtherSense.is(pool.facts().text, candidate)
                || PlainDeed.is(pool.facts().text, candidate)
                || NoStatement.is(pool.facts().text, models.classes(), candidate)
                || NotYetSaid.is(pool.facts().text, candidate)
                || AnothersQuotation.isIn(pool.facts().text, models.lexicon(), candidate)
                || Overrun.isConsequence(pool.facts().text, candidate)
                || Overrun.isBehindRefusal(pool.facts().text, candidate)
                || pool.contradictsPattern(candidate);
    }

    private boolean isProbable(Candidate candidate, double right) {
        boolean quotation = candidate.shape().verbatim().equals(candidate.shape().segments());
        return right >= (quotation ? QUOTATION_THRESHOLD : models.threshold())
                || right >= pool.patternThreshold(candidate).orElse(1);
    }

    /** Marks the tokens of the candidate's shape as said unless one of them already is. */
    private boolean isFree(Candidate candidate, boolean[] said) {
        List<TokenRange> segments = candidate.shape().segments().stream().map(pool.facts().text::tokens).toList();
        for (TokenRange segment : segments) {
            for (int t = segment.from(); t < segment.to(); t++) {
                if (said[t]) { return false; }
            }
        }
        for (TokenRange segment : segments) {
            Arrays.fill(said, segment.from(), segment.to(), true);
        }
        return true;
    }
}
