package org.onrecord.extract.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The numbers by which a candidate is judged: the tagger's beliefs, its parts' forms and places, and its rivals. */
final class CandidateFeatures {

    private static final Set<String> WH = Set.of("what", "how", "why", "whether", "if", "who", "where", "when");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me");

    /** Which of the numbers is the judgement by words. */
    static final int WORDS = 0;

    private static final int NEAR = 20;

    /** Of a sentence without end no more is looked at, so that time grows with the article's length alone. */
    private static final int AROUND = 100;
    private static final int RIVALS = 24;

    private final CandidatePool pool;
    private final TokenFacts facts;
    private final TokenizedText text;
    private final Posterior posterior;
    private final CandidateWords words;
    private final WordJudge wordJudge;
    private final int[] hashes = new int[CandidateWords.MOST];
    private float[] out = new float[0];
    private int count;

    CandidateFeatures(CandidatePool pool, WordJudge wordJudge) {
        this.pool = pool;
        this.facts = pool.facts();
        this.text = facts.text;
        this.posterior = pool.posterior();
        this.words = new CandidateWords(facts);
        this.wordJudge = wordJudge;
    }

    /** The features of the candidate at {@code index} of the pool; always as many. */
    float[] of(int index) {
        Candidate candidate = pool.candidates().get(index);
        out = new float[96];
        count = 0;
        add(wordJudge.score(hashes, words.fill(candidate, hashes)));
        belief(candidate);
        content(candidate);
        cue(candidate);
        source(candidate);
        place(candidate);
        rivals(index);
        return Arrays.copyOf(out, count);
    }

    private void add(double value) {
        out[count++] = (float) value;
    }

    private void belief(Candidate candidate) {
        double worst = 0;
        double sum = 0;
        double least = 1;
        double begins = 1;
        for (TokenRange segment : candidate.link().contents()) {
            worst = Math.min(worst, posterior.logSpan(segment));
            begins = Math.min(begins, posterior.of(segment.from(), Label.BEGIN_CONTENT));
            for (int t = segment.from(); t < segment.to(); t++) {
                double p = posterior.of(t, Label.Role.CONTENT);
                sum += p;
                least = Math.min(least, p);
            }
        }
        add(worst);
        add(sum / candidate.length());
        add(least);
        add(begins);
        add(posterior.of(candidate.first() - 1, Label.Role.CONTENT));
        add(posterior.of(candidate.last() + 1, Label.Role.CONTENT));
        add(posterior.goesOn(candidate.last() + 1, false));
        add(posterior.of(candidate.first() + 1, Label.BEGIN_CONTENT));
        add(posterior.of(candidate.first() - 1, Label.BEGIN_CONTENT));
        add(leftOver(candidate));
        add(Integer.bitCount(candidate.proposals()));
        add(Integer.numberOfTrailingZeros(candidate.proposals()));
        add(32 - Integer.numberOfLeadingZeros(candidate.proposals()));
    }

    /** How much content the tagger sees in the candidate's sentences beyond its edges. */
    private double leftOver(Candidate candidate) {
        int from = Math.max(text.sentenceAround(candidate.first()).from(), candidate.first() - NEAR);
        int to = Math.min(text.sentenceAround(candidate.last()).to(), candidate.last() + 1 + NEAR);
        double sum = 0;
        for (int t = from; t < candidate.first(); t++) {
            sum += posterior.of(t, Label.Role.CONTENT);
        }
        for (int t = candidate.last() + 1; t < to; t++) {
            sum += posterior.of(t, Label.Role.CONTENT);
        }
        return sum;
    }

    private void content(Candidate candidate) {
        TokenRange first = candidate.link().contents().getFirst();
        int quoted = 0;
        int verbs = 0;
        int firstPerson = 0;
        int commas = 0;
        for (TokenRange segment : candidate.link().contents()) {
            for (int t = segment.from(); t < segment.to(); t++) {
                quoted += text.quoted(t) ? 1 : 0;
                verbs += text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX ? 1 : 0;
                firstPerson += FIRST_PERSON.contains(text.lower(t)) ? 1 : 0;
                commas += text.lower(t).equals(",") ? 1 : 0;
            }
        }
        add(candidate.length());
        add(candidate.link().contents().size());
        add((double) quoted / candidate.length());
        add(candidate.shape().form().ordinal());
        add(verbs);
        add((double) verbs / candidate.length());
        add(firstPerson);
        add(commas);
        add(opener(first.from()));
        add(tag(first.from()));
        add(tag(first.from() - 1));
        add(tag(candidate.last()));
        add(tag(candidate.last() + 1));
        add(mark(first.from() - 1));
        add(mark(candidate.last() + 1));
        int quotation = text.quotationOf(first.from());
        add(quotation < 0 ? -1 : facts.quotationShape[quotation]);
        add(quotation < 0 ? -1 : facts.quotationTokens[quotation].size());
    }

    private int opener(int token) {
        String lower = text.lower(token);
        if (lower.equals("that")) { return 1; }
        if (lower.equals("to")) { return 2; }
        return WH.contains(lower) ? 3 : 0;
    }

    private int tag(int token) {
        return token < 0 || token >= text.size() ? -1 : facts.tag[token];
    }

    private int mark(int token) {
        if (token < 0 || token >= text.size()) { return -1; }
        return text.end(token) - text.start(token) > 1 ? 0 : ".,:;?!—–-()\"“”'‘’".indexOf(text.word(token)) + 1;
    }

