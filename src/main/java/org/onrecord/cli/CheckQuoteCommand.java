package org.onrecord.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Format;
import org.onrecord.output.QuoteJson;
import org.onrecord.output.QuotePage;
import org.onrecord.search.Filter;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check-quote}: did anybody say this? */
@Command(
        name = "check-quote",
        header = "Says whether some words are on record, and whose they are.",
        abbreviateSynopsis = true,
        footer = {"  onrecord check-quote \"The cranes will move when the offer does\"",
                "  onrecord check-quote \"the cranes move when the offer does\" --speaker reyle",
                "  onrecord check-quote \"We sign … tonight\" --format json"},
        description = {
                "Answers EXACT, ALTERED (with the words that differ), OTHER SPEAKER, PARTIAL, PARAPHRASED (only a "
                        + "reporter says it) or NOT FOUND, then each record, the earliest first. Marks, case and accents "
                        + "do not matter; … stands for words left out, [ ] for an editor's.",
                "In a difference [-words-] are not on record and {+words+} were not asked about; {+…+} is where the words "
                        + "on record are interrupted. The exit code is 1 when nothing is found or the words are somebody "
                        + "else's."})
final class CheckQuoteCommand implements Callable<Integer> {

    private static final int MOST = 1_000;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "The quotation, best in the shell's quotes.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who is said to have said it: any part of a name.")
    private Optional<String> speaker = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Said on this day, month or year or later.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Said on this day, month or year or earlier.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many records to show, 5 if not said, at most 1000.")
    private int limit = 5;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked) or json.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private IndexOption index = new IndexOption();

    CheckQuoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, List.of(Format.TABLE, Format.JSON));
        if (limit < 1 || limit > MOST) {
            throw new UsageException("--limit", limit + " is out of range", "give a number from 1 to " + MOST);
        }
        List<Filter> filters = Dates.range(from, to).map(List::<Filter>of).orElse(List.of());
        QuoteQuestion question = new QuoteQuestion(String.join(" ", words), speaker, filters, limit, TIME_LIMIT);
        try (StatementSearch search = session.rooms().search(session.index(index.folder()))) {
            QuoteAnswer answer = search.check(question);
            session.printer().result(
                    chosen == Format.JSON ? QuoteJson.of(answer) : QuotePage.of(answer, session.display()));
            session.printer().flush();
            answer.notes().forEach(session.printer()::note);
            if (answer.timedOut()) {
                session.printer().note("stopped after " + TIME_LIMIT.toSeconds() + " s: there may be better findings");
            }
            return found(answer.verdict()) ? Exit.DONE : Exit.NOTHING_FOUND;
        }
    }

    private static boolean found(Verdict verdict) {
        return verdict != Verdict.NOT_FOUND && verdict != Verdict.OTHER_SPEAKER;
    }
}
