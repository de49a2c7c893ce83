package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
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
import org.onrecord.search.StatementSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speakers}: who is in the index, and which names are one person's. */
@Command(
        name = "speakers",
        header = "Lists who speaks in the index; says which names are one person's.",
        abbreviateSynopsis = true,
        footer = {"  onrecord speakers",
                "  onrecord speakers rey",
                "  onrecord speakers --merge \"Tomas Reyle\" \"T. Reyle\""},
        description = "With a PREFIX, those of whom a name begins so. What --merge and --split say is kept in the file "
                + "speakers.csv in the folder of the index, which can also be edited by hand.")
final class SpeakersCommand implements Callable<Integer> {

    private static final int MOST = 100;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "PREFIX", description = "How a name begins.")
    private Optional<String> prefix = Optional.empty();

    @Option(names = "--merge", arity = "2", paramLabel = "NAME",
            description = "The second of two names is the first one's too.")
    private List<String> merge = List.of();

    @Option(names = "--split", paramLabel = "NAME", description = "This name is nobody else's any more.")
    private Optional<String> split = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "How many to list, 20 if not said, at most 100.")
    private int top = 20;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked), json, jsonl, csv or tsv.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private IndexOption index = new IndexOption();

    SpeakersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = session.index(index.folder());
        if (!merge.isEmpty()) { return said(session.rooms().mergeSpeakers(folder, merge.get(0), merge.get(1))); }
        return split.isPresent() ? said(session.rooms().splitSpeaker(folder, split.get())) : list(folder);
    }

    private int said(int articles) {
        session.printer().note("speakers.csv changed: " + articles + (articles == 1 ? " article" : " articles")
                + " now shown with other names");
        return Exit.DONE;
    }

    private int list(Path folder) {
        if (top < 1 || top > MOST) {
            throw new UsageException("--top", top + " is out of range", "give a number from 1 to " + MOST);
        }
        Format chosen = Formats.parse(format, Format.TABLE, FacetEncoder.FORMATS);
        SearchRequest request = new SearchRequest(query(), List.of(),
                List.of(new FacetRequest(Field.SPEAKER, List.of(), top)), Sort.RELEVANCE, 0, Optional.empty(),
                TIME_LIMIT);
        try (StatementSearch search = session.rooms().search(folder)) {
            SearchResult result = search.search(request);
            session.printer().result(FacetEncoder.encode(result, chosen, session.display()));
            session.printer().flush();
            Answers.note(session, result, request);
            return result.total() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
        }
    }

    /** Each word may begin a part of the name; marks that mean something in a query are taken for blanks. */
    private String query() {
        StringBuilder query = new StringBuilder();
        for (String word : prefix.orElse("").replaceAll("[^\\p{L}\\p{N}'’-]+", " ").strip().split("[\\s-]+")) {
            if (!word.isEmpty()) {
                query.append("speaker:").append(word).append("* ");
            }
        }
        return query.toString().strip();
    }
}
