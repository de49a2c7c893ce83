package org.onrecord.extract.tag;

import java.util.List;

import org.onrecord.extract.text.Hashes;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** What the features of the tagger are made of, worked out once for every token of an article. */
final class TokenFacts {

    final TokenizedText text;
    final int size;
    final int[] word;
    final int[] stem;
    final int[] shape;
    final int[] tag;
    final int[] step;
    final int[] stepNext;
    final int[] stepPrevious;
    /** The nearest cue-like word outside quotations in the same paragraph, at or before the token, or -1. */
    final int[] cueBefore;
    /** The nearest cue-like word outside quotations in the same paragraph, after the token, or -1. */
    final int[] cueAfter;
    /** Commas and verbs from the paragraph's start to before the token. */
    final int[] commas;
    final int[] verbs;
    final int[] thats;
    /** First token of the stretch between separators that holds the token, and the token after its last. */
    final int[] stretchStart;
    final int[] stretchEnd;
    /** Highest step outside quotations in each sentence and the token that has it (or -1). */
    final int[] sentenceBest;
    /** Whether a sentence stands in quotation marks from its first word to its last. */
    final boolean[] sentenceQuoted;
    /** Token ranges of the quotations, marks included. */
    final TokenRange[] quotationTokens;
    final int[] quotationShape;

    TokenFacts(TokenizedText text, CueLexicon lexicon) {
        this.text = text;
        this.size = text.size();
        this.word = new int[size];
        this.stem = new int[size];
        this.shape = new int[size];
        this.tag = new int[size];
        this.step = new int[size];
        this.stepNext = new int[size];
        this.stepPrevious = new int[size];
        this.cueBefore = new int[size];
        this.cueAfter = new int[size];
        this.commas = new int[size];
        this.verbs = new int[size];
        this.thats = new int[size];
        this.stretchStart = new int[size];
        this.stretchEnd = new int[size];
        this.sentenceBest = new int[text.sentences().size()];
        this.sentenceQuoted = new boolean[text.sentences().size()];
        this.quotationTokens = new TokenRange[text.quotations().size()];
        this.quotationShape = new int[text.quotations().size()];
        words(lexicon);
        paragraphs();
        sentences();
        quotations();
    }

    private void words(CueLexicon lexicon) {
        for (int i = 0; i < size; i++) {
            String lower = text.lower(i);
            word[i] = Hashes.of(digitless(lower));
            stem[i] = Hashes.of(Stems.of(lower));
            shape[i] = WordShape.of(text.word(i));
            tag[i] = text.tag(i).ordinal();
            step[i] = lexicon.step(text, i);
            stepNext[i] = lexicon.stepWithNext(text, i);
            stepPrevious[i] = lexicon.stepWithPrevious(text, i);
        }
    }

    /** Numbers are told apart by their length alone; marks, apostrophes and dashes of every style are alike. */
    private static String digitless(String lower) {
        char first = lower.charAt(0);
        if (lower.length() == 1) {
            return switch (first) {
                case '“', '”', '«', '»', '„' -> "\"";
                case '‘', '’' -> "'";
                case '–', '―', '‒' -> "—";
                default -> Character.isDigit(first) ? "0" : lower;
            };
        }
        if (Character.isDigit(first)) { return "0".repeat(Math.min(lower.length(), 5)); }
        return lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
    }

    private boolean isCueLike(int token) {
        return Math.max(step[token], stepNext[token]) >= CueLexicon.CUE_LIKE && !text.quoted(token);
    }

    private void paragraphs() {
        for (TokenRange paragraph : text.paragraphs()) {
            int last = -1;
            int seenCommas = 0;
            int seenVerbs = 0;
            int seenThats = 0;
            for (int i = paragraph.from(); i < paragraph.to(); i++) {
                last = isCueLike(i) ? i : last;
                cueBefore[i] = last;
                commas[i] = seenCommas;
                verbs[i] = seenVerbs;
                thats[i] = seenThats;
                seenCommas += isComma(i) ? 1 : 0;
                seenVerbs += text.tag(i) == PartOfSpeech.VERB || text.tag(i) == PartOfSpeech.AUX ? 1 : 0;
                seenThats += text.lower(i).equals("that") ? 1 : 0;
            }
            int next = -1;
            for (int i = paragraph.to() - 1; i >= paragraph.from(); i--) {
                cueAfter[i] = next;
                next = isCueLike(i) ? i : next;
            }
        }
    }

    private boolean isComma(int token) {
        return text.end(token) - text.start(token) == 1 && text.text().charAt(text.start(token)) == ',';
    }

    private void sentences() {
        List<TokenRange> all = text.sentences();
        for (int s = 0; s < all.size(); s++) {
            TokenRange sentence = all.get(s);
            stretches(sentence);
            sentenceBest[s] = best(sentence);
            sentenceQuoted[s] = isQuoted(sentence);
        }
    }

    private void stretches(TokenRange sentence) {
        int start = sentence.from();
        for (int i = sentence.from(); i <= sentence.to(); i++) {
            if (i == sentence.to() || isSeparator(i)) {
                for (int j = start; j < i; j++) {
                    stretchStart[j] = start;
                    stretchEnd[j] = i;
                }
                if (i < sentence.to()) {
                    stretchStart[i] = i;
                    stretchEnd[i] = i + 1;
                }
                start = i + 1;
            }
        }
    }

    private boolean isSeparator(int token) {
        return text.end(token) - text.start(token) <= 2 && ",;:—–()[]--".contains(text.word(token));
    }

    private int best(TokenRange sentence) {
        int best = -1;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isCueLike(i) && (best < 0 || stepNext[i] > stepNext[best])) {
                best = i;
            }
        }
        return best;
    }

    private boolean isQuoted(TokenRange sentence) {
        int from = sentence.from();
        int to = sentence.to() - 1;
        while (to > from && !text.quoted(to) && text.tag(to) == PartOfSpeech.PUNCT) {
            to--;
        }
        return text.quoted(from) && text.quotationOf(from) == text.quotationOf(to);
    }

    private void quotations() {
        for (int q = 0; q < quotationTokens.length; q++) {
            Quotation quotation = text.quotations().get(q);
            quotationTokens[q] = text.tokens(quotation.outer());
            quotationShape[q] = quotationShape(quotation, quotationTokens[q]);
        }
    }

    private int quotationShape(Quotation quotation, TokenRange tokens) {
        TokenRange inner = text.tokens(quotation.inner());
        String last = text.word(inner.to() - 1);
        int ending = last.length() == 1 ? ",.?!…".indexOf(last) + 1 : 0;
        int opens = text.sentenceAround(tokens.from()).from() == tokens.from() ? 1 : 0;
        int closes = text.sentenceAround(tokens.to() - 1).to() == tokens.to() ? 1 : 0;
        int capital = Character.isUpperCase(text.word(inner.from()).charAt(0)) ? 1 : 0;
        return ((ending * 2 + opens) * 2 + closes) * 2 + capital;
    }
}
