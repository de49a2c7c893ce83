package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.TokenRange;

/**
 * The stretches of tokens that a label sequence marks.
 *
 * @param contents what was said
 * @param cues the words that attribute
 * @param sources the words that name a speaker
 */
record LabelledSpans(List<TokenRange> contents, List<TokenRange> cues, List<TokenRange> sources) {

    static LabelledSpans of(byte[] labels) {
        LabelledSpans spans = new LabelledSpans(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int start = 0;
        for (int t = 1; t <= labels.length; t++) {
            Label open = Label.of(labels[start]);
            boolean goesOn = t < labels.length
                    && Label.of(labels[t]).role() == open.role()
                    && !Label.of(labels[t]).begins();
            if (!goesOn) {
                spans.add(open.role(), new TokenRange(start, t));
                start = t;
            }
        }
        return spans;
    }

    private void add(Label.Role role, TokenRange range) {
        switch (role) {
            case CONTENT -> contents.add(range);
            case CUE -> cues.add(range);
            case SOURCE -> sources.add(range);
            case NONE -> {
            }
        }
    }
}
