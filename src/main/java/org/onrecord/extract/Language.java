package org.onrecord.extract;

import java.util.Set;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;

/** The guess whether an article is in English, the one language the extractor reads. */
final class Language {

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "was", "that", "for", "on", "with", "as", "it", "by", "at",
            "from", "be", "are", "have", "has", "not", "said", "will", "we", "i", "you", "this");

    /** Shorter texts are believed to be what their header says. */
    private static final int LEAST_TOKENS = 60;

    private static final int TOKENS_READ = 2_000;

    /** English news has some thirty of them in a hundred tokens; other languages next to none. */
    private static final double LEAST_SHARE = .08;

    private Language() {}

    static boolean isEnglish(Article article, TokenizedText text) {
        if (!article.header().language().startsWith("en")) { return false; }
        int size = Math.min(text.size(), TOKENS_READ);
        int common = 0;
        for (int t = 0; t < size; t++) {
            common += COMMON.contains(text.lower(t)) ? 1 : 0;
        }
        return size < LEAST_TOKENS || common >= LEAST_SHARE * size;
    }
}
