package org.onrecord.extract.tag;

import java.util.List;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * A pattern whose parts are known when it is met, however seldom the tagger saw it: completes a reading of the tagger
 * with them.
 */
interface Completion {

    /** No sentence of a newspaper is longer; what is, a table or a list, would cost a pattern the square of its length. */
    int LONGEST_SENTENCE = 300;

    /** All patterns, in the order in which they complete a reading. */
    static List<Completion> all(CueLexicon lexicon, CueClasses classes) {
        return List.of(new Titled(), new Refusal(), new SpokenSentences(), new Inquit(lexicon),
                new IntroducedBy(lexicon),
                new TrailingFormula(lexicon), new InsertedFormula(lexicon),
                new AccordingTo(), new NamedAs(), new DescribedBy(), new DescribedAs(), new PutAt(), new QuotedAs(),
                new Told(),
                new SaidWhen(lexicon), new Shown(), new CutClause(), new ActOn(lexicon, classes),
                new HeadlineColon(lexicon));
    }

    /** Whether a sentence is short enough for a pattern that looks through all of it. */
    static boolean isShort(TokenRange sentence) {
        return sentence.size() <= LONGEST_SENTENCE;
    }

    /** Adds to {@code reading} what the pattern shows. */
    void complete(Labelling reading);

    /** Whether a candidate has the cue of the pattern, but ends elsewhere or takes in what the pattern tells apart. */
    default boolean contradicts(TokenizedText text, Candidate candidate) {
        return false;
    }

    /** How probable a candidate must be that is the pattern, whole: the judge doubts it for a cue that he has seldom seen. */
    default double threshold() {
        return .15;
    }

    /** Whether a candidate is the pattern, whole. */
    default boolean isWhole(TokenizedText text, Candidate candidate) {
        return false;
    }
}
