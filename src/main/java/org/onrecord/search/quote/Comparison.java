package org.onrecord.search.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A quotation laid beside words on record.
 *
 * @param verdict how alike they are: exact, altered, partial, paraphrased or not found
 * @param similarity twice the common words by all words of the stretch that is compared, in [0, 1]
 * @param diff how they differ
 * @param whole whether the words on record are no more than those asked about
 */
public record Comparison(Verdict verdict, double similarity, WordDiff diff, boolean whole) {

    /** From here on two wordings are one with alterations. */
    private static final double ALTERED = 0.7;

    /** So many words of an altered quotation are the same at least. */
    private static final int LEAST_SAME = 3;

    /** And this share of those asked about: more that is not on record is no alteration but an addition. */
    private static final double LEAST_ON_RECORD = 2.0 / 3;

    /** A part has so many words side by side, and this share of those asked about. */
    private static final int LEAST_RUN = 4;
    private static final double LEAST_SHARE = 1.0 / 3;

    /** A paraphrase has this share of the words that carry the meaning, and so many of them. */
    private static final double PARAPHRASED = 0.6;
    private static final int LEAST_MEANING = 3;

    private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "and", "or", "but", "if", "that", "this",
            "these", "those", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "it", "its", "is", "are",
            "was", "were", "be", "been", "am", "do", "does", "did", "have", "has", "had", "will", "would", "can",
            "could",
            "i", "you", "he", "she", "we", "they", "me", "him", "her", "us", "them", "my", "your", "his", "our",
            "their",
            "not", "no", "so", "there", "what", "who", "which", "when", "than", "then", "too", "very", "just");

    /** Nothing is alike. */
    public static final Comparison NONE = new Comparison(Verdict.NOT_FOUND, 0, new WordDiff(List.of()), false);

    public Comparison {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(diff);
    }

    /** A quotation beside words that stand between quotation marks; both have at least one word. */
    public static Comparison withQuote(Wording asked, Wording said) {
        Alignment.Stretch stretch = Alignment.of(asked, said);
        WordDiff diff = Pieces.of(asked, said, stretch);
        boolean whole = stretch.from() == 0 && stretch.to() == said.size();
        return new Comparison(verdict(asked, stretch, diff), stretch.similarity(), diff, whole);
    }

    /** The same, of words on record that are part of more. */
    public Comparison inPart() {
        return new Comparison(verdict, similarity, diff, false);
    }

    private static Verdict verdict(Wording asked, Alignment.Stretch stretch, WordDiff diff) {
        if (diff.isEmpty()) { return Verdict.EXACT; }
        if (stretch.similarity() >= ALTERED && stretch.same() >= Math.min(LEAST_SAME, asked.size())) {
            return stretch.onRecord() >= LEAST_ON_RECORD ? Verdict.ALTERED : Verdict.PARTIAL;
        }
        boolean part = stretch.longestRun() >= Math.max(LEAST_RUN, asked.size() * LEAST_SHARE);
        return part ? Verdict.PARTIAL : Verdict.NOT_FOUND;
    }

    /** A quotation beside a reporter's words: paraphrased when they share most of what carries the meaning. */
    public static Comparison withStatement(Wording asked, Wording reported) {
        Set<String> meant = meaning(asked.words());
        Set<String> common = new HashSet<>(meant);
        common.retainAll(meaning(reported.words()));
        double share = meant.isEmpty() ? 0 : (double) common.size() / meant.size();
        boolean alike = share >= PARAPHRASED && common.size() >= LEAST_MEANING;
        WordDiff diff = Pieces.of(asked, reported, Alignment.of(asked, reported));
        return new Comparison(alike ? Verdict.PARAPHRASED : Verdict.NOT_FOUND, share, diff, false);
    }

    private static Set<String> meaning(List<Wording.Word> words) {
        Set<String> stems = new HashSet<>();
        for (Wording.Word word : words) {
            if (!FUNCTION_WORDS.contains(word.form())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
