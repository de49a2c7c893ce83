package org.onrecord.extract.tag;

import org.onrecord.extract.text.TokenizedText;

/** How often a word is part of a cue, learned from annotated news, as a step from 0 (never) to 7 (nearly always). */
interface CueLexicon {

    /** Words from this step on are taken for cues when the nearest cue of a token is sought. */
    int CUE_LIKE = 3;

    /** The step of the word alone, judged with its stem. */
    int step(TokenizedText text, int token);

    /** The step of the word with the word after it. */
    int stepWithNext(TokenizedText text, int token);

    /** The step of the word with the word before it. */
    int stepWithPrevious(TokenizedText text, int token);
}
