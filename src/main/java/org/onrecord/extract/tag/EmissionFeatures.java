package org.onrecord.extract.tag;

import org.onrecord.extract.text.Hashes;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The features of a single token: words, parts of speech and cue steps around it, its place in sentence, paragraph and
 * quotation, and the nearest cues. Each is a hash; the model folds it to a row of weights.
 */
final class EmissionFeatures {

    /** No token has more features. */
    static final int MOST = 160;

    private static final int EDGE = 0x5EED;

    private final TokenFacts facts;
    private final TokenizedText text;
    private int[] out = new int[MOST];
    private int count;
    private int template;

    EmissionFeatures(TokenFacts facts) {
        this.facts = facts;
        this.text = facts.text;
    }

    /** Writes the features of {@code token} to {@code buffer}, which has room for {@link #MOST}; returns how many. */
    int fill(int token, int[] buffer) {
        out = buffer;
        count = 0;
        template = 0;
        words(token);
        forms(token);
        tags(token);
        steps(token);
        place(token);
        cue(token, facts.cueBefore[token]);
        cue(token, facts.cueAfter[token]);
        stretch(token);
        neighbours(token);
        quotation(token);
        return count;
    }

    private void add(int value) {
        out[count++] = Hashes.of(++template, value);
    }

    private void add(int a, int b) {
        out[count++] = Hashes.of(++template, a, b);
    }

    private void add(int a, int b, int c) {
        out[count++] = Hashes.of(++template, Hashes.of(a, b), c);
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= values.length ? EDGE : values[i];
    }

    private void words(int t) {
        int[] w = facts.word;
        int q = state(t);
        for (int d = -4; d <= 4; d++) {
            add(at(w, t + d));
        }
        add(w[t], at(w, t + 1));
        add(at(w, t - 1), w[t]);
        add(at(w, t - 2), at(w, t - 1));
        add(at(w, t + 1), at(w, t + 2));
        add(at(w, t - 1), at(w, t + 1));
        add(at(w, t - 1), w[t], at(w, t + 1));
        add(at(w, t - 2), at(w, t - 1), w[t]);
        add(w[t], at(w, t + 1), at(w, t + 2));
        add(w[t], q);
        add(at(w, t - 1), q);
        add(at(w, t + 1), q);
    }

    private void forms(int t) {
        for (int d = -1; d <= 1; d++) {
            add(at(facts.stem, t + d));
            add(at(facts.shape, t + d));
        }
        add(at(facts.stem, t), at(facts.stem, t + 1));
        String lower = text.lower(t);
        int n = lower.length();
        add(Hashes.of(lower.substring(0, Math.min(3, n))));
        add(Hashes.of(lower.substring(Math.max(0, n - 2))));
        add(Hashes.of(lower.substring(Math.max(0, n - 3))));
        add(at(facts.shape, t - 1), at(facts.shape, t), at(facts.shape, t + 1));
    }

    private void tags(int t) {
        int[] g = facts.tag;
        for (int d = -3; d <= 3; d++) {
            add(at(g, t + d));
        }
        add(at(g, t - 1), g[t]);
        add(g[t], at(g, t + 1));
        add(at(g, t - 2), at(g, t - 1), g[t]);
        add(at(g, t - 1), g[t], at(g, t + 1));
        add(g[t], at(g, t + 1), at(g, t + 2));
        add(facts.word[t], at(g, t + 1));
        add(at(g, t - 1), facts.word[t]);
    }

    private void steps(int t) {
        int[] s = facts.step;
        for (int d = -3; d <= 3; d++) {
            add(at(s, t + d), d == 0 ? facts.tag[t] : 0);
        }
        add(facts.stepNext[t]);
        add(facts.stepPrevious[t]);
        add(facts.stepNext[t], facts.stepPrevious[t], facts.tag[t]);
        add(at(facts.stepNext, t - 1), facts.stepNext[t], at(facts.stepNext, t + 1));
        add(at(facts.stepNext, t + 1), at(facts.tag, t + 1), facts.tag[t]);
        add(at(facts.stepNext, t - 1), at(facts.tag, t - 1), facts.tag[t]);
    }

    private void place(int t) {
        TokenRange sentence = text.sentenceAround(t);
        TokenRange paragraph = text.paragraphAround(t);
        int fromStart = Steps.ofDistance(t - sentence.from());
        int toEnd = Steps.ofDistance(sentence.to() - 1 - t);
        int headline = text.inHeadline(t) ? 1 : 0;
        add(fromStart, headline);
        add(toEnd);
        add(Math.min(4, text.sentenceOf(t) - text.sentenceOf(paragraph.from())));
        add(headline);
        add(facts.word[sentence.from()], fromStart);
        add(facts.tag[t], fromStart);
        add(Steps.ofDistance(paragraph.size()), Math.min(3, text.paragraphOf(t)));
    }

