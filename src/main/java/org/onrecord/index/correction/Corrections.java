package org.onrecord.index.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.index.Naming;
import org.onrecord.model.AttributionRecord;

/** What a user's corrections make of records, after another naming has had its say. */
public final class Corrections implements Naming {

    private final Naming before;
    private final Map<String, List<Correction>> byArticle;

    /** @param before names speakers first: a correction of a single record knows better */
    public Corrections(Naming before, List<Correction> corrections) {
        this.before = before;
        this.byArticle = corrections.stream().collect(
                Collectors.groupingBy(Correction::article, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Set<String> keys() {
        return before.keys();
    }

    @Override
    public Set<String> articles() {
        return Set.copyOf(byArticle.keySet());
    }

    @Override
    public List<String> otherNames(AttributionRecord named) {
        return before.otherNames(named);
    }

    @Override
    public AttributionRecord named(AttributionRecord extracted) {
        AttributionRecord shown = before.named(extracted);
        for (Correction correction : byArticle.getOrDefault(extracted.article().id(), List.of())) {
            if (correction.isOf(extracted)) {
                shown = correction.field().set(shown, correction.value());
            }
        }
        return shown;
    }
}
