package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.TokenRange;

/**
 * The rule that cuts a run of capitalised words into names: a title is split off ("Commerce Secretary | Dale
 * Whitfield"), so are a body, place or party before a first name ("Meridian Bank | Ana Ruiz"); what is left is a
 * person, a body, a place, or a name of which the words do not tell.
 */
final class RunSplitter {

    private static final int LONGEST_PERSON = 5;
    /** Words for bodies that are surnames too. */
    private static final Set<String> SURNAMES = Set.of("banks", "bank", "house", "church", "park", "reserve", "wing",
            "guard", "squad", "hall", "foster", "press", "town", "union", "fund", "trust", "post", "field");

    /** What is named after people. */
    private static final Set<String> THINGS = Set.of("street", "road", "avenue", "boulevard", "highway", "lane",
            "bridge",
            "tower", "square", "stadium", "arena", "airport", "show", "prize", "award", "trophy", "memorial");
    /** Letters behind a name: "Dora Fenn MP". */
    private static final Set<String> LETTERS = Set.of("MP", "MPs", "MEP", "MSP", "MLA", "QC", "KC", "PhD", "Ph.D.",
            "MD",
            "M.D.", "OBE", "CBE", "MBE", "Esq", "Esq.", "CPA", "RN");
    /** Titles that are as often first names behind an office; a judge or a major may hold one. */
    private static final Set<String> NAMES_TOO = Set.of("dean", "duke");
    /** Titles that make another title with the one behind them. */
    private static final Set<String> BEFORE_TITLES = Set.of("chief", "sergeant", "assistant", "associate", "deputy",
            "vice", "lieutenant", "crown", "executive", "former", "honorary");

    private final Words words;

    RunSplitter(Words words) {
        this.words = words;
    }

    List<NameMention> split(TokenRange run) {
        List<NameMention> found = new ArrayList<>();
        int title = lastTitle(run);
        if (title >= 0) {
            titled(run, title, found);
        } else {
            int from = afterOffice(run);
            if (from < run.to()) {
                untitled(from, run.to(), found);
            }
        }
        return found;
    }

    /** Without a name after it, an office is no name, but what it is of may be: "Mayor of Talvik". */
    private int afterOffice(TokenRange run) {
        int at = run.from();
        if (run.to() - at < 3 || !words.isRole(at) || !words.isPreposition(at + 1)) { return at; }
        at += 2;
        while (at < run.to() && Character.isLowerCase(words.text.word(at).charAt(0))) {
            at++;
        }
        return at;
    }

    /** The last title word of which a name follows in the run, or -1. */
    private int lastTitle(TokenRange run) {
        for (int i = run.to() - 2; i >= run.from(); i--) {
            if (words.isRole(i) && nameAfter(i, run.to()) >= 0 && !isFirstNameToo(run, i)) { return i; }
        }
        return -1;
    }

    /** "Dean" before a surname alone is a first name, before a full name an office. */
    private boolean isFirstNameToo(TokenRange run, int at) {
        String word = words.text.word(at);
        boolean full = !word.endsWith(".") && words.lexicon.isFirstName(word);
        boolean behindTitle = run.to() - at == 2 && endsTitle(run.from(), at);
        boolean beforeFull = run.to() - at > 2 && words.isFirstName(at + 1);
        return full && at == run.from() && run.to() - at <= 3 && !beforeFull
                || behindTitle && (full || NAMES_TOO.contains(words.text.lower(at)));
    }

    /** "Chief Financial Officer": a title of several words that is whole, unlike the "Chief" of "Chief Judge". */
    private boolean endsTitle(int from, int to) {
        return to - from > 1 && words.isRole(to - 1) && !BEFORE_TITLES.contains(words.text.lower(to - 1));
    }

