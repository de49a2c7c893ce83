package org.onrecord.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.output.Labels;
import org.onrecord.output.TimelineEncoder;
import org.onrecord.output.TimelineEncoder.Form;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.TimelineRequest;
import org.onrecord.search.time.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code timeline}: counts over time, and where a stance changed. */
@Command(
        name = "timeline",
        header = "Shows how often and with which stance something was said over time.",
        abbreviateSynopsis = true,
        footer = {"  onrecord timeline strike --by week",
                "  onrecord timeline commission --speaker brovik",
                "  onrecord timeline strike --format svg > strike.svg"},
        description = "With --speaker it also lists where the speaker's stance changed, each with the two records that "
                + "show it: likely when both are plain, probable and toward the same thing, possible otherwise. Records "
                + "whose date may lie in several periods are not counted, and their number is said.")
final class TimelineCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(names = "--by", paramLabel = "UNIT", completionCandidates = Units.class,
            description = "How long a period is: year, month (if nothing else is asked), week or day.")
    private String unit = "month";

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "How to print: table (if nothing else is asked), json, csv or svg.")
    private String format = "table";

    TimelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Form form = Form.valueOf(
                Choices.one("--format", format, Labels.codes(Form.class)).toUpperCase(Locale.ROOT));
        Unit period = Unit.labelled(Choices.one("--by", unit, Labels.codes(Unit.class))).orElseThrow();
        TimelineRequest request = new TimelineRequest(
                query.query(), query.filters(), period, isOnOneSpeaker(), query.timeLimit());
        Timeline timeline = query.asking(session, search -> search.timeline(request));
        session.printer().result(TimelineEncoder.encode(timeline, form, session.display()));
        session.printer().flush();
        note(timeline);
        return timeline.periods().isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
    }

    private boolean isOnOneSpeaker() {
        Optional<Filter.AnyOf> speakers = query.filters().stream()
                .filter(Filter.AnyOf.class::isInstance)
                .map(Filter.AnyOf.class::cast)
                .filter(any -> any.field() == Field.SPEAKER)
                .findFirst();
        return speakers.filter(any -> any.values().size() == 1).isPresent();
    }

    private void note(Timeline timeline) {
        if (timeline.periods().isEmpty()) {
            session.printer().note("nothing found that has a date");
        }
        if (timeline.imprecise() > 0) {
            session.printer().note(timeline.imprecise() + (timeline.imprecise() == 1 ? " record" : " records")
                    + " not counted: the date is not known well enough for a " + timeline.unit().label());
        }
        if (timeline.sparse()) {
            session.printer().note("empty periods are left out, there are too many (--by with a longer period)");
        }
        if (timeline.timedOut()) {
            session.printer().note("stopped after " + query.timeLimit().toSeconds()
                    + " s: the counts are lower bounds (narrow the search, or raise --time-limit)");
        }
    }

    static final class Units implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Labels.codes(Unit.class).iterator();
        }
    }
}
