package org.onrecord.extract.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.SpeechAct;

/**
 * The lexicon of cues: what each verb, noun or phrase that attributes does, and the attitude it shows to what it
 * attributes. Verbs are known in all their forms, with adverbs and adjectives between their words. Immutable.
 */
public final class CueClasses {

    /** No phrase is longer, in words. */
    private static final int LONGEST = 8;

    /** How many tokens behind a cue may belong to its phrase: "ruled" before "out a visit". */
    private static final int REACH = 4;

    /** Verbs of saying that leave what is done to a noun: "expressed support". */
    private static final Set<String> LIGHT = Set.of("express", "voic", "offer", "rais", "issu", "releas", "reiterat",
            "repeat");

    private static final String WORDED = "worded";

    private static final Set<PartOfSpeech> NO_VERBS = Set.of(PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.SCONJ,
            PartOfSpeech.ADJ);

    private final PhraseTable<CueClass> table;

    private CueClasses(PhraseTable<CueClass> table) {
        this.table = table;
    }

    /** Loads the lexicon from the class path. */
    public static CueClasses load() {
        Inflection inflection = Inflection.load();
        PhraseTable.Builder<CueClass> table = new PhraseTable.Builder<>();
        for (LexiconFile.Section section : LexiconFile.sections(CueClasses.class, "cues.txt")) {
            CueClass cueClass = cueClass(section.traits());
            section.entries().forEach(entry -> add(entry, cueClass, inflection, table));
        }
        return new CueClasses(table.build());
    }

    private static CueClass cueClass(List<String> traits) {
        int polarity = "-0+".indexOf(traits.get(1)) - 1;
        return new CueClass(SpeechAct.valueOf(upper(traits.get(0))), polarity,
                CueClass.Kind.valueOf(upper(traits.get(2))), traits.contains(WORDED));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static void add(String entry, CueClass cueClass, Inflection inflection,
            PhraseTable.Builder<CueClass> table) {
        List<String> words = List.of(entry.split(" "));
        List<String> rest = words.subList(1, words.size());
        switch (cueClass.kind()) {
            case VERB -> inflection.verb(words.getFirst()).forEach(form -> table.add(prepend(form, rest), cueClass));
            case NOUN -> inflection.noun(words.getFirst()).forEach(form -> table.add(prepend(form, rest), cueClass));
            case PHRASE -> table.add(words, cueClass);
        }
    }

    private static List<String> prepend(String first, List<String> rest) {
        List<String> words = new ArrayList<>(rest);
        words.addFirst(first);
        return words;
    }

    /** The longest entry that begins at {@code token} and ends before {@code limit}. */
    public Optional<CueHead> at(TokenizedText text, int token, int limit) {
        int[] tokens = new int[Math.max(0, Math.min(Math.min(limit, text.size()), token + LONGEST) - token)];
        Arrays.setAll(tokens, i -> token + i);
        return tokens.length == 0 ? Optional.empty() : longest(text, tokens, 0);
    }

    /** The head of the attribution's cue; empty without a cue or with one that is not in the lexicon. */
    public Optional<CueHead> head(TokenizedText text, Attribution attribution) {
        int[] cue = CueTokens.of(text, attribution.cue());
        if (cue.length == 0) { return Optional.empty(); }
        int[] tokens = withReach(text, cue);
        List<CueHead> heads = new ArrayList<>();
        for (int i = skipExpectation(text, cue); i < cue.length; i++) {
            Optional<CueHead> head = longest(text, tokens, i);
            if (head.isPresent()) {
                if (rank(text, head.get()) > 0) {
                    heads.add(head.get());
                }
                int end = head.get().tokens().to();
                while (i + 1 < cue.length && cue[i + 1] < end) {
                    i++;
                }
            }
        }
        return heads.stream().max(Comparator.<CueHead>comparingInt(head -> rank(text, head))
                .thenComparing(Comparator.<CueHead>comparingInt(head -> head.tokens().from()).reversed()));
    }

    private static int[] withReach(TokenizedText text, int[] cue) {
        int last = cue[cue.length - 1];
        int limit = Math.min(last + 1 + REACH, text.sentenceAround(last).to());
        int[] tokens = Arrays.copyOf(cue, cue.length + limit - last - 1);
        for (int i = cue.length; i < tokens.length; i++) {
            tokens[i] = last + 1 + i - cue.length;
        }
        return tokens;
    }

    /** Past "is expected to" and its like, which tell of a saying to come. */
    private static int skipExpectation(TokenizedText text, int[] cue) {
        for (int i = 0; i + 1 < cue.length - 1; i++) {
            if (FactualityRule.EXPECTATIONS.contains(text.lower(cue[i])) && text.lower(cue[i + 1]).equals("to")) {
                return i + 2;
            }
        }
        return 0;
    }

    private Optional<CueHead> longest(TokenizedText text, int[] tokens, int from) {
        int[] plain = Arrays.copyOfRange(tokens, from, tokens.length);
        int[] bare = PhraseWords.withoutModifiers(text, plain);
        Optional<CueHead> first = match(text, plain);
        Optional<CueHead> second = bare.length == plain.length ? Optional.empty() : match(text, bare);
        if (first.isEmpty()) { return second; }
        boolean longer = second.isPresent() && second.get().phrase().length() > first.get().phrase().length();
        return longer ? second : first;
    }

    private Optional<CueHead> match(TokenizedText text, int[] tokens) {
        int[] words = PhraseWords.opensClause(text, tokens) ? Arrays.copyOf(tokens, 1) : tokens;
        return table.longest(i -> i < words.length ? PhraseWords.word(text, words[i]) : "").map(match -> {
            StringBuilder phrase = new StringBuilder();
            for (int i = 0; i < match.length(); i++) {
                phrase.append(i == 0 ? "" : " ").append(text.lower(tokens[i]));
            }
            TokenRange range = new TokenRange(tokens[0], tokens[match.length() - 1] + 1);
            return new CueHead(range, phrase.toString(), lessened(text, tokens[0], match.value()));
        });
    }

    /** "less confidence", "little support": no attitude that can be told. */
    private static CueClass lessened(TokenizedText text, int token, CueClass cueClass) {
        boolean less = cueClass.kind() == CueClass.Kind.NOUN && token > 0
                && PhraseWords.lessens(text, token - 1);
        return less ? new CueClass(cueClass.act(), 0, cueClass.kind(), cueClass.worded()) : cueClass;
    }

    /** What says more than "say" wins, verbs before nouns. */
    private static int rank(TokenizedText text, CueHead head) {
        boolean says = head.cueClass().act() == SpeechAct.SAY;
        if (head.cueClass().kind() == CueClass.Kind.NOUN) { return says ? 1 : 3; }
        boolean single = head.tokens().size() == 1;
        PartOfSpeech tag = text.tag(head.tokens().from());
        if (single && NO_VERBS.contains(tag)) { return 0; }
        if (says) { return single && isLight(head.phrase()) ? 2 : 4; }
        return 5;
    }

    private static boolean isLight(String word) {
        return LIGHT.stream().anyMatch(word::startsWith);
    }
}
