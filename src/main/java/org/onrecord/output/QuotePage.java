package org.onrecord.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.quote.Comparison;
import org.onrecord.search.quote.Finding;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.Verdict;

/**
 * What is known of a quotation, for people: the verdict in a sentence, then each finding with its difference word by word,
 * who, when and where.
 */
public final class QuotePage {

    private static final String INDENT = "  ";

    private final QuoteAnswer answer;
    private final Display display;

    private QuotePage(QuoteAnswer answer, Display display) {
        this.answer = answer;
        this.display = display;
    }

    public static String of(QuoteAnswer answer, Display display) {
        QuotePage page = new QuotePage(answer, display);
        String findings = answer.findings().stream().map(page::finding).collect(Collectors.joining());
        return page.lines(StyledText.of(page.verdict(), Style.STRONG), "") + findings;
    }

    private String verdict() {
        String name = answer.verdict().name().replace('_', ' ');
        if (answer.findings().isEmpty()) { return name + ": nothing in the index is like it"; }
        Finding best = answer.findings().getFirst();
        String who = Labels.speaker(best.record().speaker());
        String when = best.record().date().value().map(date -> ", " + date).orElse("");
        return name + ": " + switch (answer.verdict()) {
            case EXACT -> "these words are on record, " + (best.comparison().whole() ? "" : "as part of more, ")
                    + "earliest by " + who + when;
            case ALTERED -> (best.comparison().diff().isFormal() ? "but for forms of words and what editors changed, "
                    : "") + "nearly these words are on record, earliest by " + who + when;
            case PARTIAL -> "a part of these words is on record, by " + who + when;
            case OTHER_SPEAKER -> "the words are on record, but by " + who + when;
            case PARAPHRASED -> "a reporter's words say something like it of " + who + when
                    + "; no quotation marks vouch for it";
            case NOT_FOUND -> "";
        };
    }

    private String finding(Finding finding) {
        AttributionRecord record = finding.record();
        StyledText said = finding.comparison().verdict() == Verdict.PARAPHRASED
                ? SaidText.of(record, List.of(), display.colour()) : DiffText.of(finding.comparison().diff(), record);
        String office = Labels.office(record.speaker()).map(words -> ", " + words).orElse("");
        String note = Labels.dateNote(record.date()).map(words -> " " + words).orElse("");
        String who = Labels.speaker(record.speaker()) + office + " · " + Labels.date(record.date()) + note + " · "
                + Labels.origin(record);
        return "\n" + lines(said, INDENT) + lines(StyledText.of(who, Style.FAINT), INDENT)
                + lines(StyledText.of(how(finding.comparison()), Style.FAINT), INDENT);
    }

    private static String how(Comparison comparison) {
        String verdict = comparison.verdict().name().toLowerCase(Locale.ROOT);
        boolean interrupted = comparison.verdict() != Verdict.PARAPHRASED && comparison.diff().hasGap();
        String gap = interrupted ? " · on record, something stands between the words" : "";
        String negation = comparison.diff().touchesNegation() ? " · one has a negation that the other lacks" : "";
        return verdict + gap + negation;
    }

    private String lines(StyledText text, String indent) {
        return text.wrap(display.width() - indent.length()).stream()
                .map(line -> indent + line.render(display.colour()) + "\n")
                .collect(Collectors.joining());
    }
}
