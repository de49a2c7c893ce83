package org.onrecord.output;

import java.util.List;
import java.util.stream.Collectors;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Variant;

/** What is like a record, for people: the same quote in other reports with what each changed, then similar records. */
public final class RelatedPage {

    private static final String INDENT = "  ";

    private final Related related;
    private final Display display;

    private RelatedPage(Related related, Display display) {
        this.related = related;
        this.display = display;
    }

    public static String of(Related related, Display display) {
        return new RelatedPage(related, display).print();
    }

    private String print() {
        StringBuilder page = new StringBuilder(heading(count()));
        related.variants().forEach(variant -> page.append(variant(variant)));
        if (!related.similar().isEmpty()) {
            page.append(page.isEmpty() ? "" : "\n").append(heading("SIMILAR")).append(table(related.similar()));
        }
        return page.toString();
    }

    private String count() {
        int reports = related.variants().size();
        return reports == 0 ? "THE SAME QUOTE in no other report"
                : "THE SAME QUOTE in " + reports + " more " + (reports == 1 ? "report" : "reports") + " ("
                        + related.independentReports() + " of all " + (reports + 1) + " independent)";
    }

    private String heading(String words) {
        return StyledText.of(words, Style.STRONG).cut(display.width()).render(display.colour()) + "\n";
    }

    private String variant(Variant variant) {
        AttributionRecord record = variant.record();
        String change = variant.diff().pieces().isEmpty() || variant.diff().isEmpty() ? "the same words" : "changed";
        String who = Labels.speaker(record.speaker()) + " · " + Labels.date(record.date()) + " · "
                + Labels.origin(record);
        return lines(DiffText.of(variant.diff(), record)) + lines(StyledText.of(who, Style.FAINT))
                + lines(StyledText.of(change + " · " + (variant.independent() ? "its own report"
                        : "the same report around it as an earlier one"), Style.FAINT))
                + "\n";
    }

    private String table(List<AttributionRecord> records) {
        RecordEncoder table = Format.TABLE.encoder(display);
        return table.head() + records.stream().map(table::row).collect(Collectors.joining(table.between()));
    }

    private String lines(StyledText text) {
        return text.wrap(display.width() - INDENT.length()).stream()
                .map(line -> INDENT + line.render(display.colour()) + "\n")
                .collect(Collectors.joining());
    }
}
