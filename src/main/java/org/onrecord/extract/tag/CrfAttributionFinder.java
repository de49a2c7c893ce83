package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * Finds attributions with a linear-chain tagger over the whole article, so that quotations may cross sentences and
 * paragraphs: every reading of the article proposes candidates, and a judge keeps the probable ones. The turns of a
 * transcript and signed quotations are read from their layout.
 */
public final class CrfAttributionFinder implements AttributionFinder {

    private final TrainedModels models;

    CrfAttributionFinder(TrainedModels models) {
        this.models = models;
    }

    /**
     * Loads the trained models from the class path.
     *
     * @param classes what cues do
     */
    public static CrfAttributionFinder load(CueClasses classes) {
        return new CrfAttributionFinder(TrainedModels.load(classes));
    }

    @Override
    public List<Attribution> find(TokenizedText text) {
        List<Layout> layouts = layouts(text);
        List<Attribution> found = new ArrayList<>();
        layouts.forEach(layout -> found.addAll(layout.attributions()));
        CandidatePool pool = CandidatePool.of(text, models);
        for (Selection.Choice choice : new Selection(pool, models).choose()) {
            if (layouts.stream().noneMatch(layout -> isCovered(text, choice.candidate(), layout))) {
                found.add(attribution(text, choice));
            }
        }
        found.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
        return found;
    }

    /** In a transcript nothing else is read from the form. */
    private static List<Layout> layouts(TokenizedText text) {
        Transcript transcript = Transcript.of(text);
        return List.of(transcript.attributions().isEmpty() ? SignedQuotations.of(text) : transcript);
    }

    private static boolean isCovered(TokenizedText text, Candidate candidate, Layout layout) {
        return candidate.shape().segments().stream().anyMatch(segment -> layout.covers(text.tokens(segment).from()));
    }

    private static Attribution attribution(TokenizedText text, Selection.Choice choice) {
        Candidate candidate = choice.candidate();
        return new Attribution(
                candidate.shape().form(),
                candidate.shape().segments(),
                candidate.shape().verbatim(),
                span(text, candidate.link().cue()),
                span(text, candidate.link().source().map(source -> WholeSource.of(text, source))),
                choice.probability(),
                choice.why());
    }

    private static List<Span> span(TokenizedText text, Optional<TokenRange> range) {
        return range.map(r -> Edges.trim(text, r))
                .filter(r -> !r.isEmpty())
                .map(r -> List.of(text.span(r)))
                .orElse(List.of());
    }
}
