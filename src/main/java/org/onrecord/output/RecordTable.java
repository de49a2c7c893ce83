package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;
import org.onrecord.search.Hit;

/**
 * Records for people: speaker, stance, date and words side by side, or under one another where the display is narrow.
 * No line is wider than the display.
 */
final class RecordTable implements RecordEncoder {

    private static final int NARROW = 64;
    private static final int DATE = 11;
    private static final int DOUBTFUL_PERCENT = 50;

    private final Display display;
    private final Columns columns;

    RecordTable(Display display) {
        this.display = display;
        int speaker = Math.min(28, display.width() / 4);
        int stance = Math.min(18, display.width() / 7 + 1);
        int said = display.width() - speaker - stance - DATE - Columns.gaps(4);
        this.columns = new Columns(List.of(speaker, stance, DATE, Math.max(1, said)));
    }

    @Override
    public String head() {
        if (isNarrow()) { return ""; }
        List<List<StyledText>> titles = List.of("SPEAKER", "STANCE", "DATE", "SAID").stream()
                .map(title -> List.of(StyledText.of(title, Style.FAINT)))
                .toList();
        return columns.row(titles, display.colour());
    }

    @Override
    public String row(AttributionRecord record) {
        return row(record, List.of(), 1);
    }

    @Override
    public String hit(Hit hit) {
        return row(hit.record(), hit.highlights(), hit.alike());
    }

    private String row(AttributionRecord record, List<Span> highlights, int alike) {
        List<List<StyledText>> cells = List.of(
                speaker(record), stance(record), date(record), said(record, highlights, alike));
        return isNarrow() ? stacked(cells) : columns.row(cells, display.colour());
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String tail() {
        return "";
    }

    private boolean isNarrow() {
        return display.width() < NARROW;
    }

    private String stacked(List<List<StyledText>> cells) {
        StringBuilder lines = new StringBuilder();
        cells.stream()
                .flatMap(List::stream)
                .flatMap(text -> text.wrap(display.width()).stream())
                .forEach(line -> lines.append(line.render(display.colour())).append('\n'));
        return lines.toString();
    }

    private List<StyledText> speaker(AttributionRecord record) {
        return with(StyledText.of(Labels.speaker(record.speaker()), Style.STRONG), Labels.office(record.speaker()));
    }

    private List<StyledText> stance(AttributionRecord record) {
        return with(StanceText.of(record.stance().label()), record.stance().target());
    }

    private List<StyledText> date(AttributionRecord record) {
        return with(StyledText.of(Labels.date(record.date())), Labels.dateNote(record.date()));
    }

    private List<StyledText> with(StyledText first, Optional<String> below) {
        List<StyledText> cell = new ArrayList<>(List.of(first));
        below.ifPresent(words -> cell.add(StyledText.of(words, Style.FAINT)));
        return cell;
    }

    private List<StyledText> said(AttributionRecord record, List<Span> highlights, int alike) {
        StyledText origin = StyledText.of(Labels.origin(record), Style.FAINT);
        long percent = Math.round(record.confidence() * 100);
        if (percent < DOUBTFUL_PERCENT) {
            origin.add(String.format(Locale.ROOT, " · doubtful (%d%%)", percent), Style.FAINT);
        }
        if (!record.corrected().isEmpty()) {
            origin.add(" · corrected: " + String.join(", ", record.corrected()), Style.FAINT);
        }
        if (alike > 1) {
            origin.add(" · and in " + (alike - 1) + (alike == 2 ? " more report" : " more reports"), Style.FAINT);
        }
        return List.of(SaidText.of(record, highlights, display.colour()), origin);
    }
}
