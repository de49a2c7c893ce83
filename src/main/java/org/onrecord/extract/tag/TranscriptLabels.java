package org.onrecord.extract.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The speakers' labels that paragraphs open with: a name or office and a colon ("QUINN: …", "Mayor Quinn: …"), a name in
 * doubled brackets ("((Quinn)) …"), the bare "Q" of a press briefing, initials that keep opening paragraphs ("MQ We …").
 * Rubrics look the same ("Winner: …", "Advertisement: …"): what they are made of tells them apart.
 */
final class TranscriptLabels {

    private static final int LONGEST = 6;

    /** Initials are no longer than this, and open more than one paragraph. */
    private static final int INITIALS = 3;

    private static final Set<String> NOT_INITIALS = Set.of("US", "UK", "EU", "UN", "TV", "AI", "IT", "NO", "OK", "PM",
            "THE", "AND", "BUT");

    private static final Set<String> RUBRICS = Set.of(
            "advertisement", "breaking", "exclusive", "opinion", "analysis", "contact", "washington", "note", "update",
            "updated", "editor", "correction", "read", "related", "watch", "photo", "photos", "video", "image",
            "source",
            "sources", "by", "also", "more", "tags", "topics", "date", "time", "where", "when", "what", "location",
            "subject", "http", "https", "copyright", "credit", "see", "just", "fact", "facts", "myth", "verdict",
            "rating",
            "reality", "facebook");

    private static final Set<String> OFFICES = Set.of(
            "president", "vice", "chancellor", "minister", "mayor", "governor", "secretary", "ambassador", "senator",
            "representative", "congressman", "congresswoman", "chairman", "chairwoman", "chair", "speaker", "judge",
            "justice", "general", "admiral", "colonel", "captain", "sheriff", "chief", "director", "commissioner",
            "official", "spokesman", "spokeswoman", "spokesperson", "officer", "attorney", "counsel", "lawyer",
            "professor",
            "host", "moderator", "anchor", "reporter", "correspondent", "byline", "interviewer", "question", "answer",
            "operator", "announcer", "narrator", "audience", "member", "participant", "caller", "resident", "witness",
            "man", "woman", "gentleman", "lady", "voice", "king", "queen", "prince", "princess", "pope", "cardinal",
            "bishop",
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "capt", "rev", "prof", "sir");

    private static final Set<String> NAME_LINKS = Set.of("of", "the", "de", "van", "von", "al", "bin", "la", "'s", "’s",
            "(", ")", ",");

    private final TokenizedText text;
    private final Map<Integer, TokenRange> labels = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private TranscriptLabels(TokenizedText text) {
        this.text = text;
    }

