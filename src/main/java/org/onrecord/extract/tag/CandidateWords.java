package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.Hashes;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The words of a candidate as hashes: its cue as a phrase without auxiliaries and negation, so that "has not said" meets
 * "say"; the words at the edges of its content; its source; the order of the three and what stands between them.
 */
final class CandidateWords {

    /** No candidate has more hashes. */
    static final int MOST = 64;

    private static final Set<String> LIGHT = Set.of("has", "have", "had", "is", "are", "was", "were", "be", "been",
            "being", "'s", "’s", "'re", "’re", "'ve", "’ve", "'d", "’d", "'ll", "’ll", "will", "would", "do", "does",
            "did", "not", "n't", "n’t", "never", "also", "then", "later", "again", "once", "already", "just", "still",
            "simply", "previously", "recently", "repeatedly");

    private static final int NONE = 0x0DD;
    private static final int LONGEST_GAP = 4;

    private final TokenFacts facts;
    private final TokenizedText text;
    private int[] out = new int[0];
    private int count;

    CandidateWords(TokenFacts facts) {
        this.facts = facts;
        this.text = facts.text;
    }

    /** Writes the hashes of a candidate to {@code buffer}, which has room for {@link #MOST}; returns how many. */
    int fill(Candidate candidate, int[] buffer) {
        out = buffer;
        count = 0;
        int cue = phrase(candidate.link().cue());
        int head = head(candidate.link().cue());
        cue(candidate.link().cue(), cue, head);
        content(candidate, cue, head);
        source(candidate.link().source(), cue);
        order(candidate, cue, head);
        return count;
    }

    private void add(int template, int a) {
        out[count++] = Hashes.of(template, a);
    }

    private void add(int template, int a, int b) {
        out[count++] = Hashes.of(template, a, b);
    }

    private int word(int token) {
        return token < 0 || token >= facts.size ? NONE : facts.word[token];
    }

    private int tag(int token) {
        return token < 0 || token >= facts.size ? -1 : facts.tag[token];
    }

    /** The stems of the cue that carry its meaning, in order. */
    private int phrase(Optional<TokenRange> cue) {
        if (cue.isEmpty()) { return NONE; }
        int phrase = 1;
        boolean heavy = false;
        for (int t = cue.get().from(); t < cue.get().to(); t++) {
            if (!LIGHT.contains(text.lower(t))) {
                phrase = Hashes.of(phrase, facts.stem[t]);
                heavy = true;
            }
        }
        return heavy ? phrase : Hashes.of(2, facts.stem[cue.get().from()]);
    }

    private int head(Optional<TokenRange> cue) {
        if (cue.isEmpty()) { return NONE; }
        int head = cue.get().from();
        for (int t = cue.get().from(); t < cue.get().to(); t++) {
            head = facts.step[t] > facts.step[head] ? t : head;
        }
        return facts.stem[head];
    }

    private void cue(Optional<TokenRange> cue, int phrase, int head) {
        add(1, phrase);
        add(2, head);
        if (cue.isEmpty()) { return; }
        TokenRange range = cue.get();
        add(3, phrase, tag(range.from()));
        add(4, word(range.from() - 1), head);
        add(5, word(range.to()), head);
        add(6, tag(range.from() - 1), phrase);
        for (int t = range.from(); t < Math.min(range.to(), range.from() + 6); t++) {
            add(7, facts.word[t]);
            add(8, facts.word[t], word(t + 1));
        }
    }

    private void content(Candidate candidate, int phrase, int head) {
        int first = candidate.link().contents().getFirst().from();
        int last = candidate.last();
        int form = candidate.shape().form().ordinal();
        add(9, phrase, form);
        add(10, word(first));
        add(11, word(first), word(first + 1));
        add(12, word(first), phrase);
        add(13, tag(first), head);
        add(14, Hashes.of(tag(first), tag(first + 1)), tag(first + 2));
        add(15, Hashes.of(tag(first), tag(first + 1)), phrase);
        add(16, word(first - 1), form);
        add(17, word(first - 1), word(first));
        add(18, word(last));
        add(19, word(last + 1), tag(last + 2));
        add(20, word(last), word(last + 1));
        add(21, Hashes.of(tag(last), tag(last + 1)), tag(last + 2));
        add(22, word(last + 1), word(last + 2));
        add(23, Steps.ofDistance(candidate.length()), head);
        add(24, candidate.link().contents().size(), phrase);
        add(25, Hashes.of(word(last + 1), firstVerbAfter(last)));
    }

    /** Whether what follows the content is a clause of its own. */
    private int firstVerbAfter(int last) {
        TokenRange sentence = text.sentenceAround(last);
        for (int t = last + 1; t < Math.min(sentence.to(), last + 6); t++) {
            if (tag(t) == PartOfSpeech.VERB.ordinal() || tag(t) == PartOfSpeech.AUX.ordinal()) { return t - last; }
        }
        return 0;
    }

    private void source(Optional<TokenRange> source, int phrase) {
        if (source.isEmpty()) {
            add(26, NONE, phrase);
            return;
        }
        TokenRange range = source.get();
        add(27, word(range.to() - 1));
        add(28, word(range.from()));
        add(29, Hashes.of(tag(range.from()), tag(range.to() - 1)), phrase);
        add(30, word(range.to() - 1), phrase);
    }

    private void order(Candidate candidate, int phrase, int head) {
        int first = candidate.first();
        int cueAt = candidate.link().cue().map(TokenRange::from).orElse(-1);
        int sourceAt = candidate.link().source().map(TokenRange::from).orElse(-1);
        int order = (cueAt < 0 ? 0 : cueAt < first ? 1 : 2) * 9
                + (sourceAt < 0 ? 0 : sourceAt < first ? 1 : 2) * 3
                + (sourceAt < 0 || cueAt < 0 ? 0 : sourceAt < cueAt ? 1 : 2);
        add(31, order, phrase);
        add(32, order, head);
        add(33, order, candidate.shape().form().ordinal());
        if (cueAt >= 0) {
            TokenRange cue = candidate.link().cue().orElseThrow();
            int gap = cueAt < first ? gap(cue.to(), first) : gap(candidate.last() + 1, cueAt);
            add(34, gap, order);
            add(35, gap, phrase);
        }
    }

    /** The tags between two parts, or how many when there are many. */
    private int gap(int from, int to) {
        if (to - from > LONGEST_GAP || to < from) { return Hashes.of(99, Steps.ofDistance(Math.max(0, to - from))); }
        int gap = 7;
        for (int t = from; t < to; t++) {
            gap = Hashes.of(gap, facts.tag[t]);
        }
        return gap;
    }
}
