package org.onrecord.extract.tag;

import java.util.List;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Models that label unmarked news for a tagger to learn from (self-training): what the judge chose, a label a token. */
record Teacher(TrainedModels models) {

    TrainingText label(TokenizedText text) {
        byte[] labels = new byte[text.size()];
        CandidatePool pool = CandidatePool.of(text, models);
        for (Selection.Choice choice : new Selection(pool, models).choose()) {
            Linker.Link link = choice.candidate().link();
            link.contents().forEach(content -> paint(content, Label.Role.CONTENT, labels));
            link.source().ifPresent(source -> paint(source, Label.Role.SOURCE, labels));
            link.cue().ifPresent(cue -> paint(cue, Label.Role.CUE, labels));
        }
        beginAfterOthers(labels);
        return new TrainingText(text, labels, List.of());
    }

    private static void paint(TokenRange range, Label.Role role, byte[] labels) {
        for (int t = range.from(); t < range.to(); t++) {
            labels[t] = (byte) Label.of(role, t == range.from()).ordinal();
        }
    }

    /** A part that another was painted over goes on as a part of its own. */
    private static void beginAfterOthers(byte[] labels) {
        for (int t = 0; t < labels.length; t++) {
            Label label = Label.of(labels[t]);
            if (!label.mayFollow(t == 0 ? Label.OUTSIDE : Label.of(labels[t - 1]))) {
                labels[t] = (byte) Label.of(label.role(), true).ordinal();
            }
        }
    }
}
