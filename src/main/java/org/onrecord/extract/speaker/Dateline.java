package org.onrecord.extract.speaker;

import org.onrecord.extract.text.PartOfSpeech;

/** The rule for the place that a report opens with, which says nothing: "MERRIN, Norvia —". */
final class Dateline {

    private static final int LONGEST = 10;

    private Dateline() {}

    /** Whether the words from {@code from} up to {@code to} are part of such an opening. */
    static boolean isAt(Words words, int from, int to) {
        String place = words.text.word(from);
        boolean opens = words.text.paragraphAround(from).from() == from && place.length() > 2
                && place.chars().noneMatch(Character::isLowerCase);
        for (int i = from + 1; opens && i < Math.min(words.size(), from + LONGEST); i++) {
            char first = words.text.word(i).charAt(0);
            if (first == '—' || first == '–' || first == '-') { return i >= to; }
            if (!goesOn(words, i)) { return false; }
        }
        return false;
    }

    private static boolean goesOn(Words words, int token) {
        return words.capitalised(token) || words.isComma(token) || words.isCalendar(token)
                || words.text.tag(token) == PartOfSpeech.NUM || ".()".contains(words.text.word(token));
    }
}