    /** The first token of the name after the title at {@code title}, or -1. */
    private int nameAfter(int title, int to) {
        int at = title + 1;
        if (Character.isLowerCase(words.text.word(at).charAt(0)) && words.isPreposition(at)) {
            at++;
            while (at < to && !words.lexicon.isFirstName(words.text.word(at)) && isOfOffice(at)) {
                at++;
            }
        }
        boolean personal = at < to && (isPersonal(at, to)
                || isAddress(title) && to - at <= 3 && !words.isSuffix(at) && words.capitalised(at));
        return personal ? at : -1;
    }

    /** "Mr.", "Sen.": what follows is a name, whatever else it means. */
    private boolean isAddress(int title) {
        return words.text.word(title).endsWith(".") || words.role(title).filter(RoleWord::honorific).isPresent();
    }

    private boolean isOfOffice(int token) {
        return words.isCommon(token)
                || words.isBodyWord(token)
                || Character.isLowerCase(words.text.word(token).charAt(0))
                || words.lexicon.placeOf(words.folded(token)).isPresent()
                || token > 0 && words.lexicon.isPlace(words.folded(token - 1, token + 1))
                || words.lexicon.isPlace(words.folded(token, Math.min(token + 2, words.size())));
    }

    /** Whether a range can be a person's name: short, and no word for a body, a role or a people in it. */
    private boolean isPersonal(int from, int to) {
        int size = (int) IntStream.range(from, to)
                .filter(i -> Character.isLetter(words.text.word(i).charAt(0))).count();
        boolean letter = words.capitalised(from) || words.isParticle(from);
        if (size > LONGEST_PERSON || words.isSuffix(from) || !letter || size == 1 && words.isRole(from)) {
            return false;
        }
        boolean first = size > 1 && words.lexicon.isFirstName(words.text.word(from));
        for (int i = from; i < to; i++) {
            boolean last = i == to - 1;
            boolean other = words.isBodyWord(i) || words.lexicon.isDemonym(words.folded(i))
                    || words.isRole(i) && (last && !first && size > 1);
            if (other && !(first && i > from && size == 2)) { return false; }
            if (Character.isLowerCase(words.text.word(i).charAt(0)) && words.isPreposition(i) && !words.isParticle(i)) {
                return false;
            }
        }
        if (size > 2 && THINGS.contains(words.text.lower(to - 1))) { return false; }
        return !words.lexicon.isPlace(words.folded(from, to)) || size == 1 && !isCountry(from);
    }

    private boolean isCountry(int token) {
        return words.lexicon.isPlace(words.folded(token));
    }

    private void titled(TokenRange run, int title, List<NameMention> found) {
        int from = nameAfter(title, run.to());
        Gender gender = words.role(title).map(RoleWord::gender).orElse(Gender.UNKNOWN);
        if (run.to() - from > 1) {
            gender = gender.or(words.lexicon.genderOf(words.text.word(from)));
        }
        found.add(new NameMention(run.from(), from, withoutLetters(from, run.to()), NameKind.PERSON, gender, true));
    }

    private void untitled(int from, int to, List<NameMention> found) {
        if (isBody(from, to)) {
            found.add(NameMention.of(from, to, NameKind.ORGANIZATION));
            return;
        }
        int first = firstName(from, to);
        if (first >= 0) {
            int start = startsLateButOwn(from, first) ? from : first;
            prefix(from, start, found);
            Gender gender = words.lexicon.genderOf(words.text.word(first));
            found.add(new NameMention(start, start, personEnd(start, to), NameKind.PERSON, gender, false));
        } else {
            unknown(from, to, found);
        }
    }

    private boolean isBody(int from, int to) {
        int end = words.isSuffix(to - 1) ? to - 1 : to;
        if (words.lexicon.isBody(words.folded(from, to))) { return true; }
        boolean endsAsBody = words.isBodyWord(end - 1) && !(end - from == 2 && plainPerson(from));
        return endsAsBody || endsAsCompany(from, end) || beginsAsBody(from, end);
    }

