package org.onrecord.extract.cue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;

/** The closed word classes around a cue's verb, and the tokens of spans. */
final class CueTokens {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly",
            "scarcely", "barely", "cannot");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "'ve", "'d", "'ll", "have",
            "has", "had", "having", "do", "does", "did", "doing", "will", "would", "wo", "can", "ca", "could", "may",
            "might", "shall",
            "should", "must", "to", "ought");
    private static final Set<String> ADVERBS = Set.of("also", "again", "still", "already", "just", "even", "ever",
            "often", "once", "then", "now", "later", "earlier", "first", "only", "always", "both", "all", "yet", "so",
            "far", "thus", "instead", "twice", "soon", "sometimes", "long", "simply", "either", "therefore", "however",
            "too", "rather", "quite", "specifically");

    private CueTokens() {}

    static int[] of(TokenizedText text, Iterable<Span> spans) {
        IntStream.Builder tokens = IntStream.builder();
        for (Span span : spans) {
            var range = text.tokens(span);
            for (int t = range.from(); t < range.to(); t++) {
                tokens.add(t);
            }
        }
        return tokens.build().distinct().toArray();
    }

    /** Whether the token shares a character with one of the spans. */
    static boolean inside(TokenizedText text, List<Span> spans, int token) {
        return spans.stream().anyMatch(span -> span.overlaps(text.span(token)));
    }

    static boolean negation(TokenizedText text, int token) {
        return NEGATIONS.contains(text.lower(token)) || text.lower(token).equals("no") && token + 1 < text.size()
                && text.lower(token + 1).equals("longer");
    }

    static boolean auxiliary(TokenizedText text, int token) {
        return AUXILIARIES.contains(straight(text, token)) && !isMonth(text, token);
    }

    /** "May" inside a sentence. */
    private static boolean isMonth(TokenizedText text, int token) {
        return text.word(token).equals("May") && token > text.sentenceAround(token).from();
    }

    static boolean adverb(TokenizedText text, int token) {
        String word = text.lower(token);
        return ADVERBS.contains(word) || text.tag(token) == PartOfSpeech.ADV || word.endsWith("ly") && word.length() > 4
                && !word.equals("reply") && text.tag(token) != PartOfSpeech.VERB;
    }

    /** The lower-case word with a straight apostrophe. */
    static String straight(TokenizedText text, int token) {
        return text.lower(token).replace('’', '\'');
    }
}
