package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** The tokens of one text with what the lexicon knows of them. */
final class Words {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "and", "but", "or", "nor", "if", "in", "on", "at", "by", "for", "of", "to", "from",
            "with", "as", "when", "while", "after", "before", "he", "she", "it", "they", "we", "i", "you", "his",
            "her", "their", "its", "our", "my", "your", "this", "that", "these", "those", "who", "what", "which",
            "where", "why", "how", "not", "no", "yes", "is", "was", "are", "were", "be", "has", "had", "have", "do",
            "did", "does", "so", "yet", "then", "there", "here", "than", "also", "both", "some", "many", "most",
            "all", "one", "two", "him", "them", "me", "us", "about", "into", "over", "under", "because", "since",
            "until", "though", "although", "despite", "during", "between", "against", "among", "according",
            "meanwhile", "however", "asked", "earlier", "later", "now", "just", "even", "only", "still", "once",
            "like", "unlike", "yesterday", "today", "tomorrow", "tonight", "per", "via", "plus", "etc",
            "speaking");
    private static final Set<String> CALENDAR = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
            "july", "september", "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
            "aug.", "sept.", "oct.", "nov.", "dec.", "christmas", "easter", "thanksgiving");
    private static final Set<String> MONTHS_AND_NAMES = Set.of("march", "april", "may", "june", "august");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten", "la",
            "le", "el", "al", "bin", "ibn", "bint", "y", "zu", "af", "av");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> ARABIC_PARTICLES = Set.of("al", "el", "ul", "ad", "an", "ar", "as", "ash", "at",
            "az", "bin", "d", "abu");

    private static final Set<String> ALSO_VERBS = Set.of(
            "head", "star", "guard", "host", "cook", "scout", "fan", "win", "coach", "pilot", "broker", "champion",
            "chair", "captain", "sponsor", "partner", "rival", "author", "judge", "witness", "shepherd", "butcher",
            "doctor", "nurse", "guide", "second", "co-author", "co-host", "co-chair", "support", "board", "intern",
            "boss", "mother", "father", "advocate", "associate", "delegate");

    /** Nouns of many without an "s". */
    private static final Set<String> MANY = Set.of("people", "police", "men", "women", "staff", "children", "media");

    /** Ends the names of those who have a science. */
    private static final String SCIENTIST = "ologist";

    private static final Pattern NICKNAME = Pattern.compile(" [“\"‘'(]\\p{L}+[”\"’')](?= )");

    final TokenizedText text;
    final Lexicon lexicon;

    private final String[] folded;
    private final List<Optional<RoleWord>> roles;

    Words(TokenizedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.folded = new String[text.size()];
        this.roles = new ArrayList<>(text.size());
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(text.word(i));
            roles.add(roleOf(text.lower(i)));
        }
    }

    /** The word in the form in which names are compared. */
    String folded(int token) {
        return folded[token];
    }

    int size() {
        return text.size();
    }

    /** Whether the token is written as a name is: with a capital, and is no function word and no day. */
    boolean capitalised(int token) {
        String word = text.word(token);
        char first = word.charAt(0);
        if (!Character.isUpperCase(first)) { return startsWithParticle(word); }
        String lower = text.lower(token);
        if (word.length() == 1) { return !lower.equals("i") && !lower.equals("a"); }
        if (isNameThough(token)) { return true; }
        if (FUNCTION_WORDS.contains(lower)) { return isAcronym(word) && !opensSentence(token) && !lower.equals("the"); }
        return !CALENDAR.contains(lower) && !(MONTHS_AND_NAMES.contains(lower) && isMonth(token));
    }

    /** "Per" before a surname, inside a sentence. */
    private boolean isNameThough(int token) {
        return lexicon.isFirstName(text.word(token)) && FUNCTION_WORDS.contains(text.lower(token))
                && !opensSentence(token) && sameSentence(token, token + 1) && !isFunctionWord(token + 1)
                && Character.isUpperCase(text.word(token + 1).charAt(0));
    }

    /** "al-Amr", "d'Estaing". */
    private static boolean startsWithParticle(String word) {
        int joint = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’')));
        return joint > 0
                && joint + 1 < word.length()
                && Character.isUpperCase(word.charAt(joint + 1))
                && ARABIC_PARTICLES.contains(word.substring(0, joint));
    }

    private boolean isMonth(int token) {
        boolean nameBefore = token > 0 && Character.isUpperCase(text.word(token - 1).charAt(0))
                && sameSentence(token - 1, token);
        boolean nameAfter = token + 1 < size() && Character.isUpperCase(text.word(token + 1).charAt(0))
                && sameSentence(token, token + 1);
        return !nameBefore && !nameAfter;
    }

    static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '.' && c != '&' && !Character.isDigit(c)) { return false; }
        }
        return capitals >= 2 && word.length() <= 7;
    }

    /** Whether the token is a first name here; of "Bill" and "Will" the tag decides. */
    boolean isFirstName(int token) {
        boolean name = lexicon.isFirstName(text.word(token));
        return name && (!isCommon(token) || text.tag(token) == PartOfSpeech.PROPN);
    }

    /** "de", "van", "bin" inside a name. */
    boolean isParticle(int token) {
        return token < size() && PARTICLES.contains(text.lower(token))
                && Character.isLowerCase(text.word(token).charAt(0));
    }

    boolean isFunctionWord(int token) {
        return FUNCTION_WORDS.contains(text.lower(token));
    }

    boolean isCalendar(int token) {
        return CALENDAR.contains(text.lower(token)) || MONTHS_AND_NAMES.contains(text.lower(token));
    }

    boolean isSuffix(int token) {
        return token < size() && SUFFIXES.contains(folded[token]);
    }

    /** Whether the token is the first of its sentence or of a quotation. */
    boolean opensSentence(int token) {
        int first = Math.max(text.sentenceAround(token).from(), token - 10);
        for (int i = token - 1; i >= first; i--) {
            if (Character.isLetterOrDigit(text.word(i).charAt(0))) {
                return text.quotationOf(i) != text.quotationOf(token);
            }
            if (text.word(i).equals(":")) { return true; }
        }
        return true;
    }

    boolean sameSentence(int one, int other) {
        return other < size() && text.sentenceOf(one) == text.sentenceOf(other);
    }

    boolean is(int token, String lower) {
        return token >= 0 && token < size() && text.lower(token).equals(lower);
    }

    boolean isPossessive(int token) {
        return is(token, "'s") || is(token, "’s") || isLonePossessive(token);
    }

    private boolean isLonePossessive(int token) {
        return (is(token, "'") || is(token, "’"))
                && token > 0
                && text.end(token - 1) == text.start(token)
                && text.lower(token - 1).endsWith("s");
    }

    /** Whether the token is a verb; a role after a name, which taggers take for one, is not. */
    boolean isVerb(int token) {
        if (token < 0 || token >= size()) { return false; }
        PartOfSpeech tag = text.tag(token);
        return (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) && !isRoleNoun(token);
    }

    /** Whether the token is a role and used as a noun. */
    boolean isRoleNoun(int token) {
        if (!isRole(token)) { return false; }
        boolean verb = text.tag(token) == PartOfSpeech.VERB && ALSO_VERBS.contains(text.lower(token));
        return !verb || isBetweenNames(token);
    }

    /** "Consumer advocate Dora Fenn": nobody alone advocates. */
    private boolean isBetweenNames(int token) {
        boolean between = token > 0 && sameSentence(token - 1, token) && sameSentence(token, token + 1);
        if (!between || !lexicon.isFirstName(text.word(token + 1)) || !capitalised(token + 1)) { return false; }
        String before = text.lower(token - 1);
        return text.tag(token - 1) == PartOfSpeech.NOUN && !before.endsWith("s") && !MANY.contains(before);
    }

    /** Whether the token can be the noun of a phrase, by its tag or as a role. */
    boolean isNounLike(int token) {
        PartOfSpeech tag = text.tag(token);
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.ADJ || isRoleNoun(token);
    }

    boolean isPreposition(int token) {
        return token >= 0 && token < size() && text.tag(token) == PartOfSpeech.ADP;
    }

    boolean isComma(int token) {
        return is(token, ",");
    }

    boolean isRole(int token) {
        return token >= 0 && token < size() && role(token).isPresent();
    }

    /** The role the token names; also of "co-founder", "ex-wife" and "then-governor" by their last part. */
    Optional<RoleWord> role(int token) {
        return roles.get(token);
    }

    /** Whether "Mr." or the like stands before the name at {@code name}. */
    boolean isAddressed(int name) {
        return name > 0 && role(name - 1).filter(RoleWord::honorific).isPresent();
    }

    /** The "planning" of "the company's planning director", which taggers take for a verb. */
    boolean isField(int token) {
        boolean owned = token > 0 && (isPossessive(token - 1)
                || text.tag(token - 1) == PartOfSpeech.DET || text.tag(token - 1) == PartOfSpeech.PRON);
        return owned && text.lower(token).endsWith("ing") && token + 1 < size() && isRoleNoun(token + 1);
    }

    private Optional<RoleWord> roleOf(String lower) {
        Optional<RoleWord> role = lexicon.role(lower);
        int hyphen = lower.lastIndexOf('-');
        if (role.isEmpty() && lower.length() > SCIENTIST.length() + 2 && lower.endsWith(SCIENTIST)) {
            return lexicon.role("scientist").map(one -> new RoleWord(lower, one.gender(), one.honorific()));
        }
        return role.isPresent() || hyphen < 2 ? role : lexicon.role(lower.substring(hyphen + 1));
    }

    boolean isCommon(int token) {
        return lexicon.isCommon(text.lower(token));
    }

    /** Whether the token is a noun that heads speakers of that kind. */
    boolean heads(int token, SourceNoun kind) {
        return lexicon.noun(text.lower(token)).filter(kind::equals).isPresent();
    }

    boolean isBodyWord(int token) {
        return lexicon.isBodyWord(text.lower(token));
    }

    /** The folded words of a range, joined by spaces. */
    String folded(int from, int to) {
        if (to - from == 1) { return folded[from]; }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i == from || isPossessive(i) ? "" : " ").append(folded[i]);
        }
        return phrase.toString();
    }

    /** A name as it is written, but for a nickname in marks: "Dora Fenn" of "Dora “Dot” Fenn". */
    String name(int from, int to) {
        return NICKNAME.matcher(written(from, to)).replaceAll("");
    }

    /** The characters of a range, white space and line breaks between tokens as one space. */
    String written(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && text.start(i) > text.end(i - 1);
            words.append(gap ? " " : "").append(text.word(i));
        }
        return words.toString();
    }
}
