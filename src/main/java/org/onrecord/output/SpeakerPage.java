package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.output.FigureTable.Figure;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerProfile;
import org.onrecord.search.speaker.SpeakerProfile.Counted;
import org.onrecord.search.speaker.SpeakerProfile.Office;
import org.onrecord.search.speaker.SpeakerProfile.Topic;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Unit;

/** What the index knows of a speaker, for people; or who may be meant, where it may be several. */
public final class SpeakerPage {

    private final Display display;

    private SpeakerPage(Display display) {
        this.display = display;
    }

    public static String of(SpeakerAnswer answer, Display display) {
        SpeakerPage page = new SpeakerPage(display);
        return answer.profile().map(page::profile).orElseGet(() -> page.candidates(answer));
    }

    private String candidates(SpeakerAnswer answer) {
        List<Figure> rows = answer.candidates().stream()
                .map(candidate -> new Figure(Integer.toString(candidate.records()), candidate.name()))
                .toList();
        return FigureTable.of(rows, display);
    }

    private String profile(SpeakerProfile profile) {
        List<Figure> fields = new ArrayList<>();
        fields.add(new Figure("records", Integer.toString(profile.records())));
        fields.add(new Figure("named", counted(profile.mentions())));
        profile.offices().forEach(office -> fields.add(new Figure("office", office(office))));
        fields.add(new Figure("stances", stances(profile.stances())));
        profile.topics().forEach(topic -> fields.add(new Figure("topic", topic(topic))));
        fields.add(new Figure("in", counted(profile.sources())));
        profile.first().ifPresent(record -> fields.add(new Figure("first", said(record))));
        profile.latest().ifPresent(record -> fields.add(new Figure("latest", said(record))));
        String title = StyledText.of(profile.name(), Style.STRONG).add(" (" + profile.type() + ")")
                .cut(display.width()).render(display.colour()) + "\n";
        return title + FigureTable.of(fields.stream().filter(field -> !field.value().isEmpty()).toList(), display)
                + months(profile);
    }

    private String months(SpeakerProfile profile) {
        if (profile.months().size() < 2) { return ""; }
        return "\n" + TimelineTable.of(
                new Timeline(Unit.MONTH, profile.months(), 0, List.of(), true, false), display);
    }

    private static String counted(List<Counted> words) {
        return words.stream().map(count -> count.words() + " (" + count.records() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String office(Office office) {
        Optional<String> days = office.from().map(from -> from.equals(office.to().orElse(from)) ? from.toString()
                : from + " to " + office.to().orElseThrow());
        return office.title() + days.map(between -> ", " + between).orElse("") + " (" + office.records() + ")";
    }

    private static String topic(Topic topic) {
        return topic.target() + ": " + stances(topic.stances());
    }

    private static String stances(Map<StanceLabel, Integer> stances) {
        return java.util.Arrays.stream(StanceLabel.values())
                .filter(stances::containsKey)
                .map(stance -> Codes.of(stance) + " " + stances.get(stance))
                .collect(Collectors.joining(", "));
    }

    private static String said(AttributionRecord record) {
        return Labels.date(record.date()) + "  " + SaidText.of(record, List.of(), false) + "  "
                + Labels.origin(record);
    }
}
