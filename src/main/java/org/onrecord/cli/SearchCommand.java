package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Format;
import org.onrecord.output.ResultEncoder;
import org.onrecord.output.ScoreTable;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code search}: finds records. */
@Command(
        name = "search",
        header = "Finds what was said, by words, speaker, stance and date.",
        abbreviateSynopsis = true,
        footer = {"  onrecord search \"port strike\" --stance oppose",
                "  onrecord search '\"back to work\"' --speaker reyle --sort newest",
                "  onrecord search goodwill --from 2025-05 --to 2025-06 --facets"},
        description = {
                "Words must all occur. \"exact phrase\", OR, NOT, -word, ( ), word*, word~ (also with a typo) and "
                        + "field:value (speaker:reyle, said:\"own words\", date:2025-05) work inside the query."})
final class SearchCommand implements Callable<Integer> {

    private static final int FACET_VALUES = 10;
    private static final int MOST_HITS = 1_000;
    private static final List<Field> FACETS = List.of(Field.SPEAKER, Field.STANCE, Field.SOURCE, Field.DATE);

    private final Session session;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(names = "--facets", description = "Count the hits by speaker, stance, source and year beneath them.")
    private boolean facets;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            completionCandidates = Orders.Names.class,
            description = "relevance (if nothing else is asked), newest or oldest.")
    private String sort = "relevance";

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to show, 10 if not said, at most 1000.")
    private int limit = 10;

    @Option(names = "--distinct",
            description = "Show a quote that several reports have, with small changes or without, once.")
    private boolean distinct;

    @Option(names = "--count", description = "Print how many records match, no more.")
    private boolean count;

    @Option(names = "--explain",
            description = "Print beneath the hits what each one's relevance is made of: how well its words fit, times its "
                    + "confidence, halved for a question.")
    private boolean explain;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on after the page that named this cursor.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked), json, jsonl, csv, tsv, markdown, bibtex, "
                    + "csl-json or html.")
    private Optional<String> format = Optional.empty();

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, Format.OF_RECORDS);
        SearchRequest request = request(chosen);
        SearchResult result = query.answer(session, request);
        session.printer().result(count ? result.total() + "\n"
                : ResultEncoder.encode(result, chosen, session.display()));
        if (explain) {
            session.printer().result("\n" + ScoreTable.of(result.hits()));
        }
        session.printer().flush();
        Answers.note(session, result, request);
        return result.total() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
    }

    private SearchRequest request(Format chosen) {
        if (limit < 1 || limit > MOST_HITS) {
            throw new UsageException(
                    "--limit", limit + " is out of range", "give a number from 1 to " + MOST_HITS
                            + "; --after shows the next page");
        }
        if (facets && !ResultEncoder.showsFacets(chosen)) {
            throw new UsageException(
                    "--facets", chosen.label() + " has no place for counts",
                    "use --format table or json, or onrecord facets");
        }
        boolean byRelevance = Orders.parse(sort) == Sort.RELEVANCE && chosen == Format.TABLE && !count;
        if (explain && !byRelevance) {
            throw new UsageException("--explain", "only a table in the order of relevance has a score to explain",
                    "leave out --sort, --format and --count");
        }
        return new SearchRequest(
                query.query(), query.filters(), facets(), Orders.parse(sort), count ? 0 : limit, after,
                query.timeLimit(),
                distinct);
    }

    private List<FacetRequest> facets() {
        return facets ? FACETS.stream().map(field -> new FacetRequest(field, List.of(), FACET_VALUES)).toList()
                : List.of();
    }
}
