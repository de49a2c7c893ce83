package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/**
 * The turns of an interview or briefing printed as a transcript: paragraphs that open with a speaker's label and a
 * colon ("QUINN: …", "Mayor Quinn: …"), with a label in doubled brackets ("((Quinn)) …"), or with the bare "Q" of a
 * press briefing. Where there are such labels, bare initials that keep opening paragraphs ("MQ We …") are labels
 * too. A turn runs on through unlabelled paragraphs up to the next label, unless it ends in a question, which somebody
 * else may answer; after the last label it ends with its paragraph. A speech has a label or two in capitals, and
 * runs on to the end.
 */
final class Transcript implements Layout {

    /** Labels are no longer than this. */
    private static final int LABEL_TOKENS = 6;

    /** Fewer labelled paragraphs are taken for headlines and lists. */
    private static final int LEAST_TURNS = 3;

    /** Initials are no longer than this, and open more than one paragraph. */
    private static final int INITIALS = 3;

    private static final Set<String> NOT_INITIALS = Set.of("US", "UK", "EU", "UN", "TV", "AI", "IT", "NO", "OK", "PM",
            "THE", "AND",
            "BUT");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me");

    /** So many words of a speech are of the first person. */
    private static final double LEAST_OWN_SHARE = .02;

    private static final Set<String> NOT_LABELS = Set.of(
            "breaking", "exclusive", "opinion", "analysis", "contact", "washington", "note", "update", "updated",
            "editor", "correction", "read", "related", "watch", "photo", "photos", "video",
            "image", "source", "sources", "by", "also", "more", "tags", "topics", "date", "time", "where",
            "when", "what", "location", "subject", "http", "https", "copyright", "credit");

    private final TokenizedText text;
    private final List<Turn> turns = new ArrayList<>();
    private final boolean[] covered;

    /** A label and the paragraphs said under it. */
    private record Turn(TokenRange label, List<TokenRange> said) {}

    private Transcript(TokenizedText text) {
        this.text = text;
        this.covered = new boolean[text.paragraphs().size()];
    }

    static Transcript of(TokenizedText text) {
        Transcript transcript = new Transcript(text);
        transcript.read();
        return transcript;
    }

    /** Whether {@code token} stands in a turn or its label. */
    @Override
    public boolean covers(int token) {
        return covered[text.paragraphOf(token)];
    }

    /** One direct attribution a turn, in order; its label is the source. */
    @Override
    public List<Attribution> attributions() {
        return turns.stream().filter(turn -> !turn.said().isEmpty()).map(this::attribution).toList();
    }

    private Attribution attribution(Turn turn) {
        List<Span> said = turn.said().stream().map(this::withoutMarks).toList();
        return new Attribution(Form.DIRECT, said, said, List.of(), List.of(text.span(turn.label())), 1,
                "the paragraph opens with a speaker's label, as others of this article do");
    }

    /** The words of a range; a quotation that is all of it loses its marks. */
    private Span withoutMarks(TokenRange words) {
        Span span = text.span(words);
        int quotation = text.quotationOf(words.from());
        boolean whole = quotation >= 0 && text.quotations().get(quotation).outer().equals(span);
        return whole ? text.quotations().get(quotation).inner() : span;
    }

    private void read() {
        Map<Integer, TokenRange> labels = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (int p = 0; p < text.paragraphs().size(); p++) {
            TokenRange label = label(text.paragraphs().get(p));
            if (!label.isEmpty()) {
                labels.put(p, label);
                uses.merge(text.span(label).in(text.text()), 1, Integer::sum);
            }
        }
        boolean repeated = uses.values().stream().anyMatch(count -> count > 1);
        if (labels.size() >= LEAST_TURNS && repeated) {
            bareInitials().forEach(labels::putIfAbsent);
            collect(labels, Collections.max(labels.keySet()));
        } else if (isSpeech(labels)) {
            collect(labels, text.paragraphs().size() - 1);
        }
    }

