package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * Finds attributions with a linear-chain tagger over the whole article, so that quotations may cross sentences and
 * paragraphs: every reading of the article proposes candidates, and a judge keeps the probable ones. The turns of a
 * transcript are read from its layout.
 */
public final class CrfAttributionFinder implements AttributionFinder {

    private final TrainedModels models;

    CrfAttributionFinder(TrainedModels models) {
        this.models = models;
    }

    /** Loads the trained models from the class path. */
    public static CrfAttributionFinder load() {
        return new CrfAttributionFinder(TrainedModels.load());
    }

    @Override
    public List<Attribution> find(TokenizedText text) {
        Transcript transcript = Transcript.of(text);
        List<Attribution> found = new ArrayList<>(transcript.attributions());
        CandidatePool pool = CandidatePool.of(text, models.lexicon(), models.tagger());
        for (Selection.Choice choice : new Selection(pool, models).choose()) {
            if (!transcript.covers(choice.candidate().first())) {
                found.add(attribution(text, choice));
            }
        }
        found.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
        return found;
    }

    private static Attribution attribution(TokenizedText text, Selection.Choice choice) {
        Candidate candidate = choice.candidate();
        return new Attribution(
                candidate.shape().form(),
                candidate.shape().segments(),
                candidate.shape().verbatim(),
                span(text, candidate.link().cue()),
                span(text, candidate.link().source()),
                choice.probability());
    }

    private static List<Span> span(TokenizedText text, Optional<TokenRange> range) {
        return range.map(r -> Edges.trim(text, r))
                .filter(r -> !r.isEmpty())
                .map(r -> List.of(text.span(r)))
                .orElse(List.of());
    }
}