    private void cue(int t, int cue) {
        if (cue < 0) {
            template += 10;
            add(EDGE);
            return;
        }
        int sentences = Math.min(2, Math.abs(text.sentenceOf(t) - text.sentenceOf(cue)));
        int distance = Steps.ofDistance(Math.abs(t - cue)) * 3 + sentences;
        int low = Math.min(t, cue);
        int high = Math.max(t, cue);
        int commas = Math.min(3, facts.commas[high] - facts.commas[low]);
        int verbs = Math.min(4, facts.verbs[high] - facts.verbs[low]);
        int that = facts.thats[high] > facts.thats[low] ? 1 : 0;
        int next = at(facts.word, cue + 1);
        add(facts.stem[cue], distance);
        add(facts.stem[cue], sentences);
        add(next, distance);
        add(facts.stem[cue], next, sentences);
        add(distance, commas, verbs);
        add(distance, that);
        add(commas, that, sentences);
        add(facts.stepNext[cue], distance, commas);
        add(facts.tag[t], distance, facts.tag[cue]);
        add(verbs, facts.tag[t], sentences);
        add(distance);
    }

    private void stretch(int t) {
        int start = facts.stretchStart[t];
        int end = facts.stretchEnd[t];
        int length = Steps.ofDistance(end - start);
        add(length, Steps.ofDistance(t - start));
        add(facts.word[start], length);
        add(facts.word[start], facts.tag[t]);
        add(at(facts.word, end + 1), at(facts.word, end));
        add(bestIn(start, end), length);
        int nextStart = Math.min(end + 1, facts.size - 1);
        add(bestIn(nextStart, facts.stretchEnd[nextStart]), Steps.ofDistance(facts.stretchEnd[nextStart] - nextStart));
        int before = start - 2;
        add(before < 0 ? EDGE : bestIn(facts.stretchStart[before], facts.stretchEnd[before]));
    }

    private int bestIn(int start, int end) {
        int best = 0;
        for (int i = start; i < Math.min(end, start + 12); i++) {
            best = Math.max(best, text.quoted(i) ? 0 : facts.stepNext[i]);
        }
        return best;
    }

    private void neighbours(int t) {
        int s = text.sentenceOf(t);
        int own = facts.sentenceBest[s];
        int before = s > 0 ? facts.sentenceBest[s - 1] : -1;
        int after = s + 1 < facts.sentenceBest.length ? facts.sentenceBest[s + 1] : -1;
        int quotedBefore = s > 0 && facts.sentenceQuoted[s - 1] ? 1 : 0;
        int quotedAfter = s + 1 < facts.sentenceQuoted.length && facts.sentenceQuoted[s + 1] ? 1 : 0;
        add(own < 0 ? EDGE : facts.stem[own], own < 0 ? 0 : Integer.signum(own - t));
        add(before < 0 ? EDGE : facts.stem[before], own < 0 ? 0 : 1);
        add(before < 0 ? EDGE : facts.stepNext[before], own < 0 ? 0 : 1, state(t));
        add(after < 0 ? EDGE : facts.stem[after], own < 0 ? 0 : 1);
        add(quotedBefore, quotedAfter, facts.sentenceQuoted[s] ? 1 : 0);
        add(quotedBefore, facts.tag[t], own < 0 ? 0 : 1);
    }

    /** 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
    private int state(int t) {
        int q = text.quotationOf(t);
        if (q < 0) { return 0; }
        TokenRange tokens = facts.quotationTokens[q];
        if (t == tokens.from()) { return 1; }
        return t == tokens.to() - 1 && text.quotations().get(q).closed() ? 3 : 2;
    }

    private void quotation(int t) {
        int q = text.quotationOf(t);
        int state = state(t);
        if (q < 0) {
            add(EDGE);
            add(nearQuotation(t, -1));
            add(nearQuotation(t, 1));
            return;
        }
        template += 10;
        TokenRange tokens = facts.quotationTokens[q];
        int shape = facts.quotationShape[q];
        int length = Steps.ofDistance(tokens.size());
        int before = sameParagraph(t, tokens.from() - 1) ? facts.word[tokens.from() - 1] : EDGE;
        int after = sameParagraph(t, tokens.to()) ? facts.word[tokens.to()] : EDGE;
        int stepBefore = before == EDGE ? 9 : facts.stepNext[tokens.from() - 1];
        int stepAfter = after == EDGE ? 9 : facts.stepNext[tokens.to()];
        add(shape, state);
        add(length, state);
        add(length, shape);
        add(before, state);
        add(after, state);
        add(before, after);
        add(before, shape);
        add(stepBefore, stepAfter, shape);
        add(state, text.quotations().get(q).resumes() ? 1 : 0, text.quotations().get(q).closed() ? 1 : 0);
        add(tagAt(tokens.from() - 1), tagAt(tokens.to()), length);
        add(Steps.ofDistance(t - tokens.from()), state);
        add(Steps.ofDistance(tokens.to() - 1 - t), state);
    }

    private int tagAt(int t) {
        return at(facts.tag, t);
    }

    private boolean sameParagraph(int t, int other) {
        return other >= 0 && other < facts.size && text.paragraphOf(t) == text.paragraphOf(other);
    }

    private int nearQuotation(int t, int direction) {
        for (int d = 1; d <= 8; d++) {
            int i = t + d * direction;
            if (!sameParagraph(t, i)) { return EDGE; }
            int q = text.quotationOf(i);
            if (q >= 0) { return Hashes.of(Steps.ofDistance(d), facts.quotationShape[q]); }
        }
        return EDGE + 1;
    }
}
