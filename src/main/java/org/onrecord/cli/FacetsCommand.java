package org.onrecord.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.FacetEncoder;
import org.onrecord.output.Format;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code facets}: counts alone. */
@Command(
        name = "facets",
        header = "Counts what was said, by speaker, stance, date and more.",
        customSynopsis = "onrecord facets [OPTIONS] --by=FIELD,… [QUERY...]",
        footer = {"  onrecord facets --by speaker",
                "  onrecord facets --by target --starting port",
                "  onrecord facets \"\" --by date --path 2025/05"},
        description = "Counts the records that a search finds, by the values of one or more fields. A filter on a field "
                + "that is counted is set aside while counting it: --stance oppose --by stance shows the others too.")
final class FacetsCommand implements Callable<Integer> {

    private static final int MOST_VALUES = 100;

    private final Session session;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(
            names = "--by",
            required = true,
            split = ",",
            hideParamSyntax = true,
            paramLabel = "FIELD,…",
            completionCandidates = FieldNames.class,
            description = "What to count by: speaker, role, affiliation, stance, kind, form, act, type, source, target, "
                    + "factuality or date.")
    private List<String> fields = List.of();

    @Option(names = "--top", paramLabel = "N",
            description = "How many values of each field, 10 if not said, at most 100.")
    private int top = 10;

    @Option(
            names = "--path",
            paramLabel = "DATE",
            description = "With --by date: count the months of this year (2025) or the days of this month (2025/05).")
    private Optional<String> path = Optional.empty();

    @Option(names = "--starting", paramLabel = "TEXT",
            description = "Only values of which a word begins so, whatever the case and accents.")
    private String starting = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked), json, jsonl, csv or tsv.")
    private Optional<String> format = Optional.empty();

    FacetsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, FacetEncoder.FORMATS);
        SearchRequest request = new SearchRequest(
                query.query(), query.filters(), facets(), Sort.RELEVANCE, 0, Optional.empty(), query.timeLimit());
        SearchResult result = query.answer(session, request);
        session.printer().result(FacetEncoder.encode(result, chosen, session.display()));
        session.printer().flush();
        Answers.note(session, result, request);
        return result.total() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
    }

    private List<FacetRequest> facets() {
        if (top < 1 || top > MOST_VALUES) {
            throw new UsageException("--top", top + " is out of range", "give a number from 1 to " + MOST_VALUES);
        }
        List<Field> asked = Choices.all("--by", fields, labels()).stream()
                .map(label -> Field.labelled(label).orElseThrow())
                .toList();
        if (path.isPresent() && !asked.contains(Field.DATE)) {
            throw new UsageException("--path", "only dates have parts", "add --by date");
        }
        return asked.stream().distinct().map(this::facet).toList();
    }

    private FacetRequest facet(Field field) {
        List<String> parts = field == Field.DATE ? path.map(DatePaths::parse).orElse(List.of()) : List.of();
        return new FacetRequest(field, parts, top, starting.strip());
    }

    private static List<String> labels() {
        return Arrays.stream(Field.values()).map(Field::label).toList();
    }

    static final class FieldNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return labels().iterator();
        }
    }
}
