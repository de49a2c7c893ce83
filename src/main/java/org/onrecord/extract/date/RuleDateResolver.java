package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.Optional;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Explained;
import org.onrecord.model.SpokenDate;

/**
 * The rules that date an act of saying: by the date expression in the clause of its cue, else by that of the sentence it
 * goes on from, else by the day of publication. A past that the article does not date stays unknown. What a saying that
 * never took place would be dated by is the caller's to leave out.
 */
public final class RuleDateResolver implements SpokenDateResolver {

    /** Years outside are no publication dates. */
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9000;

    @Override
    public Explained<SpokenDate> resolve(
            Optional<LocalDate> published, TokenizedText text, Attribution attribution) {
        ReferenceDay reference = reference(published, text);
        StatedDates stated = new StatedDates(text, reference);
        return anchors(text, attribution)
                .flatMap(roles -> stated.find(roles).stream())
                .findFirst()
                .or(() -> anchors(text, attribution)
                        .flatMap(roles -> new CarriedDate(text, stated).find(roles).stream())
                        .findFirst())
                .orElseGet(() -> undated(reference));
    }

    private static ReferenceDay reference(Optional<LocalDate> published, TokenizedText text) {
        return published
                .filter(day -> FIRST_YEAR <= day.getYear() && day.getYear() <= LAST_YEAR)
                .<ReferenceDay>map(day -> new ReferenceDay.Known(day, "the day of publication"))
                .orElseGet(() -> Dateline.find(text));
    }

    /** The places where the saying is named: each part of the cue, the source where there is no cue. */
    private static java.util.stream.Stream<Roles> anchors(TokenizedText text, Attribution attribution) {
        var named = attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
        return named.stream()
                .map(text::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> new Roles(text, attribution, tokens));
    }

    private static Explained<SpokenDate> undated(ReferenceDay reference) {
        return switch (reference) {
            case ReferenceDay.Known(LocalDate day, String origin) -> new Explained<>(
                    SpokenDate.of(day, DateBasis.PUBLICATION), "no date is stated for it; " + origin + " is " + day);
            case ReferenceDay.WithoutYear(var day) -> new Explained<>(
                    SpokenDate.withoutYear(day, DateBasis.PUBLICATION),
                    "no date is stated for it; the article carries a date without a year");
            case ReferenceDay.Unknown none ->
                    new Explained<>(SpokenDate.UNKNOWN, "no date is stated for it, and the article has none");
        };
    }
}
