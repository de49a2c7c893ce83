package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.onrecord.search.quote.WordDiff.Kind;

/**
 * The best way to lay a quotation beside a stretch of the words on record: every word asked about is matched or counted,
 * what stands on record before and after the stretch is free. Sellers's algorithm for approximate matching over words
 * (P. H. Sellers, 1980): an edit distance whose first row costs nothing.
 */
final class Alignment {

    /**
     * What a difference costs: a word that is only on record, one that is only asked about, another word, another form. To
     * leave out an asked word is dearer, so that a "never" on record is shown and not the words before it given up.
     */
    private static final int ONLY_ON_RECORD = 2;
    private static final int ONLY_ASKED = 3;
    private static final int OTHER_WORD = 4;
    private static final int OTHER_FORM = 1;

    /** What it costs to step over a place where the record is interrupted, or to leave out a negation with an ellipsis. */
    private static final int STEPPED_OVER = 1;

    private static final Set<String> CLAUSE_OPENERS = Set.of("and", "but", "or", "so", "because", "that", "who",
            "which",
            "i", "we", "you", "he", "she", "it", "they", "if", "when", "while");

    /** So many words before a stretch a negation still turns its sense: "we are not going to". */
    private static final int NEGATING = 5;

    private final Wording asked;
    private final Wording record;
    private final int[][] cost;

    private Alignment(Wording asked, Wording record) {
        this.asked = asked;
        this.record = record;
        this.cost = new int[asked.size() + 1][record.size() + 1];
        fill();
    }

    /** The stretch of {@code record} that is most like {@code asked}, both with at least one word. */
    static Stretch of(Wording asked, Wording record) {
        return new Alignment(asked, record).trace();
    }

    private void fill() {
        for (int i = 1; i <= asked.size(); i++) {
            cost[i][0] = cost[i - 1][0] + alone(asked.word(i - 1));
            for (int j = 1; j <= record.size(); j++) {
                cost[i][j] = Math.min(
                        cost[i - 1][j - 1] + paired(i - 1, j - 1),
                        Math.min(cost[i - 1][j] + alone(asked.word(i - 1)), cost[i][j - 1] + skipped(i, j - 1)));
            }
        }
    }

    private static int alone(Wording.Word asked) {
        return asked.edited() ? 0 : ONLY_ASKED;
    }

    /** What it costs to pass over word {@code j} on record after {@code i} words that were asked about. */
    private int skipped(int i, int j) {
        if (isLeftOut(i)) { return Negation.isIn(record.word(j).form()) ? STEPPED_OVER : 0; }
        return gap(i, j) + (record.word(j).edited() ? 0 : ONLY_ON_RECORD);
    }

    /** Whether an ellipsis in the question stands for what comes after {@code i} words. */
    private boolean isLeftOut(int i) {
        return i < asked.size() && asked.word(i).afterGap();
    }

    /** What it costs that the record is interrupted before word {@code j} and the question is not after {@code i} words. */
    private int gap(int i, int j) {
        return i > 0 && j > 0 && record.word(j).afterGap() && !record.goesOn(j - 1) && !isLeftOut(i) ? STEPPED_OVER : 0;
    }

    private int paired(int i, int j) {
        return pair(i, j) + gap(i, j);
    }

    private int pair(int i, int j) {
        Wording.Word one = asked.word(i);
        Wording.Word other = record.word(j);
        if (one.form().equals(other.form()) || one.edited() || other.edited()) { return 0; }
        return one.stem().equals(other.stem()) ? OTHER_FORM : OTHER_WORD;
    }

    private Stretch trace() {
        int end = 0;
        for (int j = 1; j <= record.size(); j++) {
            end = cost[asked.size()][j] < cost[asked.size()][end] ? j : end;
        }
        List<Step> steps = new ArrayList<>();
        boolean interrupted = false;
        int i = asked.size();
        int j = end;
        while (i > 0) {
            Step step = step(i, j);
            if (interrupted && step.onRecord > 0) {
                steps.add(new Step(Kind.GAP, 0, 0));
                interrupted = false;
            }
            steps.add(step);
            i -= step.asked;
            j -= step.onRecord;
            interrupted |= step.onRecord > 0 && gap(i, j) > 0;
        }
        int from = isLeftOut(0) ? negationBefore(j, j) : negationBefore(j, NEGATING);
        steps.addAll(Collections.nCopies(j - from, new Step(Kind.EDITED, 0, 1)));
        Collections.reverse(steps);
        return new Stretch(from, end, steps);
    }

    /**
     * The last word of negation before word {@code j} on record, at most {@code reach} words before and in its sentence,
     * without an ellipsis in its clause; {@code j} where there is none.
     */
    private int negationBefore(int j, int reach) {
        boolean inClause = reach == NEGATING;
        if (inClause && CLAUSE_OPENERS.contains(record.word(j).form())) { return j; }
        for (int at = j - 1; at >= Math.max(0, j - reach) && !record.endsSentence(at); at--) {
            if (inClause && (record.goesOn(at) || CLAUSE_OPENERS.contains(record.word(at).form()))) { return j; }
            if (Negation.isIn(record.word(at).form())) { return at; }
        }
        return j;
    }

    /** The last step of the cheapest way to here: a pair where there is a choice. */
    private Step step(int i, int j) {
        if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + paired(i - 1, j - 1)) { return pairing(i - 1, j - 1); }
        Wording.Word word = asked.word(i - 1);
        if (cost[i][j] == cost[i - 1][j] + alone(word)) {
            return new Step(word.edited() ? Kind.EDITED : Kind.ASKED, 1, 0);
        }
        return new Step(isLeftOut(i) || record.word(j - 1).edited() ? Kind.EDITED : Kind.ON_RECORD, 0, 1);
    }

    private Step pairing(int i, int j) {
        int price = pair(i, j);
        if (price == OTHER_FORM) { return new Step(Kind.FORM, 1, 1); }
        if (price == OTHER_WORD) { return new Step(Kind.ASKED, 1, 1); }
        boolean same = asked.word(i).form().equals(record.word(j).form());
        return new Step(same ? Kind.SAME : Kind.EDITED, 1, 1);
    }

    /** One word, on one side or on both; none where the record is interrupted. */
    record Step(Kind kind, int asked, int onRecord) {}

    /**
     * The stretch of the words on record.
     *
     * @param from its first word
     * @param to the word after its last
     * @param steps how the two were laid side by side
     */
    record Stretch(int from, int to, List<Step> steps) {

        /** How many words are the same, in whatever form. */
        int same() {
            return (int) steps.stream().filter(step -> step.kind == Kind.SAME || step.kind == Kind.FORM).count();
        }

        /** The share of the words asked about, but for an editor's, that are on record in whatever form; in [0, 1]. */
        double onRecord() {
            int words = steps.stream().filter(step -> step.kind != Kind.EDITED).mapToInt(Step::asked).sum();
            return words == 0 ? 0 : (double) same() / words;
        }

        /** The longest run of the same words. */
        int longestRun() {
            int longest = 0;
            int run = 0;
            for (Step step : steps) {
                run = step.kind == Kind.SAME ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            return longest;
        }

        /** Twice the same words by all words of both sides that no editor left out or put in, in [0, 1]. */
        double similarity() {
            int words = 0;
            for (Step step : steps) {
                words += step.kind == Kind.EDITED ? 0 : step.asked + step.onRecord;
            }
            return words == 0 ? 0 : 2.0 * same() / words;
        }
    }
}