    /** "Orvik Packaging": a word that means nothing else before a trade. */
    private boolean endsAsCompany(int from, int end) {
        boolean trade = end - from > 1 && end - from < 4 && words.lexicon.isTrade(words.text.lower(end - 1));
        return trade && !words.isFirstName(from) && !words.isCommon(from) && !words.isRole(from)
                && words.lexicon.placeOf(words.folded(from)).isEmpty();
    }

    /** "Jo Banks": a common first name before one word. */
    private boolean plainPerson(int from) {
        String word = words.text.word(from);
        return words.lexicon.isFirstName(word)
                && !words.lexicon.isPlace(Folding.fold(word))
                && words.lexicon.genderOf(word) != Gender.UNKNOWN
                && words.isBodyWord(from + 1)
                && SURNAMES.contains(words.text.lower(from + 1));
    }

    /** "Bank of Norvia", "Council on Foreign Relations". */
    private boolean beginsAsBody(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean connector = Character.isLowerCase(words.text.word(i + 1).charAt(0)) && words.isPreposition(i + 1);
            if (connector && words.isBodyWord(i)) { return firstName(i + 2, to) < 0; }
        }
        return false;
    }

    /** The token of a first name that a surname follows, or -1. */
    private int firstName(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean name = words.isFirstName(i) && isPersonal(i, to);
            boolean inPlace = i > from && words.lexicon.isPlace(words.folded(i - 1, i + 1))
                    || words.lexicon.isPlace(words.folded(i, i + 2));
            if (name && !inPlace && !words.isSuffix(i + 1)) { return i; }
        }
        return -1;
    }

    private int withoutLetters(int from, int to) {
        int end = to;
        while (end - 1 > from && LETTERS.contains(words.text.word(end - 1))) {
            end--;
        }
        return end;
    }

    /** In a heading "Ana Ruiz Responds" the verb is no part of the name. */
    private int personEnd(int from, int until) {
        int to = withoutLetters(from, until);
        for (int i = from + 2; i < to; i++) {
            if (words.isCommon(i) && words.isVerb(i)) { return i; }
        }
        return to;
    }

    /** Whether one unknown word before a first name is part of the person's name: "Kiara Jane Perkins". */
    private boolean startsLateButOwn(int from, int first) {
        if (first - from != 1) { return false; }
        String word = words.text.word(from);
        return !words.isCommon(from)
                && !words.isBodyWord(from)
                && !words.isRole(from)
                && !Words.isAcronym(word)
                && words.lexicon.placeOf(Folding.fold(word)).isEmpty()
                && !words.lexicon.isBody(Folding.fold(word));
    }

    private void prefix(int from, int to, List<NameMention> found) {
        if (to > from && (isBody(from, to) || to - from == 1 && Words.isAcronym(words.text.word(from)))) {
            found.add(NameMention.of(from, to, NameKind.ORGANIZATION));
        } else if (to > from && words.lexicon.isPlace(words.folded(from, to))) {
            found.add(NameMention.of(from, to, NameKind.PLACE));
        }
    }

    private void unknown(int from, int to, List<NameMention> found) {
        for (int end = Math.min(to, from + 3); end > from; end--) {
            String phrase = words.folded(from, end);
            if (words.lexicon.isPlace(phrase) && (end == to || to - end == 2)) {
                found.add(NameMention.of(from, end, NameKind.PLACE));
                if (end < to) {
                    unknown(end, to, found);
                }
                return;
            }
        }
        if (to - from == 3 && words.lexicon.isDemonym(words.folded(from))) {
            unknown(from + 1, to, found);
            return;
        }
        if (to - from == 1 && words.isRole(from)) { return; }
        boolean acronym = to - from == 1 && Words.isAcronym(words.text.word(from));
        found.add(NameMention.of(from, to, acronym ? NameKind.ORGANIZATION : NameKind.OTHER));
    }
}
