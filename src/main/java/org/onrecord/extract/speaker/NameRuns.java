package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;

/**
 * The rule that finds the runs of capitalised words of a text: "Claudio De Vincenti", "Ministry of Health", "Sen. Ana
 * Ruiz". Words that only the start of a sentence gives a capital begin no run. Linear in the length of the text.
 */
final class NameRuns {

    /** A longer run is no name. */
    private static final int LONGEST = 16;

    private static final Set<String> LAST = Set.of("now", "all", "us", "here", "together", "first");
    /** Plurals whose possessive is made with an "s". */
    private static final Set<String> IRREGULAR = Set.of("people", "women", "men", "children");
    private static final Set<String> CONNECTORS = Set.of("of", "for", "on", "to", "and", "&", "at", "in", "-", "–");

    private final Words words;

    NameRuns(Words words) {
        this.words = words;
    }

    List<TokenRange> find() {
        List<TokenRange> runs = new ArrayList<>();
        for (TokenRange sentence : words.text.sentences()) {
            if (isTitleCase(sentence)) {
                continue;
            }
            int at = sentence.from();
            while (at < sentence.to()) {
                int end = starts(at) ? end(at, sentence.to()) : at;
                if (end > at) {
                    runs.add(new TokenRange(at, end));
                }
                at = Math.max(at + 1, end);
            }
        }
        return runs;
    }

    /** Whether nearly every longer word of a sentence has a capital, as in headlines: then capitals tell nothing. */
    private boolean isTitleCase(TokenRange sentence) {
        int small = 0;
        int capital = 0;
        int last = Math.min(sentence.to(), sentence.from() + 40);
        for (int i = sentence.from(); i < last; i++) {
            String word = words.text.word(i);
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                if (Character.isUpperCase(word.charAt(0))) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        boolean headline = words.text.inHeadline(sentence.from()) || !endsLikeSentence(sentence);
        return headline && capital >= 4 && capital >= 4 * small;
    }

    private boolean endsLikeSentence(TokenRange sentence) {
        for (int i = sentence.to() - 1; i >= Math.max(sentence.from(), sentence.to() - 3); i--) {
            char last = words.text.word(i).charAt(words.text.word(i).length() - 1);
            if (last == '.' || last == '?' || last == '!' || last == ',' || last == ':') { return true; }
        }
        return false;
    }

    private boolean starts(int token) {
        if (!words.capitalised(token)) { return false; }
        return !words.opensSentence(token) || isNameAtStart(token);
    }

    private boolean isNameAtStart(int token) {
        boolean goesOn = words.sameSentence(token, token + 1) && words.capitalised(token + 1);
        PartOfSpeech tag = words.text.tag(token);
        if (words.isFirstName(token)) { return true; }
        if (!words.isCommon(token)) { return tag != PartOfSpeech.ADV || goesOn; }
        boolean nominal = tag == PartOfSpeech.PROPN || tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ;
        return goesOn && nominal;
    }

    private int end(int start, int limit) {
        int at = start + 1;
        int last = Math.min(limit, start + LONGEST);
        while (at < last) {
            int next = step(start, at, last);
            if (next == at) {
                break;
            }
            at = next;
        }
        return withSuffix(at, limit);
    }

    /** The end of the run's next part, which begins at {@code at}; {@code at} itself when the run ends here. */
    private int step(int start, int at, int last) {
        if (words.capitalised(at) || endsName(at)) { return at + 1; }
        String lower = words.text.lower(at);
        if (words.isParticle(at) && at + 1 < last) {
            int name = words.isParticle(at + 1) ? at + 2 : at + 1;
            if (name < last && words.capitalised(name)) { return name + 1; }
        }
        if (words.isPossessive(at)) { return joinsPlural(at, last) ? at + 2 : at; }
        if (isNickname(at, last)) { return at + 4; }
        if (CONNECTORS.contains(lower) && at + 1 < last) {
            int next = words.is(at + 1, "the") && !lower.equals("and") ? at + 2 : at + 1;
            if (next < last && words.capitalised(next) && connects(start, at, next)) { return next + 1; }
        }
        return at;
    }

    /** "Harbours Now", "Children First": a small word written as a part of the name before it. */
    private boolean endsName(int token) {
        return LAST.contains(words.text.lower(token)) && Character.isUpperCase(words.text.word(token).charAt(0))
                && words.text.quotationOf(token) == words.text.quotationOf(token - 1);
    }

    /** The “Dot” of "Dora “Dot” Fenn". */
    private boolean isNickname(int mark, int last) {
        return mark + 3 < last && isMark(mark) && isMark(mark + 2) && isGiven(mark - 1)
                && words.capitalised(mark + 1) && words.capitalised(mark + 3);
    }

    private boolean isGiven(int token) {
        return words.isFirstName(token) || words.text.word(token).length() == 2 && words.text.word(token).endsWith(".");
    }

    private boolean isMark(int token) {
        return words.text.tag(token) == PartOfSpeech.PUNCT && "“”\"‘’'()".contains(words.text.word(token));
    }

    /** "National Growers' Alliance", "People's Assembly": the name goes on when it ends with a word for a body. */
    private boolean joinsPlural(int mark, int last) {
        boolean irregular = IRREGULAR.contains(words.text.lower(mark - 1));
        if (irregular && mark + 1 < last && words.capitalised(mark + 1)) { return true; }
        if (words.text.word(mark).length() > 1 || mark + 1 >= last || !words.capitalised(mark + 1)) { return false; }
        return words.isBodyWord(mark + 1)
                || mark + 2 < last && words.capitalised(mark + 2) && words.isBodyWord(mark + 2);
    }

    private boolean connects(int start, int connector, int next) {
        String lower = words.text.lower(connector);
        int before = connector - 1;
        boolean body = words.isBodyWord(before) && !words.lexicon.isFirstName(words.text.word(next));
        return switch (lower) {
            case "of" -> body || isOffice(start, before) || words.isCommon(before) && isBodyOf(start, before);
            case "for", "on", "to" -> body || isOffice(start, before);
            case "and", "&" -> inBody(start, connector, next);
            case "-", "–" -> words.isBodyWord(start) && connector - start > 2;
            default -> false;
        };
    }

    /** A role, and no surname that is also one: not in "Barbara Boxer of the north". */
    private boolean isOffice(int start, int token) {
        boolean surname = token > start && words.lexicon.isFirstName(words.text.word(token - 1));
        return words.isRole(token) && !surname && !words.role(token).filter(RoleWord::honorific).isPresent();
    }

    /** "Ministry of Health and Welfare", "Food and Drug Administration". */
    private boolean inBody(int start, int connector, int next) {
        if (words.text.lower(connector).equals("&")) { return true; }
        if (!words.isCommon(connector - 1) || words.isRole(next)) { return false; }
        if (words.isCommon(next) && isBodyOf(start, connector - 1)) { return true; }
        boolean longer = words.sameSentence(next, next + 1) && words.capitalised(next + 1);
        boolean ends = words.isBodyWord(next) || longer && words.isBodyWord(next + 1);
        return ends && connector - start == 1;
    }

    /** Whether "Ministry of", "Institute for" stands between two tokens of the run. */
    private boolean isBodyOf(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (words.isBodyWord(i) && isPreposition(i + 1)) { return true; }
        }
        return false;
    }

    private boolean isPreposition(int token) {
        return words.is(token, "of") || words.is(token, "for");
    }

    /** ", Jr." belongs to the name. */
    private int withSuffix(int end, int limit) {
        return end + 1 < limit && words.isComma(end) && words.isSuffix(end + 1) ? end + 2 : end;
    }
}
