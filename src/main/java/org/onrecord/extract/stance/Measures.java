package org.onrecord.extract.stance;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The rule that tells dates, times and amounts from things: nobody takes a side to October or to $3 million. */
final class Measures {

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "yesterday", "today", "tonight", "tomorrow", "january", "february", "april", "june", "july",
            "august", "september", "october", "november", "december");
    /** Months that are also names or things, so that they count only behind "in" or before a number. */
    private static final Set<String> DOUBTFUL = Set.of("march", "may");
    /** What a time may be told by beside its name: "next Monday morning", "early 2024". */
    private static final Set<String> AROUND = Set.of("last", "next", "this", "early", "late", "mid", "morning",
            "afternoon", "evening", "night", "the", "past", "a", "an", "of", "-", "each", "every");
    private static final Set<String> UNITS = Set.of("second", "seconds", "minute", "minutes", "hour", "hours", "day",
            "days", "week", "weeks", "month", "months", "year", "years", "percent", "%", "pounds", "euros", "dollars",
            "million", "billion", "trillion", "cents", "pence", "miles", "kilometres", "kilometers", "metres", "tonnes",
            "tons", "acres", "p.m.", "a.m.", "pm", "am", "$", "£", "€");

    private final TokenizedText text;

    Measures(TokenizedText text) {
        this.text = text;
    }

    /** Whether {@code phrase} names no more than a date, a time or an amount. */
    boolean only(TokenRange phrase) {
        boolean told = false;
        boolean number = false;
        for (int at = phrase.from(); at < phrase.to(); at++) {
            boolean unit = number && UNITS.contains(text.lower(at)) || Set.of("$", "£", "€").contains(text.lower(at));
            boolean last = at + 1 == phrase.to();
            boolean numeral = text.tag(at) == PartOfSpeech.NUM && !(last && pronominal(at)) || numeric(at);
            told |= numeral || unit || day(at);
            if (!numeral && !unit && !day(at) && !AROUND.contains(text.lower(at))) { return false; }
            number |= numeral;
        }
        return told;
    }

    /** "the first one": a number that stands for a thing. */
    private boolean pronominal(int token) {
        return Set.of("one", "ones", "two", "both").contains(text.lower(token));
    }

    private boolean numeric(int token) {
        return Character.isDigit(text.word(token).charAt(0))
                && text.word(token).chars().noneMatch(Character::isLetter);
    }

    private boolean day(int token) {
        if (!Character.isUpperCase(text.word(token).charAt(0))
                && !Set.of("yesterday", "today", "tonight", "tomorrow").contains(text.lower(token))) {
            return false;
        }
        if (DAYS.contains(text.lower(token))) { return true; }
        boolean placed = token > 0 && Set.of("in", "last", "next", "since", "by").contains(text.lower(token - 1))
                || token + 1 < text.size() && numeric(token + 1);
        return DOUBTFUL.contains(text.lower(token)) && placed;
    }
}