    static TranscriptLabels of(TokenizedText text) {
        TranscriptLabels all = new TranscriptLabels(text);
        List<TokenRange> paragraphs = text.paragraphs();
        Map<Integer, TokenRange> found = new TreeMap<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            TokenRange label = all.label(paragraphs.get(p));
            if (!label.isEmpty()) {
                found.put(p, label);
            }
        }
        all.learn(found);
        found.forEach((p, label) -> {
            if (all.isShouted(label) || all.isSpeaker(label) || label.size() > 1 && !all.hasSmallWord(label)) {
                all.labels.put(p, label);
            }
        });
        return all;
    }

    /** The labels by the number of their paragraph, in order. */
    Map<Integer, TokenRange> byParagraph() {
        return labels;
    }

    /** The same, and the initials that open paragraphs without a colon. */
    Map<Integer, TokenRange> withBareInitials() {
        Map<Integer, TokenRange> all = new TreeMap<>(bareInitials());
        all.putAll(labels);
        return all;
    }

    /** Whether somebody is named twice, the second time perhaps by the surname alone. */
    boolean isRepeated() {
        long different = labels.values().stream().map(label -> text.word(label.to() - 1)).distinct().count();
        return different < labels.size();
    }

    /** Whether a label is written in capitals. */
    boolean isShouted(TokenRange label) {
        return text.span(label).in(text.text()).chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a label holds an office, or a name that the article has elsewhere and that it never writes small. */
    boolean isSpeaker(TokenRange label) {
        return hasOffice(label) || words(label).anyMatch(this::isName) && !hasSmallWord(label);
    }

    /** Whether a label is enough to make a speech of what follows: in capitals, an office or names alone. */
    boolean opensSpeech(TokenRange label) {
        return isShouted(label)
                && text.span(label).length() > INITIALS
                && (hasOffice(label) || words(label).allMatch(this::isNamePart) && !hasSmallWord(label));
    }

    private boolean hasOffice(TokenRange label) {
        return words(label).anyMatch(t -> OFFICES.contains(text.lower(t).replace(".", "")));
    }

    private boolean isName(int token) {
        return names.contains(text.lower(token));
    }

    private boolean isNamePart(int token) {
        return isName(token) || NAME_LINKS.contains(text.lower(token));
    }

    private boolean hasSmallWord(TokenRange label) {
        return words(label).filter(t -> !NAME_LINKS.contains(text.lower(t)))
                .anyMatch(t -> small.contains(text.lower(t)));
    }

    private static IntStream words(TokenRange range) {
        return IntStream.range(range.from(), range.to());
    }

    /** Which words the article has with a capital inside a sentence, which small, outside the labels. */
    private void learn(Map<Integer, TokenRange> found) {
        for (int t = 0; t < text.size(); t++) {
            TokenRange label = found.get(text.paragraphOf(t));
            String word = text.word(t);
            if (label != null && label.contains(t) || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(word);
            } else if (isInside(t) && text.tag(t) != PartOfSpeech.PRON) {
                names.add(text.lower(t));
            }
        }
    }

    /** Not first in its sentence, or addressed there: "Annie, how are you?". */
    private boolean isInside(int token) {
        return text.sentenceAround(token).from() < token
                || token + 1 < text.size() && text.word(token + 1).equals(",");
    }

    private Map<Integer, TokenRange> bareInitials() {
        Map<String, Map<Integer, TokenRange>> found = new HashMap<>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            int first = text.paragraphs().get(p).from();
            if (text.paragraphs().get(p).size() > 2 && isInitials(first)) {
                found.computeIfAbsent(text.word(first), word -> new HashMap<>())
                        .put(p, new TokenRange(first, first + 1));
            }
        }
        Map<Integer, TokenRange> repeated = new HashMap<>();
        found.values().stream().filter(uses -> uses.size() > 1).forEach(repeated::putAll);
        return repeated;
    }

    private boolean isInitials(int token) {
        String word = text.word(token);
        return word.length() > 1
                && word.length() <= INITIALS
                && word.chars().allMatch(Character::isUpperCase)
                && !NOT_INITIALS.contains(word)
                && opensSentence(text.word(token + 1));
    }

    private static boolean opensSentence(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        return capital && (word.length() == 1 || word.chars().anyMatch(Character::isLowerCase));
    }

    /** The label a paragraph opens with, be it in quotation marks; empty when it has none. */
    private TokenRange label(TokenRange paragraph) {
        int from = isOpeningMark(paragraph) ? paragraph.from() + 1 : paragraph.from();
        int limit = Math.min(paragraph.to() - 1, from + LONGEST);
        if (isDoubled(from, "(")) { return bracketed(from + 2, limit); }
        if (isBriefingQuestion(paragraph)) { return new TokenRange(from, from + 1); }
        int to = from;
        while (to < limit && !isColon(to) && (text.word(to).equals(".") || mayBeNamed(text.word(to)))) {
            to++;
        }
        boolean named = to > from && isColon(to) && looksLikeName(from);
        return new TokenRange(from, named ? to : from);
    }

    private boolean isOpeningMark(TokenRange paragraph) {
        int quotation = text.quotationOf(paragraph.from());
        return quotation >= 0 && text.tokens(text.quotations().get(quotation).outer()).from() == paragraph.from();
    }

    /** The label between "((" and "))". */
    private TokenRange bracketed(int from, int limit) {
        int to = from;
        while (to < limit && mayBeNamed(text.word(to)) && !text.word(to).equals(")")) {
            to++;
        }
        boolean closed = to > from && isDoubled(to, ")") && looksLikeName(from);
        return new TokenRange(from, closed ? to : from);
    }

    private boolean isBriefingQuestion(TokenRange paragraph) {
        return paragraph.size() > 2
                && text.word(paragraph.from()).equals("Q")
                && Character.isUpperCase(text.word(paragraph.from() + 1).charAt(0));
    }

    /** Where the words said under a label begin. */
    int afterLabel(TokenRange label) {
        if (isDoubled(label.to(), ")")) { return label.to() + 2; }
        return isColon(label.to()) ? label.to() + 1 : label.to();
    }

    private boolean isDoubled(int token, String bracket) {
        return token + 1 < text.size() && text.word(token).equals(bracket) && text.word(token + 1).equals(bracket);
    }

    private boolean isColon(int token) {
        return token < text.size() && text.word(token).equals(":");
    }

    private boolean looksLikeName(int from) {
        return !RUBRICS.contains(text.lower(from)) && Character.isUpperCase(text.word(from).charAt(0));
    }

    private static boolean mayBeNamed(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || NAME_LINKS.contains(word);
    }
}
