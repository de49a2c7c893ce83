package org.onrecord.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Format;
import org.onrecord.output.SpeakerJson;
import org.onrecord.output.SpeakerPage;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerAnswer.How;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speaker}: what the index knows of one speaker. */
@Command(
        name = "speaker",
        header = "Shows what the index knows of one speaker.",
        abbreviateSynopsis = true,
        footer = {"  onrecord speaker brovik",
                "  onrecord speaker \"talvian foreign minister\"",
                "  onrecord speaker \"Hanne Brovik\" --format json"},
        description = "Names, offices with the days they were given on, stances, topics, publishers, first and latest "
                + "words. Finds a speaker by any part of the name, else by office, else by a name that is spelled nearly "
                + "so; where several may be meant, they are listed.")
final class SpeakerCommand implements Callable<Integer> {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name, a part of one, or an office.")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked) or json.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private IndexOption index = new IndexOption();

    SpeakerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Format chosen = Formats.parse(format, Format.TABLE, List.of(Format.TABLE, Format.JSON));
        String name = String.join(" ", words);
        try (StatementSearch search = session.rooms().search(session.index(index.folder()))) {
            SpeakerAnswer answer = search.speaker(name, TIME_LIMIT);
            session.printer().result(
                    chosen == Format.JSON ? SpeakerJson.of(answer) : SpeakerPage.of(answer, session.display()));
            session.printer().flush();
            note(name, answer);
            return answer.candidates().isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
        }
    }

    private void note(String name, SpeakerAnswer answer) {
        if (answer.candidates().isEmpty()) {
            session.printer().note("nobody found by “" + name + "”, neither by name nor by office");
            return;
        }
        if (answer.how() == How.OFFICE) {
            session.printer().note("nobody is named so: found by office");
        } else if (answer.how() == How.SPELLING) {
            session.printer().note("nobody is named so: found by a name that is spelled nearly so");
        }
        if (answer.profile().isEmpty()) {
            session.printer().note("several may be meant, each with the number of their records: give the whole name");
        } else {
            others(answer);
        }
    }

    private void others(SpeakerAnswer answer) {
        String shown = answer.profile().orElseThrow().name();
        List<String> others = answer.candidates().stream()
                .map(candidate -> candidate.name() + " (" + candidate.records() + ")")
                .filter(other -> !other.startsWith(shown + " ("))
                .limit(5)
                .toList();
        if (!others.isEmpty()) {
            session.printer().note("not counted, as the name is another: " + String.join(", ", others)
                    + " (onrecord speakers --merge makes two names one)");
        }
    }
}