    /** A label or two in capitals, and after them the words of somebody who speaks of themselves. */
    private boolean isSpeech(Map<Integer, TokenRange> labels) {
        if (labels.isEmpty() || labels.size() >= LEAST_TURNS || !labels.values().stream().allMatch(this::isShouted)) {
            return false;
        }
        int from = text.paragraphs().get(Collections.min(labels.keySet())).from();
        int own = 0;
        for (int t = from; t < text.size(); t++) {
            own += FIRST_PERSON.contains(text.lower(t)) && !text.quoted(t) ? 1 : 0;
        }
        return own >= LEAST_OWN_SHARE * (text.size() - from);
    }

    private boolean isShouted(TokenRange label) {
        return text.span(label).length() > 3
                && text.span(label).in(text.text()).chars().noneMatch(Character::isLowerCase);
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
        Map<Integer, TokenRange> labels = new HashMap<>();
        found.values().stream().filter(uses -> uses.size() > 1).forEach(labels::putAll);
        return labels;
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

    private void collect(Map<Integer, TokenRange> labels, int last) {
        for (int p = 0; p <= last; p++) {
            TokenRange paragraph = text.paragraphs().get(p);
            TokenRange label = labels.get(p);
            if (label != null) {
                List<TokenRange> said = new ArrayList<>();
                addSaid(new TokenRange(afterLabel(label), paragraph.to()), said);
                turns.add(new Turn(label, said));
                covered[p] = true;
            } else if (!turns.isEmpty() && !asks(turns.getLast())) {
                addSaid(paragraph, turns.getLast().said());
                covered[p] = true;
            }
        }
    }

    /** A question of one paragraph; in a longer speech somebody may answer their own. */
    private boolean asks(Turn turn) {
        return turn.said().size() == 1 && text.word(turn.said().getLast().to() - 1).equals("?");
    }

    private int afterLabel(TokenRange label) {
        if (isDoubled(label.to(), ")")) { return label.to() + 2; }
        return isColon(label.to()) ? label.to() + 1 : label.to();
    }

    /** Stage directions in brackets are not said. */
    private void addSaid(TokenRange words, List<TokenRange> said) {
        boolean direction = !words.isEmpty()
                && "([".indexOf(text.word(words.from()).charAt(0)) >= 0
                && ")]".indexOf(text.word(words.to() - 1).charAt(0)) >= 0;
        if (!words.isEmpty() && !direction) {
            said.add(words);
        }
    }

    /** The label a paragraph opens with, be it in quotation marks; empty when it has none. */
    private TokenRange label(TokenRange paragraph) {
        int from = isOpeningMark(paragraph) ? paragraph.from() + 1 : paragraph.from();
        int limit = Math.min(paragraph.to() - 1, from + LABEL_TOKENS);
        if (isDoubled(from, "(")) { return bracketed(from + 2, limit); }
        if (isBriefingQuestion(paragraph)) { return new TokenRange(from, from + 1); }
        int to = from;
        while (to < limit && !isColon(to) && (text.word(to).equals(".") || isNamePart(text.word(to)))) {
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
        while (to < limit && isNamePart(text.word(to)) && !text.word(to).equals(")")) {
            to++;
        }
        boolean closed = to > from && isDoubled(to, ")") && looksLikeName(from);
        return new TokenRange(from, closed ? to : from);
    }

    private boolean isDoubled(int token, String bracket) {
        return token + 1 < text.size() && text.word(token).equals(bracket) && text.word(token + 1).equals(bracket);
    }

    private boolean isBriefingQuestion(TokenRange paragraph) {
        return paragraph.size() > 2
                && text.word(paragraph.from()).equals("Q")
                && Character.isUpperCase(text.word(paragraph.from() + 1).charAt(0));
    }

    private boolean isColon(int token) {
        return token < text.size() && text.word(token).equals(":");
    }

    private boolean looksLikeName(int from) {
        return !NOT_LABELS.contains(text.lower(from)) && Character.isUpperCase(text.word(from).charAt(0));
    }

    private static boolean isNamePart(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first)
                || Set.of("of", "the", "de", "van", "von", "al", "bin", "la", "'s", "’s", "(", ")", ",").contains(word);
    }
}
