package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Kind;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.StanceLabel;
import org.onrecord.output.Labels;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import picocli.CommandLine.Option;

/**
 * The options that narrow a search. Those for names and words may be repeated, and one of the values must match; those for
 * codes also take several with commas between.
 */
final class FilterOptions {

    private static final String ANY = "any";

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it: any part of a name.")
    private List<String> speakers = List.of();

    @Option(names = "--role", paramLabel = "WORDS", description = "The speaker's office or profession: minister.")
    private List<String> roles = List.of();

    @Option(names = "--affiliation", paramLabel = "WORDS", description = "The body or country the speaker speaks for.")
    private List<String> affiliations = List.of();

    @Option(
            names = "--stance",
            paramLabel = "STANCE,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = Completions.Stances.class,
            description = "The speaker's attitude: support, oppose, mixed or neutral.")
    private List<String> stances = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = Completions.Kinds.class,
            description = "quote (has the speaker's own words) or statement (only the reporter's).")
    private List<String> kinds = List.of();

    @Option(
            names = "--form",
            paramLabel = "FORM,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = Completions.Forms.class,
            description = "direct (all in quotation marks), mixed (partly) or indirect (none).")
    private List<String> forms = List.of();

    @Option(
            names = "--act",
            paramLabel = "ACT,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = Completions.Acts.class,
            description = "What the speaker did: say, ask, deny, reject, confirm, promise, accuse, demand, praise, "
                    + "criticize, warn, predict, decline, believe, decide or other.")
    private List<String> acts = List.of();

    @Option(names = "--target", paramLabel = "WORDS", description = "What the stance is about.")
    private List<String> targets = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "The publisher of the article.")
    private List<String> sources = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = Completions.Types.class,
            description = "The kind of speaker: person, organization, group, document, anonymous or unknown.")
    private List<String> types = List.of();

    @Option(names = "--from", paramLabel = "DATE",
            description = "Said on this day, month or year or later: 2025-05-27, "
                    + "2025-05 or 2025.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Said on this day, month or year or earlier.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--factuality",
            paramLabel = "CODE,…",
            split = ",",
            hideParamSyntax = true,
            completionCandidates = Completions.Factualities.class,
            description = "asserted (if nothing else is asked), negated, hypothetical, declined or any.")
    private List<String> factualities = List.of();

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            description = "Leave out records that are less probable, from 0 to 1.")
    private Optional<Double> minConfidence = Optional.empty();

    /** The conditions that were asked for. */
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        words(Field.SPEAKER, speakers, filters);
        words(Field.ROLE, roles, filters);
        words(Field.AFFILIATION, affiliations, filters);
        words(Field.TARGET, targets, filters);
        words(Field.SOURCE, sources, filters);
        codes(Field.STANCE, stances, StanceLabel.class, filters);
        codes(Field.KIND, kinds, Kind.class, filters);
        codes(Field.FORM, forms, Form.class, filters);
        codes(Field.ACT, acts, SpeechAct.class, filters);
        codes(Field.TYPE, types, SpeakerType.class, filters);
        codes(Field.FACTUALITY, factualities(), Factuality.class, filters);
        Dates.range(from, to).ifPresent(filters::add);
        Confidences.checked(minConfidence).map(Filter.MinConfidence::new).ifPresent(filters::add);
        return filters;
    }

    private List<String> factualities() {
        return factualities.contains(ANY) ? Labels.codes(Factuality.class) : factualities;
    }

    private static void words(Field field, List<String> values, List<Filter> filters) {
        for (String value : values) {
            if (value.isBlank()) {
                throw new UsageException("--" + field.label(), "nothing to look for", "name a value or leave it out");
            }
        }
        if (!values.isEmpty()) {
            filters.add(new Filter.AnyOf(field, values));
        }
    }

    private static <E extends Enum<E>> void codes(
            Field field,
            List<String> values,
            Class<E> type,
            List<Filter> filters) {
        if (!values.isEmpty()) {
            filters.add(new Filter.AnyOf(field, Choices.all("--" + field.label(), values, Labels.codes(type))));
        }
    }
}