    private void cue(Candidate candidate) {
        if (candidate.link().cue().isEmpty()) {
            for (int i = 0; i < 17; i++) {
                add(-1);
            }
            return;
        }
        TokenRange cue = candidate.link().cue().get();
        int head = head(cue);
        add(posterior.of(cue.from(), Label.BEGIN_CUE));
        add(posterior.mean(cue, Label.Role.CUE));
        add(facts.step[head]);
        add(facts.stepNext[head]);
        add(facts.stepPrevious[head]);
        add(cue.size());
        add(tag(head));
        add(tag(cue.from() - 1));
        add(tag(cue.to()));
        add(mark(cue.to()));
        add(negated(cue));
        add(distance(candidate, cue));
        add(cue.from() < candidate.first() ? 1 : 0);
        add(Math.abs(text.sentenceOf(cue.from()) - text.sentenceOf(candidate.first())));
        int low = Math.min(cue.from(), candidate.first());
        int high = Math.max(cue.from(), candidate.first());
        add(text.paragraphOf(low) == text.paragraphOf(high) ? facts.commas[high] - facts.commas[low] : -1);
        add(text.quoted(cue.from()) ? 1 : 0);
        add(text.lower(head).endsWith("ing") ? 1 : text.lower(head).endsWith("ed") ? 2 : 0);
    }

    /** The word of the cue that is most often one. */
    private int head(TokenRange cue) {
        int head = cue.from();
        for (int t = cue.from(); t < cue.to(); t++) {
            head = facts.step[t] > facts.step[head] ? t : head;
        }
        return head;
    }

    private int negated(TokenRange cue) {
        for (int t = Math.max(0, cue.from() - 2); t < cue.to(); t++) {
            if (NEGATIONS.contains(text.lower(t))) { return 1; }
        }
        return 0;
    }

    private static int distance(Candidate candidate, TokenRange part) {
        int least = Integer.MAX_VALUE;
        for (TokenRange segment : candidate.link().contents()) {
            int gap = part.from() < segment.from() ? segment.from() - part.to() : part.from() - segment.to();
            least = Math.min(least, Math.abs(gap));
        }
        return least;
    }

    private void source(Candidate candidate) {
        if (candidate.link().source().isEmpty()) {
            for (int i = 0; i < 8; i++) {
                add(-1);
            }
            return;
        }
        TokenRange source = candidate.link().source().get();
        int anchor = candidate.link().cue().map(TokenRange::from).orElse(candidate.first());
        add(posterior.of(source.from(), Label.BEGIN_SOURCE));
        add(posterior.mean(source, Label.Role.SOURCE));
        add(source.size());
        add(source.from() - anchor);
        add(Math.abs(text.sentenceOf(source.from()) - text.sentenceOf(anchor)));
        add(tag(source.from()));
        add(tag(source.to() - 1));
        add(distance(candidate, source));
    }

    private void place(Candidate candidate) {
        int first = candidate.first();
        TokenRange sentence = text.sentenceAround(first);
        TokenRange lastSentence = text.sentenceAround(candidate.last());
        add(first - sentence.from());
        add(lastSentence.to() - 1 - candidate.last());
        add(sentence.size());
        add(text.inHeadline(first) ? 1 : 0);
        add(Math.min(30, text.paragraphOf(first)));
        add(text.paragraphAround(first).size());
        double cues = 0;
        double best = 0;
        int own = candidate.link().cue().map(TokenRange::from).orElse(-1);
        int from = Math.max(sentence.from(), first - AROUND);
        for (int t = from; t < Math.min(sentence.to(), first + AROUND); t++) {
            double p = posterior.of(t, Label.BEGIN_CUE);
            cues += p;
            best = t == own ? best : Math.max(best, p);
        }
        add(cues);
        add(best);
        add(facts.stretchStart[first] == first ? 1 : 0);
        add(facts.stretchEnd[candidate.last()] == candidate.last() + 1 ? 1 : 0);
    }

    /** Candidates that share content with this one cannot be true beside it; much the same ones speak for it. */
    private void rivals(int index) {
        List<Candidate> all = pool.candidates();
        Candidate own = all.get(index);
        double best = -50;
        int longer = 0;
        int shorter = 0;
        int agreeing = 0;
        int others = 0;
        int sameCue = 0;
        for (int i = Math.max(0, index - RIVALS); i < Math.min(all.size(), index + RIVALS + 1); i++) {
            Candidate rival = all.get(i);
            if (i == index || !own.overlaps(rival)) {
                continue;
            }
            longer += rival.length() > own.length() ? 1 : 0;
            shorter += rival.length() < own.length() ? 1 : 0;
            best = Math.max(best, worstSpan(rival));
            int readings = Integer.bitCount(rival.proposals() & CandidatePool.READINGS);
            boolean alike = 2 * own.shared(rival) >= Math.max(own.length(), rival.length());
            agreeing += alike ? readings : 0;
            others += alike ? 0 : readings;
            sameCue += rival.link().cue().equals(own.link().cue()) ? 1 : 0;
        }
        add(longer);
        add(shorter);
        add(best);
        add(worstSpan(own) - best);
        add(agreeing);
        add(others);
        add(sameCue);
    }

    private double worstSpan(Candidate candidate) {
        return candidate.link().contents().stream().mapToDouble(posterior::logSpan).min().orElse(0);
    }
}
