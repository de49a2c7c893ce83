package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The readings of an article at several willingnesses to find something, from the tagger's best one to generous ones,
 * and every attribution that occurs in one of them.
 */
final class CandidatePool {

    /** Added to the score of every begin label, a reading each. */
    static final float[] BIASES = {0f, .7f, 1.4f, 2.2f};

    /** The proposals that are readings. */
    static final int READINGS = (1 << BIASES.length) - 1;

    /** The proposal of a candidate that is another extent of one in a reading. */
    private static final int OTHER_EXTENT = 1 << BIASES.length;

    /** A longer article is tagged in stretches of about so many tokens, which keeps memory bounded. */
    private static final int STRETCH = 20_000;

    private final TokenFacts facts;
    private final Posterior posterior;
    private final List<Candidate> candidates;
    private final List<Completion> completions;

    private CandidatePool(
            TokenFacts facts, Posterior posterior, List<Candidate> candidates, List<Completion> completions) {
        this.facts = facts;
        this.posterior = posterior;
        this.candidates = candidates;
        this.completions = completions;
    }

    static CandidatePool of(TokenizedText text, TrainedModels models) {
        return of(text, models.lexicon(), models.tagger(), Completion.all(models.lexicon(), models.classes()));
    }

    /** The pool of readings that only some patterns complete. */
    static CandidatePool of(
            TokenizedText text, CueLexicon lexicon, TaggerModel model, List<Completion> completions) {
        TokenFacts facts = new TokenFacts(text, lexicon);
        Posterior posterior = new Posterior(text.size());
        byte[][] readings = new byte[BIASES.length][text.size()];
        int from = 0;
        while (from < text.size()) {
            int to = stretchEnd(text, from);
            Chain chain = new Chain(facts, model, from, to);
            posterior.put(from, Marginals.of(chain));
            for (int r = 0; r < BIASES.length; r++) {
                System.arraycopy(Viterbi.decode(chain, BIASES[r]), 0, readings[r], from, to - from);
            }
            from = to;
        }
        return new CandidatePool(facts, posterior, candidates(text, completions, readings, posterior), completions);
    }

    /** The end of a paragraph, or of a stretch in a paragraph that is longer. */
    private static int stretchEnd(TokenizedText text, int from) {
        int to = Math.min(text.size(), from + STRETCH);
        if (to < text.size()) {
            int start = text.paragraphAround(to).from();
            to = start > from ? start : to;
        }
        return to;
    }

    private static List<Candidate> candidates(
            TokenizedText text, List<Completion> completions, byte[][] readings, Posterior posterior) {
        ContentShaper shaper = new ContentShaper(text);
        Map<List<Object>, Candidate> pool = new LinkedHashMap<>();
        for (int r = 0; r < readings.length; r++) {
            cutAtSentences(text, readings[r]);
            Labelling reading = new Labelling(text, readings[r]);
            completions.forEach(completion -> completion.complete(reading));
            for (Linker.Link link : new Linker(text, LabelledSpans.of(readings[r])).link()) {
                add(new Candidate(link, shaper.shape(link.contents()), 1 << r), pool);
            }
        }
        Extents extents = new Extents(text, posterior);
        for (Candidate candidate : List.copyOf(pool.values())) {
            for (List<TokenRange> contents : extents.of(candidate.link())) {
                Candidate other = candidate.of(contents, shaper.shape(contents), OTHER_EXTENT);
                if (!other.shape().equals(candidate.shape())) {
                    add(other, pool);
                }
            }
        }
        List<Candidate> all = new ArrayList<>(pool.values());
        all.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::last));
        return all;
    }

    private static void add(Candidate candidate, Map<List<Object>, Candidate> pool) {
        if (!candidate.shape().segments().isEmpty()) {
            pool.merge(candidate.identity(), candidate, (a, b) -> a.proposedBy(a.proposals() | b.proposals()));
        }
    }

    /** Neither a cue nor a source goes on in the next sentence. */
    private static void cutAtSentences(TokenizedText text, byte[] labels) {
        for (TokenRange sentence : text.sentences()) {
            Label.Role role = Label.of(labels[sentence.from()]).role();
            if (role == Label.Role.CUE || role == Label.Role.SOURCE) {
                labels[sentence.from()] = (byte) Label.of(role, true).ordinal();
            }
        }
    }

    TokenFacts facts() {
        return facts;
    }

    Posterior posterior() {
        return posterior;
    }

    /** How probable a candidate must be that is one of the patterns, whole; empty for others. */
    OptionalDouble patternThreshold(Candidate candidate) {
        return completions.stream()
                .filter(pattern -> pattern.isWhole(facts.text, candidate))
                .mapToDouble(Completion::threshold)
                .min();
    }

    /** Whether a candidate is one of the patterns with other borders. */
    boolean contradictsPattern(Candidate candidate) {
        return completions.stream().anyMatch(pattern -> pattern.contradicts(facts.text, candidate));
    }

    /** In the order of their first tokens. */
    List<Candidate> candidates() {
        return candidates;
    }
}
